import type { Actor, Kind, Lane, Source, Thread, Timeline, TimelineEvent, Transfer } from './timeline.ts';

/** Ids to things; each throws on an id that is not in the record, which the checks have ruled out. */
export interface Lookup {
  event(id: string): TimelineEvent;
  actor(id: string): Actor;
  source(id: string): Source;
  transfer(id: string): Transfer;
  thread(id: string): Thread;
  kind(id: string): Kind;
  lane(id: string): Lane;
}

/** Indexes a timeline by id, once. */
export function createLookup(timeline: Timeline): Lookup {
  const kinds = timeline.lanes.flatMap((lane) => lane.kinds);
  return {
    event: byId('event', timeline.events),
    actor: byId('actor', timeline.actors),
    source: byId('source', timeline.sources),
    transfer: byId('transfer', timeline.transfers),
    thread: byId('thread', timeline.threads),
    kind: byId('kind', kinds),
    lane: byId('lane', timeline.lanes),
  };
}

/**
 * Follows every id of the record once and throws at the first that leads nowhere. A page that found it while being
 * drawn would already be half sent.
 */
export function demandWholeRecord(timeline: Timeline): void {
  const { actor, source, event, thread, transfer } = createLookup(timeline);
  for (const one of timeline.events) {
    [...one.actors, ...one.parties].forEach(actor);
    one.transfers.forEach(transfer);
    one.threads.forEach(thread);
    const positions = one.disagreements.flatMap((disagreement) => disagreement.positions);
    for (const cited of [...one.quotes, ...one.citations, ...positions]) source(cited.source);
    for (const { statement } of one.quotes) if (statement) [statement.by, statement.for].forEach(actor);
  }
  for (const { from, to, via, quantity, stages } of timeline.transfers) {
    [from, to, ...via].forEach(actor);
    [...(quantity ? [quantity] : []), ...stages].forEach((cited) => source(cited.source));
    stages.forEach((stage) => event(stage.event));
  }
  for (const { events } of timeline.threads) events.forEach(event);
}

function byId<T extends { readonly id: string }>(what: string, list: readonly T[]): (id: string) => T {
  const index = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const found = index.get(id);
    if (!found) throw new Error(`No ${what} with the id ‘${id}’ in the record.`);
    return found;
  };
}
