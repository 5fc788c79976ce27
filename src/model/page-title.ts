import { formatDate, isoReduced } from '../date/index.ts';
import type { Source, TimelineEvent } from './timeline.ts';
import { shortCredit } from './credit.ts';

/**
 * Title of the page of an event as tabs, bookmarks and search engines show it: with the date, since two meetings may
 * have one title, but not where the title says the year itself.
 *
 * @example 'Treaty of Turkmenchay, 22 February 1828'
 */
export function eventPageTitle({ title, date }: Pick<TimelineEvent, 'title' | 'date'>): string {
  const { first, last } = isoReduced(date);
  const year = (first ?? last)?.year;
  return year !== undefined && title.includes(String(year)) ? title : `${title}, ${formatDate(date)}`;
}

/**
 * Title of the page of a work: many letters and many articles share theirs, so who says it and when stands after it,
 * then the number, page or address that tells the rest apart.
 *
 * @example 'Treaty of Turkmenchay (Wikipedia)'
 */
export function sourcePageTitle(source: Source, all: readonly Source[]): string {
  const named = ({ title, ...work }: Source): string => `${title} (${shortCredit({ title, ...work })})`;
  const own = named(source);
  const twins = all.filter((other) => named(other) === own);
  return twins.length < 2 ? own : `${own}, ${source.number ?? source.page ?? source.id}`;
}
