import { countryName } from './report/cells.ts';
import { quoteCounts } from './source-record.ts';
import { compareText } from './compare-text.ts';
import type { Source, Timeline } from './timeline.ts';

/** A work with what the record takes from it. */
export interface ListedSource {
  readonly source: Source;
  readonly quotes: number;
  readonly verified: number;
}

/** Works published in one country, by publisher and then by date. */
export interface SourceGroup {
  /** For its anchor: the code of the country in small letters, or `none`. */
  readonly id: string;
  readonly heading: string;
  readonly sources: readonly ListedSource[];
}

/** All works by country of publisher, most works first; those without a country last. */
export function sourceGroups(timeline: Timeline): SourceGroup[] {
  const counts = quoteCounts(timeline);
  const listed = timeline.sources.map((source): ListedSource => ({
    source,
    ...(counts.get(source.id) ?? { quotes: 0, verified: 0 }),
  }));
  const groups = Map.groupBy(listed, ({ source }) => source.country ?? null);
  return [...groups]
    .map(([country, sources]) => ({
      id: country?.toLowerCase() ?? 'none',
      heading: country === null ? 'Country not recorded' : countryName(country),
      sources: sources.sort(byPublisher),
    }))
    .sort(
      (a, b) =>
        Number(a.id === 'none') - Number(b.id === 'none') ||
        b.sources.length - a.sources.length ||
        compareText(a.heading, b.heading),
    );
}

/** The works quoted most, most first. */
export function quotedMost(groups: readonly SourceGroup[], most: number): ListedSource[] {
  return groups
    .flatMap(({ sources }) => sources)
    .sort((a, b) => b.quotes - a.quotes || compareText(a.source.id, b.source.id))
    .slice(0, most);
}

function byPublisher(a: ListedSource, b: ListedSource): number {
  const [x, y] = [a.source, b.source];
  return (
    x.publisher.localeCompare(y.publisher, 'en', { sensitivity: 'base' }) ||
    compareText(x.issued ?? '', y.issued ?? '') ||
    compareText(x.id, y.id)
  );
}
