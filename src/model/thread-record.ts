import { compareDates, earliestOf, latestOf } from '../date/index.ts';
import type { Lookup } from './lookup.ts';
import type { Thread, Timeline, TimelineEvent } from './timeline.ts';

/** Threads by the date of their first entry, then of their last, then by id: the order of index and neighbours. */
export function threadsInOrder({ threads }: Pick<Timeline, 'threads'>, lookup: Lookup): Thread[] {
  const ends = new Map(
    threads.map(({ id, events }) => {
      const dates = events.map((event) => lookup.event(event).date).sort(compareDates);
      return [id, { first: dates[0]!, last: dates.at(-1)! }];
    }),
  );
  return [...threads].sort((a, b) => {
    const [x, y] = [ends.get(a.id)!, ends.get(b.id)!];
    return compareDates(x.first, y.first) || compareDates(x.last, y.last) || (a.id < b.id ? -1 : 1);
  });
}

const MONTH_MS = (365.2425 / 12) * 86_400_000;

/**
 * Time that surely passed between two entries told one after the other, in words: "8 years later", "5 months later".
 * Empty below two months, and where the dates leave it open.
 */
export function laterWords(before: Pick<TimelineEvent, 'date'>, after: Pick<TimelineEvent, 'date'>): string {
  const [end, start] = [latestOf(before.date), earliestOf(after.date)];
  if (end === null || start === null) return '';
  const months = Math.floor((start - end) / MONTH_MS);
  if (months < 2) return '';
  if (months < 12) return `${months} months later`;
  const years = Math.floor(months / 12);
  return years === 1 ? '1 year later' : `${years} years later`;
}
