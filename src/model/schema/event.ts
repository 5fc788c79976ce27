import { z } from 'zod';
import { workSchema } from './source.ts';
import { edtfTextSchema, idSchema, languageSchema, namesSchema, textSchema } from './shared.ts';

/** What a party did with words, in the order contract §1 lists them. */
export const STANCES = [
  'warns',
  'reports',
  'assesses',
  'announces',
  'acknowledges',
  'states',
  'denies',
  'disputes',
] as const;

export const LEVELS = ['century', 'decade', 'year'] as const;

export const quoteSchema = z
  .strictObject({
    text: textSchema.describe('The words of the source, verbatim. A cut is written […].'),
    source: idSchema.describe('The id of the work the words are taken from.'),
    at: textSchema.optional().describe('Where in the work: a section, page, article or ¶ number.'),
    lang: languageSchema.optional().describe('Language of the words, where it is not that of the work.'),
    translation: textSchema.optional().describe('English translation of words in another language.'),
    translator: textSchema.optional().describe('Who translated: a name, a published work, or "editors".'),
    context: z
      .literal(true)
      .optional()
      .describe('true where the words are background and do not state this event.'),
    note: textSchema
      .optional()
      .describe('A plain note under the quote, such as a misprint ("Quoted as published. …").'),
    by: idSchema
      .optional()
      .describe('Actor whose public statement the words report. Makes the quote a statement.'),
    for: idSchema
      .optional()
      .describe('Actor spoken for; default: the actor in `by`. Required where `by` is a person.'),
    as: textSchema.optional().describe('Office held on that day.'),
    on: edtfTextSchema.optional().describe('Day of the statement, in quotes.'),
    stance: z.enum(STANCES).optional().describe('What the statement does: warns, reports, assesses, …'),
    part: z
      .literal(true)
      .optional()
      .describe('true where the acknowledgement or announcement is only in part.'),
    direct: z.literal(true).optional().describe("true only where the words are the speaker's own."),
  })
  .describe('A verbatim quote; with `by`, `on` and `stance` also a dated statement.');

export const citationSchema = z.strictObject({
  source: idSchema.describe('The id of the work cited.'),
  at: textSchema.optional().describe('Where in the work: a page, section or ¶ number.'),
});

export const positionSchema = z.strictObject({
  says: textSchema.describe('What this source holds, in one neutral phrase.'),
  source: idSchema.describe('The id of the work that holds it.'),
  quote: textSchema.optional().describe('Its own words, verbatim; proved and counted like any other quote.'),
  at: textSchema.optional().describe('Where in the work.'),
  lang: languageSchema.optional().describe('Language of the quote, where it is not that of the work.'),
});

export const disagreementSchema = z.strictObject({
  question: textSchema.describe('The open question, as in "How many drones?".'),
  positions: z
    .array(positionSchema)
    .min(2, 'give at least two positions')
    .describe('Side by side, equal weight.'),
});

export const changeSchema = z.strictObject({
  date: edtfTextSchema.describe('Day of the change, in quotes.'),
  note: textSchema.describe('What was changed and why.'),
  was: textSchema.optional().describe('The former wording.'),
});

export const eventSchema = z
  .strictObject({
    title: textSchema.describe('The act and its parties, at most eight words, nothing that judges.'),
    date: edtfTextSchema.describe('When it happened: EDTF, Gregorian, always in quotes.'),
    kind: idSchema.describe('One of the 13 kinds of content/kinds.yaml.'),
    actors: z
      .array(idSchema)
      .min(1, 'name at least one actor')
      .max(6, 'name at most six: those without whom it would not be')
      .describe('Ids of the actors without whom it would not be; at most six.'),
    added: edtfTextSchema.describe('Day the event was first published, in quotes.'),
    quotes: z
      .array(quoteSchema)
      .optional()
      .describe('Verbatim quotes and statements, in the order the summary uses them.'),
    works: z.record(idSchema, workSchema).optional().describe('Works cited only here, by id.'),
    level: z.enum(LEVELS).optional().describe('Zoom level at which the label appears. Default year.'),
    also: z.array(idSchema).optional().describe('Further kinds.'),
    short: textSchema.optional().describe('Label on the chart, where the title is too long.'),
    old_style: edtfTextSchema
      .optional()
      .describe('Julian date as a source prints it; checked against `date`.'),
    lunar: textSchema.optional().describe('Islamic lunar date as a source prints it, never computed.'),
    names: namesSchema.optional().describe('Names of the event in Russian and Persian, and other names.'),
    place: textSchema.optional().describe('Name of the place, in the form of the period.'),
    sources: z.array(citationSchema).optional().describe('Works cited without quoting.'),
    parties: z
      .array(idSchema)
      .optional()
      .describe('Actors whose answer matters to the standing, where they are not the actors.'),
    disagreements: z.array(disagreementSchema).optional().describe('Questions on which sources differ.'),
    date_from: idSchema.optional().describe('The source its place on the axis follows.'),
    aliases: z.array(idSchema).optional().describe('Former ids; each leaves a redirect.'),
    changes: z.array(changeSchema).optional().describe('The change log after the first line.'),
  })
  .describe('One event of the timeline.');

export type EventFrontmatter = z.infer<typeof eventSchema>;
export type QuoteFrontmatter = z.infer<typeof quoteSchema>;
export type Stance = (typeof STANCES)[number];
export type Level = (typeof LEVELS)[number];
