import type { Shape } from '../shape.ts';

/** Width of the picture and of what stands between its margins, px. */
export const WIDTH = 1360;
export const MARGIN = 40;
export const INNER = WIDTH - 2 * MARGIN;

/** A part of the picture from its top to its bottom, px from the top of the picture. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** One line of text. */
export function line(className: string, x: number, y: number, text: string, anchor = 'start'): Shape {
  return { tag: 'text', attrs: { class: className, x, y, 'text-anchor': anchor }, text };
}

/** A hairline between the margins. */
export function rule(y: number): Shape {
  return { tag: 'line', attrs: { class: 'picture-rule', x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y } };
}

/** A drawing that is one `svg` of its own as a group of the picture; the picture has its own title. */
export function grouped({ attrs, children = [] }: Shape, x: number, y: number): Shape {
  return {
    tag: 'g',
    attrs: { class: attrs.class ?? '', transform: `translate(${x} ${y})` },
    children: children.filter(({ tag }) => tag !== 'title' && tag !== 'desc'),
  };
}
