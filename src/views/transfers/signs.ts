import type { Shape } from '../shape.ts';

/** The signs of bars, for the key of the page and of the picture: 36 px wide from 0, their middle at 0. */
export const TRANSFER_SIGNS: readonly { readonly text: string; readonly shapes: readonly Shape[] }[] = [
  sign('Agreed or announced', ['transfer-piece is-outline', 'M0 -6H36V6H0Z']),
  sign('Delivered, as reported', ['transfer-piece is-solid', 'M0 -6H36V6H0Z']),
  sign('Some time in this period', ['transfer-piece is-dotted', 'M0 -6H36V6H0Z']),
  sign('Blocked', ['transfer-blocked', 'M0 0H36'], ['transfer-sign is-blocked', 'M13.5 -4.5l9 9m0 -9l-9 9']),
  sign('Denied', [
    'transfer-sign is-denied',
    'M14.4 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0M15.5 2.5l5 -5',
  ]),
  sign('No end recorded', ['transfer-piece is-outline', 'M0 -6H29L36 0L29 6H0Z']),
];

function sign(text: string, ...paths: readonly (readonly [className: string, d: string])[]) {
  return {
    text,
    shapes: paths.map(([className, d]): Shape => ({ tag: 'path', attrs: { class: className, d } })),
  };
}
