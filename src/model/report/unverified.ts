import { compareText } from '../compare-text.ts';
import type { Source, TimelineEvent } from '../timeline.ts';
import { quotedIn, type SourcesById } from './events.ts';

/** Quotes of the works published in one country. */
export interface CountryQuotes {
  /** ISO 3166-1 alpha-2, or null where no country is recorded. */
  readonly country: string | null;
  readonly quotes: number;
  /** Of these, not matched against the text of the source. */
  readonly unverified: number;
}

/** A work with quotes that were not matched. */
export interface UnverifiedWork {
  readonly source: Source;
  readonly unverified: number;
  readonly events: readonly TimelineEvent[];
}

/** Quotes by country of publisher, most unverified first. */
export function quotesByCountry(events: readonly TimelineEvent[], sources: SourcesById): CountryQuotes[] {
  const groups = Map.groupBy(events.flatMap(quotedIn), ({ source }) => sources.get(source)?.country ?? null);
  return [...groups]
    .map(([country, quotes]) => ({
      country,
      quotes: quotes.length,
      unverified: quotes.filter(({ verified }) => verified === null).length,
    }))
    .sort((a, b) => b.unverified - a.unverified || compareText(a.country ?? '', b.country ?? ''));
}

/** Works with unverified quotes, most of them first. */
export function unverifiedWorks(events: readonly TimelineEvent[], sources: SourcesById): UnverifiedWork[] {
  const open = events.flatMap((event) =>
    quotedIn(event)
      .filter(({ verified }) => verified === null)
      .map(({ source }) => ({ source, event })),
  );
  return [...Map.groupBy(open, ({ source }) => source)]
    .flatMap(([id, uses]) => {
      const source = sources.get(id);
      const found = [...new Set(uses.map(({ event }) => event))];
      return source ? [{ source, unverified: uses.length, events: found }] : [];
    })
    .sort((a, b) => b.unverified - a.unverified || compareText(a.source.id, b.source.id));
}
