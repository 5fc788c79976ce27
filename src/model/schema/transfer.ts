import { z } from 'zod';
import { edtfTextSchema, idSchema, textSchema } from './shared.ts';

export const STAGES = ['agreed', 'announced', 'blocked', 'resumed', 'delivered', 'denied'] as const;
export const TRANSFER_CLASSES = ['arms', 'dual-use', 'nuclear', 'other'] as const;

const countSchema = z.number().nonnegative('write a number that is not below zero');

export const transferSchema = z
  .strictObject({
    from: idSchema.describe('Actor that gives.'),
    to: idSchema.describe('Actor that receives.'),
    via: z.array(idSchema).optional().describe('Actors it passes through.'),
    goods: textSchema.describe('What is transferred, named plainly.'),
    class: z.enum(TRANSFER_CLASSES).describe('arms, dual-use, nuclear or other.'),
    restriction: z.literal(true).optional().describe('true for a ban: a transfer that is forbidden.'),
    quantity: z
      .strictObject({
        text: textSchema.describe("The source's own words for the amount."),
        min: countSchema.optional().describe('Lowest number the words allow.'),
        max: countSchema.optional().describe('Highest number the words allow.'),
        unit: textSchema.optional().describe('What is counted.'),
        source: idSchema.describe('Shared source of the words.'),
      })
      .optional()
      .describe('Left out where no source gives an amount.'),
    stages: z
      .array(
        z.strictObject({
          event: idSchema.describe('The event at which the stage was reached.'),
          stage: z.enum(STAGES).describe('agreed, announced, blocked, resumed, delivered or denied.'),
          date: edtfTextSchema
            .optional()
            .describe("Date of the stage, where it is not the event's; in quotes."),
          source: idSchema.describe('Shared source that reports the stage.'),
        }),
      )
      .min(1, 'give at least one stage')
      .describe('The life of the transfer, in order.'),
  })
  .describe('One transfer through its life.');

export type TransferFrontmatter = z.infer<typeof transferSchema>;
export type Stage = (typeof STAGES)[number];
