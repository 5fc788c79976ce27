import { z } from 'zod';
import { namesSchema, textSchema } from './shared.ts';

export const actorSchema = z
  .strictObject({
    type: z.enum(['state', 'body', 'person']).describe('state of its time, body or public person.'),
    party: z
      .enum(['russia', 'iran'])
      .optional()
      .describe('Which of the two parties a state or body belongs to; absent = other.'),
    name: textSchema.describe('Full English name, in the form of the period.'),
    short: textSchema.describe('Short English name, for lines and labels.'),
    names: namesSchema.optional().describe('Names in Russian and Persian, and other spellings.'),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'write a Wikidata id such as Q34266')
      .optional()
      .describe('Wikidata id, only where looked up.'),
  })
  .describe('A state of its time, a body or a public person.');

export type ActorFrontmatter = z.infer<typeof actorSchema>;
