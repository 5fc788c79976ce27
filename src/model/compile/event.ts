import { plainSummary } from '../../markdown/plain-text.ts';
import type { ContentFile } from '../content.ts';
import { directionOfEvent } from '../directions.ts';
import type { EventFrontmatter } from '../schema/event.ts';
import { standingOf } from '../standing.ts';
import type { Actor, Names, Thread, TimelineEvent, Transfer } from '../timeline.ts';
import { compileCitations } from './citations.ts';
import { dateOf, found, type ContentIndex } from './index-content.ts';
import { compileQuotes } from './quotes.ts';

/** An event before its place among the others is known. */
export type LooseEvent = Omit<TimelineEvent, 'previous' | 'next' | 'hash'>;

export interface EventSurroundings {
  readonly index: ContentIndex;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly transfers: readonly Transfer[];
  readonly threads: readonly Thread[];
}

export function compileEvent(file: ContentFile<EventFrontmatter>, around: EventSurroundings): LooseEvent {
  const { id, data, body } = file;
  const { index, actors } = around;
  const { quotes, disagreements } = compileQuotes(file, index);
  const parties =
    data.parties ?? data.actors.filter((actor) => found(actors, actor, 'actor').type !== 'person');
  return {
    ...plainFields(file),
    date: dateOf(data.date),
    lane: found(index.lanes, data.kind, 'kind'),
    parties,
    summary: plainSummary(body, (event) => index.titles.get(event) ?? event),
    quotes,
    citations: compileCitations(file),
    disagreements,
    standing: standingOf(quotes, parties, actors),
    ...placesOf(id, around),
  };
}

/** Fields that are taken over as they stand, with what is absent said plainly. */
function plainFields({ id, data, body }: ContentFile<EventFrontmatter>) {
  return {
    id,
    title: data.title,
    short: data.short ?? data.title,
    kind: data.kind,
    also: data.also ?? [],
    level: data.level ?? 'year',
    actors: data.actors,
    place: data.place ?? null,
    names: namesOf(data.names),
    body: body.trim(),
    oldStyle: data.old_style ?? null,
    lunar: data.lunar ?? null,
    dateFrom: data.date_from ?? null,
    aliases: data.aliases ?? [],
    added: data.added,
    changes: (data.changes ?? []).map(({ date, note, was }) => ({ date, note, was: was ?? null })),
  };
}

/** Where the event stands in transfers and threads. */
function placesOf(id: string, { transfers, threads }: EventSurroundings) {
  const own = transfers.filter(({ stages }) => stages.some(({ event }) => event === id));
  return {
    direction: directionOfEvent(own.map(({ direction }) => direction)),
    transfers: own.map((transfer) => transfer.id),
    threads: threads.filter(({ events }) => events.includes(id)).map((thread) => thread.id),
  };
}

export function namesOf(names: EventFrontmatter['names']): Names {
  return { ru: names?.ru ?? null, fa: names?.fa ?? null, also: names?.also ?? [] };
}
