import { formatDay, type Ms } from '../date/index.ts';
import { createFilter } from './filter.ts';
import type { ChartIndex } from './types.ts';
import { defaultState } from './view-state.ts';

/**
 * The one sentence over a record shown as of a day (contract §2). Summaries and titles are not a day's own: they were
 * written later, and it says so.
 *
 * @param day `YYYY-MM-DD`
 */
export function asKnownSentence(day: string, index: ChartIndex): string {
  const known = index.events.filter(createFilter({ ...defaultState, asOf: day }, index)).length;
  return (
    `Shown as known on ${formatDay(Date.parse(day))}: entries dated later, and statements made later, are left out. ` +
    `${known} of ${index.events.length} entries. Titles and summaries are today’s.`
  );
}

/** Whether a statement first made on one day was not yet public on another, both `YYYY-MM-DD`; null is every day. */
export function isLaterThan(stated: string, asOf: string | null): boolean {
  return asOf !== null && stated > asOf;
}

/** The UTC day of an instant, `YYYY-MM-DD`. */
export function isoDay(instant: Ms): string {
  return new Date(instant).toISOString().slice(0, 10);
}
