import { formatDate } from '../../date/index.ts';
import type { Source, TimelineEvent } from '../timeline.ts';
import type { SourcesById } from './events.ts';
import type { CellItem } from './table.ts';

/** Link to another table. */
export const tableLink = (table: string, words: string): CellItem => ({ table, words });

export const eventLink = ({ id, title }: TimelineEvent): CellItem => ({ event: id, words: title });

/** The two cells that name an event: title and date. */
export const eventCells = (event: TimelineEvent): CellItem[] => [eventLink(event), formatDate(event.date)];

export const workLink = ({ id, title, language }: Source): CellItem => ({
  source: id,
  words: title,
  lang: language,
});

/** Links to works; an id that is not in the record stays as it is. */
export function workLinks(ids: readonly string[], sources: SourcesById): CellItem[] {
  return ids.map((id) => {
    const source = sources.get(id);
    return source ? workLink(source) : id;
  });
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** English name of a country from its ISO 3166-1 code; null is "Not recorded". */
export const countryName = (code: string | null): string =>
  code === null ? 'Not recorded' : (REGIONS.of(code) ?? code);

/** A share, 0–1, rounded down, as the check of the limit does: "29.9 %". */
export const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
