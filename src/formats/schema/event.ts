import { z } from 'zod';
import { LEVELS, STANCES } from '../../model/schema/event.ts';
import { dateSchema, flag, ids, maybeText, namesSchema, text } from './shared.ts';

const verified = maybeText(
  'Day on which these words, in this order, were matched against the whole text of the source.',
);

const statementSchema = z
  .object({
    by: text(
      'Actor whose public statement the words report; the words are theirs only where `direct` is true.',
    ),
    for: text('Actor spoken for.'),
    as: maybeText('Office held on that day.'),
    on: dateSchema.describe('Day of the statement.'),
    stance: z.enum(STANCES).describe('What the statement does.'),
    part: flag('Whether it acknowledges or announces only in part.'),
    direct: flag("Whether the words are the speaker's own; else they are those of the source."),
  })
  .describe('A public statement that the quote reports.');

const quoteSchema = z
  .object({
    anchor: text('Fragment of its place on the page of the event.'),
    text: text('Words of the source, verbatim; cuts are […]. They remain the property of their owner.'),
    source: text('Id of the work.'),
    at: maybeText('Where in the work.'),
    lang: text('Language of the words.'),
    translation: maybeText('English translation.'),
    translator: maybeText('Who translated.'),
    context: flag('Whether the words are background and do not state this event.'),
    note: maybeText('Note on the words, such as a misprint.'),
    verified,
    statement: statementSchema
      .nullable()
      .describe('The public statement that the words report. Null where they report none.'),
  })
  .describe('A verbatim quote.');

const positionSchema = z.object({
  says: text('What this source holds, in one phrase.'),
  source: text('Id of the work.'),
  at: maybeText('Where in the work.'),
  quote: maybeText('Its own words, verbatim. They remain the property of their owner.'),
  lang: text('Language of the words.'),
  anchor: maybeText('Fragment of the place of its quote on the page of the event.'),
  verified,
});

const standingSchema = z.object({
  party: text('Id of the actor.'),
  state: z
    .enum(['not-answered', 'denies', 'acknowledges-in-part', 'acknowledges'])
    .describe(
      'What it has said, by its latest statement that bears on the event. No denial on record is no consent.',
    ),
  anchor: maybeText('Anchor of the quote that reports the statement.'),
});

export const eventJsonSchema = z
  .object({
    id: text('Permanent id; the page of the event is events/<id>/ below the address of the site.'),
    title: text('The act and its parties.'),
    short: text('Label on the chart.'),
    date: dateSchema,
    old_style: maybeText('Julian date as a source prints it, EDTF.'),
    lunar: maybeText('Islamic lunar date as a source prints it.'),
    date_from: maybeText('Id of the work its place on the axis follows.'),
    kind: text('Id of its kind.'),
    also: ids('Ids of further kinds.'),
    lane: text('Id of the lane of its kind.'),
    level: z.enum(LEVELS).describe('Zoom level at which its label appears.'),
    direction: z
      .enum(['to-iran', 'to-russia', 'both'])
      .nullable()
      .describe('Direction of its transfers. Null where it has none.'),
    actors: ids('Ids of the actors without whom it would not be.'),
    parties: ids('Ids of the actors whose answer matters to its standing.'),
    place: maybeText('Name of the place.'),
    names: namesSchema,
    summary: text('First paragraph of the text, plain.'),
    body: text('Whole text, Markdown; [[id]] links an event, [@source, place] cites a work.'),
    quotes: z.array(quoteSchema).describe('Quotes and statements, in the order of the page.'),
    citations: z
      .array(z.object({ source: text('Id of the work.'), at: maybeText('Where in the work.') }))
      .describe('Works cited without quoting.'),
    disagreements: z
      .array(
        z.object({
          question: text('The open question.'),
          positions: z.array(positionSchema).describe('What each source holds.'),
        }),
      )
      .describe('Questions on which sources differ, all positions side by side.'),
    transfers: ids('Ids of transfers with a stage here.'),
    threads: ids('Ids of threads that hold it.'),
    standing: z
      .array(standingSchema)
      .describe('What each party has said; empty where there are no statements.'),
    aliases: ids('Former ids.'),
    added: text('Day it was first published.'),
    changes: z
      .array(
        z.object({
          date: text('Day of the change.'),
          note: text('What was changed and why.'),
          was: maybeText('Former wording.'),
        }),
      )
      .describe('Change log after the first publication.'),
    hash: text(
      'SHA-256, in hexadecimal, of this object without `hash`, as JSON with sorted keys and no spaces.',
    ),
  })
  .describe('One event.');
