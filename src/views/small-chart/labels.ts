import type { StripScale } from '../../timeline/strip-scale.ts';
import type { ChartEvent, MeasureText } from '../../timeline/types.ts';
import type { SmallChartSizes } from './sizes.ts';

/** The date of the first or the last marked entry, and the line from it down to the axis. */
export interface SmallLabel {
  /** Share of the width, 0–1. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** From a line to its words. */
const GAP = 6;
/** Between two labels on one line. */
const APART = 16;

/**
 * Labels of the first and the last of some entries: on one line where both fit on the narrowest window the drawing is
 * for, else the first one line lower and left of its date, so that neither line crosses the other's words.
 */
export function layoutLabels(
  events: readonly ChartEvent[],
  { toX, width }: StripScale,
  sizes: SmallChartSizes,
  measure: MeasureText,
): SmallLabel[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const share = ({ date }: ChartEvent): number => Math.min(Math.max(toX(date.position) / width, 0), 1);
  const room = (event: ChartEvent): number => (measure(event.date.words, 600) + GAP) / sizes.least;
  const [upper, lower] = sizes.labelY;
  const [from, to] = [share(first), share(last)];
  const fitsRight = (x: number, length: number): boolean => x + length <= 1;
  const end = {
    x: to,
    y: upper,
    text: last.date.words,
    anchor: to - room(last) >= 0 && (first !== last || !fitsRight(to, room(last))) ? 'end' : 'start',
  } as const;
  if (first === last) return [end];
  const endLeft = end.anchor === 'end' ? to - room(last) : to;
  const isFree = from + room(first) + APART / sizes.least <= endLeft;
  const start = {
    x: from,
    y: isFree ? upper : lower,
    text: first.date.words,
    anchor: isFree || from - room(first) < 0 ? 'start' : 'end',
  } as const;
  return [start, end];
}

export { GAP as LABEL_GAP };
