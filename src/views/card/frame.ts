import type { Shape } from '../shape.ts';

/** Size of a social card, px: what og:image readers expect. */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 60;
export const INNER = WIDTH - 2 * MARGIN;

/** Room of what stands between the head and the drawing, px. */
export const BODY_TOP = 118;
const RULE_Y = 100;
const FOOT_Y = 598;

/** Advance width of one line in px at a font size; of the face the cards are set in. */
export type MeasureCard = (text: string, size: number) => number;

/** What every card says of the site. */
export interface CardSite {
  readonly title: string;
  /** "A documented timeline, 1651–2025" */
  readonly subtitle: string;
  /** "January 2025" */
  readonly recordTo: string;
}

/** One line of text; `size` in px. */
export function line(className: string, x: number, y: number, size: number, text: string): Shape {
  return { tag: 'text', attrs: { class: className, x, y, 'font-size': size }, text };
}

/** A card with its ground, the name of the site over it and how far the record goes under it. */
export function cardShape(site: CardSite, children: readonly Shape[]): Shape {
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    children: [
      { tag: 'rect', attrs: { class: 'ground', width: WIDTH, height: HEIGHT } },
      siteLine(site),
      { tag: 'rect', attrs: { class: 'rule', x: MARGIN, y: RULE_Y, width: INNER, height: 2 } },
      ...children,
      line('ink2', MARGIN, FOOT_Y, 24, `Record to ${site.recordTo}`),
    ],
  };
}

/** The name with its "and" in italics, as on the pages. */
function siteLine({ title, subtitle }: CardSite): Shape {
  const [before, after] = title.split(' and ');
  const span = (className: string, text: string): Shape => ({
    tag: 'tspan',
    attrs: { class: className },
    text,
  });
  const name =
    after === undefined
      ? [span('ink', title)]
      : [span('ink', `${before} `), span('ink italic', 'and'), span('ink', ` ${after}`)];
  const rest: Shape = { tag: 'tspan', attrs: { class: 'ink2', dx: 18, 'font-size': 26 }, text: subtitle };
  return { tag: 'text', attrs: { x: MARGIN, y: 74, 'font-size': 36 }, children: [...name, rest] };
}
