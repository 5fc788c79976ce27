import { toDateRecord, toEventRecord } from '../model/event-record.ts';
import { workSchema } from '../model/schema/source.ts';
import type { Actor, Source, Thread, Timeline, TimelineEvent, Transfer } from '../model/timeline.ts';
import { dataAddress, toHead, type FormatOptions } from './head.ts';
import type { EventFileJson, TimelineJson } from './timeline-schema.ts';

/**
 * The content of `/data/v1/timeline.json`: the whole record as plain JSON, keys always in the same order. Each date is
 * its EDTF text with numeric bounds. `parseTimelineJson` gives the record back.
 */
export function toTimelineJson(timeline: Timeline, options: FormatOptions): TimelineJson {
  const { site, recordEnd, lanes, eras, events, actors, sources, transfers, threads } = timeline;
  return {
    $schema: dataAddress('timeline.schema.json', options),
    ...toHead(timeline, options),
    record_end: recordEnd,
    site,
    lanes: lanes.map((lane) => ({ ...lane, kinds: [...lane.kinds] })),
    eras: [...eras],
    events: events.map(toEventJson),
    actors: actors.map(toActorJson),
    sources: sources.map(toSourceJson),
    transfers: transfers.map(toTransferJson),
    threads: threads.map(toThreadJson),
  };
}

/** The content of `/data/v1/events/<id>.json`: one event, its neighbours, and all it refers to. */
export function toEventFileJson(
  timeline: Timeline,
  event: TimelineEvent,
  options: FormatOptions,
): EventFileJson {
  const transfers = timeline.transfers.filter(({ id }) => event.transfers.includes(id));
  const actors = actorIds(event, transfers);
  const sources = sourceIds(event, transfers);
  return {
    ...toHead(timeline, options),
    event: toEventJson(event),
    previous: event.previous,
    next: event.next,
    actors: timeline.actors.filter(({ id }) => actors.has(id)).map(toActorJson),
    sources: timeline.sources.filter(({ id }) => sources.has(id)).map(toSourceJson),
    transfers: transfers.map(toTransferJson),
  };
}

function actorIds(
  { actors, parties, quotes, standing }: TimelineEvent,
  transfers: readonly Transfer[],
): Set<string> {
  const speakers = quotes.flatMap(({ statement }) => (statement ? [statement.by, statement.for] : []));
  const traders = transfers.flatMap(({ from, to, via }) => [from, to, ...via]);
  return new Set([...actors, ...parties, ...speakers, ...standing.map(({ party }) => party), ...traders]);
}

function sourceIds(event: TimelineEvent, transfers: readonly Transfer[]): Set<string> {
  const positions = event.disagreements.flatMap((disagreement) => disagreement.positions);
  const cited = [...event.quotes, ...event.citations, ...positions].map(({ source }) => source);
  const counted = transfers.flatMap(({ quantity, stages }) => [...(quantity ? [quantity] : []), ...stages]);
  return new Set([
    ...cited,
    ...counted.map(({ source }) => source),
    ...(event.dateFrom ? [event.dateFrom] : []),
  ]);
}

const toEventJson = (event: TimelineEvent) => ({ ...toEventRecord(event), hash: event.hash });

function toActorJson({ id, type, party, name, short, names, wikidata }: Actor) {
  return { id, type, party, name, short, names: { ...names, also: [...names.also] }, wikidata };
}

/** Fields in the order of the schema, whatever their order in the file. */
function toSourceJson(source: Source): TimelineJson['sources'][number] {
  const { id, inline, ...work } = source;
  const order = Object.keys(workSchema.shape) as (keyof typeof work)[];
  const fields = order.filter((key) => work[key] !== undefined).map((key) => [key, work[key]]);
  return { id, inline, ...(Object.fromEntries(fields) as typeof work) };
}

function toTransferJson(transfer: Transfer) {
  const {
    id,
    from,
    to,
    via,
    goods,
    class: classOfGoods,
    direction,
    restriction,
    quantity,
    stages,
  } = transfer;
  return {
    ...{ id, from, to, via: [...via], goods, class: classOfGoods, direction, restriction, quantity },
    stages: stages.map(({ event, stage, date, source }) => ({
      event,
      stage,
      date: toDateRecord(date),
      source,
    })),
  };
}

function toThreadJson({ id, title, events, home, window, introduction }: Thread) {
  return { id, title, events: [...events], home, window, introduction };
}
