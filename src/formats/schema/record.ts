import { z } from 'zod';
import { erasFileSchema, kindsFileSchema, siteFileSchema } from '../../model/schema/site.ts';
import { workSchema } from '../../model/schema/source.ts';
import { STAGES, TRANSFER_CLASSES } from '../../model/schema/transfer.ts';
import { dateSchema, flag, ids, maybeText, namesSchema, text } from './shared.ts';

export const siteSchema = z
  .object(siteFileSchema.shape)
  .describe('What the site says about itself; empty text is not yet named.');
export const lanesSchema = z
  .array(kindsFileSchema.shape.lanes.element)
  .describe('Lanes and their kinds, top to bottom.');
export const erasSchema = z
  .array(erasFileSchema.shape.eras.element)
  .describe('Eras: navigation, not claims.');

export const actorJsonSchema = z
  .object({
    id: text('Permanent id.'),
    type: z.enum(['state', 'body', 'person']).describe('State of its time, body or public person.'),
    party: z
      .enum(['russia', 'iran'])
      .nullable()
      .describe('Which of the two parties it belongs to. Null for all others.'),
    name: text('Full English name, in the form of the period.'),
    short: text('Short English name.'),
    names: namesSchema,
    wikidata: maybeText('Wikidata id.'),
  })
  .describe('An actor.');

export const sourceJsonSchema = z
  .object({
    id: text('Permanent id.'),
    inline: maybeText('Id of the only event that cites it.'),
    ...workSchema.shape,
  })
  .describe("A work that is quoted or cited, in CSL-JSON's vocabulary.");

const quantitySchema = z.object({
  text: text("The source's own words."),
  min: z.number().nullable().describe('Lowest number the words allow.'),
  max: z.number().nullable().describe('Highest number the words allow.'),
  unit: maybeText('What is counted.'),
  source: text('Id of the work.'),
});

export const transferJsonSchema = z
  .object({
    id: text('Permanent id.'),
    from: text('Id of the actor that gives.'),
    to: text('Id of the actor that receives.'),
    via: ids('Ids of actors it passes through.'),
    goods: text('What is transferred.'),
    class: z.enum(TRANSFER_CLASSES).describe('Class of the goods.'),
    direction: z
      .enum(['to-iran', 'to-russia', 'both'])
      .describe('Between the two parties; both where others take part.'),
    restriction: flag('Whether it is a ban.'),
    quantity: quantitySchema.nullable().describe('Null where no source gives an amount.'),
    stages: z
      .array(
        z.object({
          event: text('Id of the event.'),
          stage: z.enum(STAGES).describe('What was reached.'),
          date: dateSchema,
          source: text('Id of the work that reports it.'),
        }),
      )
      .describe('Its life, in order.'),
  })
  .describe('One transfer through its life.');

export const threadJsonSchema = z
  .object({
    id: text('Permanent id.'),
    title: text('Title.'),
    events: ids('Ids of its events, in reading order.'),
    home: z.number().int().nullable().describe('Place among the ways in on the home page.'),
    window: z
      .object({ from: text('First year, month or day.'), to: text('Last year, month or day.') })
      .nullable()
      .describe('View it opens.'),
    introduction: text('Introduction, Markdown.'),
  })
  .describe('A story through the events.');
