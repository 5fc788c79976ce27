import { isArchiveAddress } from './archive-address.ts';
import type { Timeline } from './timeline.ts';

/** How the works of the record were read, as numbers: computed, never typed. */
export interface Readings {
  readonly works: number;
  /** Works with an address on the web. */
  readonly onTheWeb: number;
  /** Of these, those for which a day is recorded on which the address itself was read. */
  readonly readThere: number;
  /** Of these, those with the address of an archived copy. */
  readonly archived: number;
  readonly quotes: number;
  /** Quotations matched word for word against the whole text of their work. */
  readonly verified: number;
  /** Works whose whole text these were matched against. */
  readonly verifiedWorks: number;
}

/** Verbatim positions under "Sources disagree" are quotations too (contract §1). */
export function readingsOf({ events, sources }: Pick<Timeline, 'events' | 'sources'>): Readings {
  const online = sources.filter(({ url }) => url !== undefined);
  const positions = events.flatMap(({ disagreements }) => disagreements.flatMap((one) => one.positions));
  const quotes = [
    ...events.flatMap((event) => event.quotes),
    ...positions.filter(({ quote }) => quote !== null),
  ];
  const verified = quotes.filter((quote) => quote.verified !== null);
  return {
    works: sources.length,
    onTheWeb: online.length,
    readThere: online.filter(({ accessed }) => accessed !== undefined).length,
    archived: online.filter(({ url, archived }) => archived !== undefined || isArchiveAddress(url ?? ''))
      .length,
    quotes: quotes.length,
    verified: verified.length,
    verifiedWorks: new Set(verified.map(({ source }) => source)).size,
  };
}
