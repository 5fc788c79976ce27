import { z } from 'zod';
import { eventJsonSchema } from './schema/event.ts';
import * as record from './schema/record.ts';
import { maybeText, text } from './schema/shared.ts';

/** What every file of the data says first. */
const head = {
  version: text('Version of the record.'),
  url: maybeText('Address of the site; a preview has none.'),
  licence: text('Licence of the data.'),
  rights: text('Whose the quotations are.'),
  record_from: text('First year the record covers, EDTF.'),
  record_through: text('Month to which the record goes, EDTF; open ends run to it.'),
};

/** `/data/v1/timeline.json`, the canonical public data (contract §4). Fields are only ever added. */
export const timelineJsonSchema = z
  .object({
    $schema: text('Address of the JSON Schema of this file.'),
    ...head,
    record_end: z.number().int().describe('Instant just after the record, UTC milliseconds since 1970.'),
    site: record.siteSchema,
    lanes: record.lanesSchema,
    eras: record.erasSchema,
    events: z.array(eventJsonSchema).describe('All events, in order of time.'),
    actors: z.array(record.actorJsonSchema).describe('All actors, by id.'),
    sources: z.array(record.sourceJsonSchema).describe('All works, by id.'),
    transfers: z.array(record.transferJsonSchema).describe('All transfers, by id.'),
    threads: z.array(record.threadJsonSchema).describe('All threads.'),
  })
  .describe('A documented timeline: the whole record.');

/** `/data/v1/events/<id>.json`: one event with all that it refers to by id. */
export const eventFileSchema = z
  .object({
    ...head,
    event: eventJsonSchema,
    previous: maybeText('Id of the event before it in time.'),
    next: maybeText('Id of the event after it in time.'),
    actors: z.array(record.actorJsonSchema).describe('Actors it names.'),
    sources: z.array(record.sourceJsonSchema).describe('Works it cites.'),
    transfers: z.array(record.transferJsonSchema).describe('Transfers with a stage here.'),
  })
  .describe('One event of a documented timeline.');

export type TimelineJson = z.infer<typeof timelineJsonSchema>;
export type EventFileJson = z.infer<typeof eventFileSchema>;

/**
 * The JSON Schema (draft 2020-12) of `/data/v1/timeline.json`. It allows unknown fields everywhere, since fields may be
 * added at any time.
 *
 * @param address Absolute address of the schema, its `$id`; null in a preview, which has none.
 */
export function toTimelineSchema(address: string | null): object {
  const schema = z.toJSONSchema(timelineJsonSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, ...(address === null ? {} : { $id: address }), title: 'Timeline', ...rest };
}
