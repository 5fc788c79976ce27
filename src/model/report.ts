import { isArchiveAddress } from './archive-address.ts';
import { loopsOf, meetingChains, type MeetingChains } from './report/circular.ts';
import { eventsByDecade, type DecadeCount } from './report/decades.ts';
import { foundationOf, yearOf, type Foundation, type SourcesById } from './report/events.ts';
import {
  quotesByCountry,
  unverifiedWorks,
  type CountryQuotes,
  type UnverifiedWork,
} from './report/unverified.ts';
import { isAskedForVoices, missingVoices, type MissingVoices } from './report/voices.ts';
import type { Source, Timeline } from './timeline.ts';

/** How much of a work is quoted, where its words are counted. */
export interface WorkShare {
  readonly source: string;
  /** Number of words of the work. */
  readonly words: number;
  /** Share its quotes take together, 0–1. */
  readonly share: number;
}

/** What the record lacks (contract §2, `/report/`): computed, never typed. Events stand in the order of the record. */
export interface Report {
  readonly events: number;
  readonly sources: SourcesById;
  /** Every event with how well it is founded. */
  readonly foundations: readonly Foundation[];
  readonly byCountry: readonly CountryQuotes[];
  readonly unverified: readonly UnverifiedWork[];
  /** Events with fewer than two independent sources. */
  readonly singleSource: readonly Foundation[];
  /** Events that rest on weak works alone. */
  readonly weak: readonly Foundation[];
  /** Of these, before 1992: the record aims at none. */
  readonly weakBefore1992: readonly Foundation[];
  /** Works on the web without an archived copy, by id. */
  readonly unarchived: readonly Source[];
  /** Number of works on the web. */
  readonly onTheWeb: number;
  readonly meeting: readonly MeetingChains[];
  readonly loops: readonly (readonly string[])[];
  readonly decades: readonly DecadeCount[];
  readonly voices: readonly MissingVoices[];
  /** Number of events asked for both parties' own words. */
  readonly recent: number;
  /** Most used first. */
  readonly shares: readonly WorkShare[];
}

/** The report on a record. `shares` needs the ledgers, which the record does not carry (see `sharesOf`). */
export function reportOf(timeline: Timeline, shares: readonly WorkShare[]): Report {
  const { events } = timeline;
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const foundations = events.map((event) => foundationOf(event, sources));
  const weak = foundations.filter(({ isWeak }) => isWeak);
  const online = timeline.sources.filter(({ url }) => url !== undefined);
  return {
    events: events.length,
    sources,
    foundations,
    byCountry: quotesByCountry(events, sources),
    unverified: unverifiedWorks(events, sources),
    singleSource: foundations.filter(({ independent }) => independent < 2),
    weak,
    weakBefore1992: weak.filter(({ event }) => yearOf(event) < 1992),
    unarchived: online.filter(({ url, archived }) => !archived && !isArchiveAddress(url ?? '')),
    onTheWeb: online.length,
    meeting: meetingChains(events, sources),
    loops: loopsOf(sources),
    decades: eventsByDecade(foundations),
    voices: missingVoices(timeline, sources),
    recent: events.filter(isAskedForVoices).length,
    shares: [...shares].sort((a, b) => b.share - a.share),
  };
}
