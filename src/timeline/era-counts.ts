import type { ChartIndex } from './types.ts';
import { YEAR_MS } from './window.ts';

/** What an era holds: the two numbers that its share of the strip rests on. */
export interface EraCount {
  readonly id: string;
  /** Length in mean Gregorian years. */
  readonly years: number;
  /** Events whose place on the axis lies in it. */
  readonly entries: number;
}

/**
 * Length and entries of each era, in order. An event stands where the strip draws its dot; one before the first era
 * or after the last counts for the nearest, so that every event counts once.
 */
export function countEras({ eras, events }: Pick<ChartIndex, 'eras' | 'events'>): EraCount[] {
  const eraOf = (position: number): string | undefined =>
    (eras.find(({ to }) => position < to) ?? eras.at(-1))?.id;
  const places = events.map(({ date }) => eraOf(date.position));
  return eras.map(({ id, from, to }) => ({
    id,
    years: (to - from) / YEAR_MS,
    entries: places.filter((place) => place === id).length,
  }));
}
