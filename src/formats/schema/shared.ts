import { z } from 'zod';

export const text = (description: string) => z.string().describe(description);
export const maybeText = (description: string) =>
  z.string().nullable().describe(`${description} Null where there is none.`);
export const flag = (description: string) => z.boolean().describe(description);
export const ids = (description: string) => z.array(z.string()).describe(description);

const bound = (description: string) => z.number().int().nullable().describe(description);
const state = (end: string) =>
  z
    .enum(['known', 'open', 'unknown'])
    .describe(`${end}: known; open (it has not ended, or has no limit); unknown (nobody knows).`);

export const dateSchema = z
  .object({
    edtf: text(
      'The date in EDTF, ISO 8601-2, Gregorian: "1828-02-22", "2015-22", "1722/1723", "[2023-11..2023-12]".',
    ),
    shape: z
      .enum(['single', 'interval', 'set'])
      .describe('single date; interval (lasted from start to end); set (one moment between the two).'),
    start: bound('First instant, UTC milliseconds since 1970. Null unless the start is known.'),
    start_state: state('Start'),
    end: bound('Instant just after the last one, UTC milliseconds since 1970. Null unless the end is known.'),
    end_state: state('End'),
  })
  .describe('A date with half-open bounds [start, end). A year spans its year: it is never its first day.');

export const namesSchema = z
  .object({
    ru: maybeText('Name in Russian.'),
    fa: maybeText('Name in Persian.'),
    also: z.array(z.string()).describe('Other names and spellings.'),
  })
  .describe('Names in the languages of both sides.');
