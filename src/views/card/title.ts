import type { Shape } from '../shape.ts';
import { wrapText } from '../wrap.ts';
import { INNER, line, type MeasureCard } from './frame.ts';

/** A text broken into lines at the size it is set in, px. */
export interface SetText {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly string[];
}

/** From the largest down: a title of two lines is set as large as it can be, a longer one smaller. */
const TITLES: readonly { readonly size: number; readonly most: number }[] = [
  { size: 84, most: 1 },
  { size: 72, most: 1 },
  { size: 64, most: 2 },
  { size: 54, most: 2 },
  { size: 48, most: 3 },
];
const LEADING = 1.12;

/** The title in one to three lines. The last size takes what there is: titles have at most eight words (contract §1). */
export function setTitle(text: string, measure: MeasureCard): SetText {
  const tries = TITLES.map(({ size, most }) => ({ ...setText(text, size, measure), most }));
  return (tries.find(({ lines, most }) => lines.length <= most) ?? tries.at(-1)) as SetText;
}

/** Text of one size, with lines of nearly the same length rather than one long and one short. */
export function setText(text: string, size: number, measure: MeasureCard): SetText {
  const at = (width: number) => wrapText(text, width, (words) => measure(words, size));
  const lines = at(INNER);
  let best = lines;
  for (let width = INNER - 20; width > INNER / 2; width -= 20) {
    const narrower = at(width);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return { size, leading: Math.round(size * LEADING), lines: best };
}

/** The lines as text, the first with its baseline at `y`. */
export function linesOf(
  { size, leading, lines }: SetText,
  x: number,
  y: number,
  { class: className, ...more }: { readonly class: string; readonly lang?: string },
): Shape[] {
  return lines.map((text, at) => {
    const shape = line(className, x, y + at * leading, size, text);
    return { ...shape, attrs: { ...shape.attrs, ...more } };
  });
}
