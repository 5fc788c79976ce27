import { z } from 'zod';
import { edtfTextSchema, idSchema, urlSchema } from './shared.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');

/** `content/quote-ledger/<source>.json`: results of quote verification. Holds nothing the text can be rebuilt from. */
export const ledgerSchema = z.strictObject({
  source: idSchema.describe('Id of the work.'),
  url: z.union([urlSchema, z.null()]).describe('Address the text was read at.'),
  read: edtfTextSchema.describe('Day the text was matched.'),
  words: z.number().int().positive().describe('Number of words in the normalised text.'),
  sha256: sha256.describe('SHA-256 of the normalised text.'),
  quotes: z
    .array(
      z.strictObject({
        event: idSchema.describe('Event that holds the quote.'),
        key: sha256.describe('SHA-256 of source id, newline and the normalised words.'),
        position: z
          .number()
          .int()
          .nonnegative()
          .describe('Index of the first matched word in the normalised text.'),
        read: edtfTextSchema.describe('Day of the match.'),
      }),
    )
    .describe('Sorted by event, then key.'),
});

export type LedgerFile = z.infer<typeof ledgerSchema>;
