import {
  describePrecision,
  type Endpoint,
  type EventDate,
  earliestOf,
  formatDate,
  isExactDay,
  type Ms,
  parseDate,
  positionOf,
} from '../date/index.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { ChartDate, ChartEnd, ChartEra, ChartEvent, ChartIndex, HasFlag } from './types.ts';

/**
 * What the chart reads: `/data/v1/index.json`. Plain data, so that `JSON.parse` gives it back whole; events stay in the
 * total order of the record.
 *
 * @param version of the site, as in package.json.
 */
export function toChartIndex(timeline: Timeline, version: string): ChartIndex {
  const { recordEnd } = timeline;
  return {
    version,
    recordStart: firstInstant(timeline.site.record_from),
    recordEnd,
    lanes: timeline.lanes.map(({ id, name, kinds }) => ({
      id,
      name,
      kinds: kinds.map((kind) => ({ id: kind.id, name: kind.name })),
    })),
    eras: toChartEras(timeline.eras, recordEnd),
    actors: actorNames(timeline),
    events: timeline.events.map((event) => toChartEvent(event, recordEnd)),
  };
}

/** A date as numbers, flags and finished words; an open end is worded up to `recordEnd`. */
export function toChartDate(date: EventDate, recordEnd: Ms): ChartDate {
  return {
    edtf: date.edtf,
    words: formatDate(date, { recordEnd }),
    note: isExactDay(date) ? '' : describePrecision(date, { recordEnd }),
    shape: date.shape,
    start: toChartEnd(date.start),
    end: toChartEnd(date.end),
    position: positionOf(date),
  };
}

function toChartEvent(event: TimelineEvent, recordEnd: Ms): ChartEvent {
  return {
    id: event.id,
    aliases: event.aliases,
    title: event.title,
    short: event.short,
    date: toChartDate(event.date, recordEnd),
    lane: event.lane,
    kinds: [event.kind, ...event.also],
    direction: event.direction,
    level: event.level,
    actors: event.actors,
    voices: voicesOf(event),
    place: event.place,
    threads: event.threads,
    has: flagsOf(event),
    statedFrom: firstStatement(event),
  };
}

function actorNames({ actors, events }: Timeline): ChartIndex['actors'] {
  const named = new Set(events.flatMap((event) => [...event.actors, ...voicesOf(event)]));
  return Object.fromEntries(actors.filter(({ id }) => named.has(id)).map(({ id, short }) => [id, short]));
}

/** Speakers, those they speak for, and parties, without the event's actors; each once, in the order of its quotes. */
function voicesOf({ actors, parties, quotes }: TimelineEvent): string[] {
  const said = quotes.flatMap(({ statement }) => (statement ? [statement.by, statement.for] : []));
  return [...new Set([...said, ...parties])].filter((id) => !actors.includes(id));
}

function toChartEnd(end: Endpoint): ChartEnd {
  if (end.state !== 'known') {
    return { state: end.state, from: null, to: null, precision: null, approximate: false, uncertain: false };
  }
  const { start, end: after, precision, approximate, uncertain } = end.span;
  return { state: 'known', from: start, to: after, precision, approximate, uncertain };
}

/** The last era goes on to the end of the record. */
function toChartEras(eras: Timeline['eras'], recordEnd: Ms): ChartEra[] {
  return eras.map(({ id, name, from, to, share, ticks }, index) => ({
    id,
    name,
    from: firstInstant(from),
    to: index === eras.length - 1 ? recordEnd : firstInstant(to),
    share,
    ticks: ticks.map(Number),
  }));
}

function flagsOf(event: TimelineEvent): HasFlag[] {
  const flags: HasFlag[] = [];
  if (event.transfers.length > 0) flags.push('transfer');
  if (hasVerifiedWords(event)) flags.push('verified');
  if (event.disagreements.length > 0) flags.push('disagreement');
  if (isExactDay(event.date)) flags.push('exact');
  return flags;
}

function hasVerifiedWords({ quotes, disagreements }: TimelineEvent): boolean {
  const positions = disagreements.flatMap((disagreement) => disagreement.positions);
  return [...quotes, ...positions].some(({ verified }) => verified !== null);
}

function firstStatement({ quotes }: TimelineEvent): Ms | null {
  const days = quotes.flatMap(({ statement }) => (statement ? [earliestOf(statement.on)] : []));
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** First instant of a date of the site's own files, which the checks have read before. */
function firstInstant(edtf: string): Ms {
  const result = parseDate(edtf);
  const instant = result.ok ? earliestOf(result.date) : null;
  if (instant === null) throw new Error(`‘${edtf}’ has no first day.`);
  return instant;
}
