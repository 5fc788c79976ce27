import { z } from 'zod';
import { edtfTextSchema, idSchema, textSchema } from './shared.ts';

export const threadSchema = z
  .strictObject({
    title: textSchema.describe('Title of the story.'),
    events: z.array(idSchema).min(1, 'name at least one event').describe('Event ids, in reading order.'),
    home: z
      .number()
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe('Place among the five ways in on the home page.'),
    window: z
      .strictObject({
        from: edtfTextSchema.describe('First year, month or day of the view, in quotes.'),
        to: edtfTextSchema.describe('Last year, month or day of the view, in quotes.'),
      })
      .optional()
      .describe('The view the way in opens; required with home.'),
  })
  .describe('A story through the events; its body is the introduction.');

export type ThreadFrontmatter = z.infer<typeof threadSchema>;
