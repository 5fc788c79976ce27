import type { Actor, Timeline, TimelineEvent } from '../timeline.ts';
import { quotedIn, yearOf, type SourcesById } from './events.ts';

/** Years whose events are asked for both parties' own words. */
export const VOICE_YEARS = { from: 2022, to: 2024 } as const;

type Party = NonNullable<Actor['party']>;
const COUNTRIES: Readonly<Record<Party, string>> = { russia: 'RU', iran: 'IR' };

/** An event for which at least one party is not heard. */
export interface MissingVoices {
  readonly event: TimelineEvent;
  readonly russia: boolean;
  readonly iran: boolean;
}

/** Whether an event stands in the years whose events are asked for both parties' own words. */
export function isAskedForVoices(event: TimelineEvent): boolean {
  const year = yearOf(event);
  return year >= VOICE_YEARS.from && year <= VOICE_YEARS.to;
}

/**
 * Events of 2022–2024 without a Russian or without an Iranian source in its own words: words quoted from a work
 * published in that country, or a direct statement by or for an actor of that party. Background does not count.
 */
export function missingVoices({ events, actors }: Timeline, sources: SourcesById): MissingVoices[] {
  const parties = new Map(actors.map(({ id, party }) => [id, party]));
  return events
    .filter(isAskedForVoices)
    .map((event) => ({
      event,
      russia: speaks(event, 'russia', sources, parties),
      iran: speaks(event, 'iran', sources, parties),
    }))
    .filter(({ russia, iran }) => !russia || !iran);
}

function speaks(
  event: TimelineEvent,
  party: Party,
  sources: SourcesById,
  parties: ReadonlyMap<string, Actor['party']>,
): boolean {
  const stating = { ...event, quotes: event.quotes.filter(({ context }) => !context) };
  const isQuoted = quotedIn(stating).some(({ source }) => sources.get(source)?.country === COUNTRIES[party]);
  const isSpeaking = stating.quotes.some(
    ({ statement }) =>
      statement?.direct === true && [statement.by, statement.for].some((id) => parties.get(id) === party),
  );
  return isQuoted || isSpeaking;
}
