import { earliestOf, latestOf, positionOf } from '../date/index.ts';
import type { TimelineEvent } from './timeline.ts';

/** First and last year of some entries: a range counts where it begins. Null where there is none. */
export function yearsOf(
  events: readonly Pick<TimelineEvent, 'date'>[],
): { readonly from: number; readonly to: number } | null {
  if (events.length === 0) return null;
  const from = events.map(({ date }) => yearAt(earliestOf(date) ?? positionOf(date)));
  const to = events.map(({ date }) => {
    const last = date.shape === 'interval' ? null : latestOf(date);
    return yearAt(last === null ? positionOf(date) : last - 1);
  });
  return { from: Math.min(...from), to: Math.max(...to) };
}

/** "1951–2024", "1951" where all fall in one year; empty where there is none. */
export function spanWords(events: readonly Pick<TimelineEvent, 'date'>[]): string {
  const years = yearsOf(events);
  if (years === null) return '';
  return years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
}

/** "1 entry", "47 entries". */
export const countWords = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

const yearAt = (time: number): number => new Date(time).getUTCFullYear();
