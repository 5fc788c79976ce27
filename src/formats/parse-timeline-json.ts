import { z } from 'zod';
import { parseDate, type EventDate } from '../date/index.ts';
import { toDateRecord, type DateRecord } from '../model/event-record.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { timelineJsonSchema, type TimelineJson } from './timeline-schema.ts';

type EventJson = TimelineJson['events'][number];

/**
 * The record from the parsed content of a `timeline.json`: what `toTimelineJson` was given. Unknown fields are passed
 * over. Throws an Error that names the field where something is missing or a date's bounds are not those of its EDTF.
 */
export function parseTimelineJson(json: unknown): Timeline {
  const result = timelineJsonSchema.safeParse(json);
  if (!result.success) throw new Error(`This is no timeline.json:\n${z.prettifyError(result.error)}`);
  const { version, record_end, site, lanes, eras, events, actors, sources, transfers, threads } = result.data;
  return {
    ...{ version, site, recordEnd: record_end, lanes, eras, actors, sources, threads },
    events: events.map((event, index) => ({
      ...toEvent(event),
      previous: events[index - 1]?.id ?? null,
      next: events[index + 1]?.id ?? null,
    })),
    transfers: transfers.map((transfer) => ({
      ...transfer,
      stages: transfer.stages.map((stage) => ({ ...stage, date: toDate(stage.date) })),
    })),
  };
}

function toEvent(event: EventJson): Omit<TimelineEvent, 'previous' | 'next'> {
  const { old_style: oldStyle, date_from: dateFrom, date, quotes, ...same } = event;
  return {
    ...{ ...same, oldStyle, dateFrom, date: toDate(date) },
    quotes: quotes.map(({ statement, ...quote }) => ({
      ...quote,
      statement: statement && { ...statement, on: toDate(statement.on) },
    })),
  };
}

function toDate(record: DateRecord): EventDate {
  const parsed = parseDate(record.edtf);
  if (!parsed.ok) throw new Error(`The date ‘${record.edtf}’ cannot be read: ${parsed.message}.`);
  const expected = toDateRecord(parsed.date);
  const wrong = (Object.keys(expected) as (keyof DateRecord)[]).find((key) => expected[key] !== record[key]);
  if (wrong === undefined) return parsed.date;
  throw new Error(
    `The date ‘${record.edtf}’ has ${wrong} ${record[wrong]}; by its EDTF it is ${expected[wrong]}.`,
  );
}
