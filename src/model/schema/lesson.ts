import { z } from 'zod';
import { idSchema, textSchema } from './shared.ts';

export const lessonSchema = z
  .strictObject({
    title: textSchema.describe('Title of the lesson.'),
    lede: textSchema.describe('One sentence on what the lesson is about.'),
    steps: z
      .array(
        z.strictObject({
          heading: textSchema.describe('Heading of the step.'),
          text: textSchema.describe('What to read or do.'),
          view: textSchema.describe(
            'The view it sets: the query of an address, such as from=1804&to=1829&e=…',
          ),
          event: idSchema.optional().describe('The event it rests on.'),
        }),
      )
      .min(1, 'give at least one step')
      .describe('Each step sets a view.'),
    questions: z
      .array(
        z.strictObject({
          question: textSchema.describe('The question.'),
          answer: textSchema.describe('Notes on what a good answer holds; for teachers.'),
          lines: z.number().int().min(1).max(20).optional().describe('Ruled lines on the handout.'),
        }),
      )
      .describe('Questions with answer notes.'),
    teacher: textSchema.optional().describe('Notes for teachers.'),
  })
  .describe('A lesson: steps, questions, notes.');

export type LessonFrontmatter = z.infer<typeof lessonSchema>;
