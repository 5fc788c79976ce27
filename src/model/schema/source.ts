import { z } from 'zod';
import { edtfTextSchema, idSchema, languageSchema, textSchema, urlSchema } from './shared.ts';

/** The CSL 1.0.2 item types this project uses. */
export const WORK_TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legislation',
  'manuscript',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

const personNameSchema = z.union([
  z.strictObject({
    family: textSchema.describe('Family name.'),
    given: textSchema.optional().describe('Given names.'),
  }),
  z.strictObject({ literal: textSchema.describe('A name that is not split, such as a body.') }),
]);

/** A work in CSL-JSON's vocabulary, with what proof and independence need. */
export const workSchema = z
  .strictObject({
    title: textSchema.describe('Title as printed, in the original language.'),
    'title-translated': textSchema.optional().describe('The title in English, where the original is not.'),
    type: z.enum(WORK_TYPES).optional().describe('CSL item type. Default webpage.'),
    author: z
      .array(personNameSchema)
      .optional()
      .describe('Authors as printed; left out where none is confirmed.'),
    editor: z.array(personNameSchema).optional().describe('Editors as printed.'),
    translator: z.array(personNameSchema).optional().describe('Translators as printed.'),
    publisher: textSchema.describe('Who publishes the work.'),
    'publisher-place': textSchema.optional().describe('Place of publication.'),
    'container-title': textSchema
      .optional()
      .describe('Journal, newspaper, encyclopaedia or book that holds the work.'),
    'collection-title': textSchema.optional().describe('Series.'),
    volume: textSchema.optional().describe('Volume.'),
    issue: textSchema.optional().describe('Issue.'),
    page: textSchema.optional().describe('Page or pages.'),
    edition: textSchema.optional().describe('Edition.'),
    number: textSchema.optional().describe('Number, such as that of a report, resolution or release.'),
    DOI: textSchema.optional().describe('Digital object identifier.'),
    ISBN: textSchema.optional().describe('International standard book number.'),
    issued: edtfTextSchema.optional().describe('Day, month or year of publication: EDTF, in quotes.'),
    url: urlSchema.optional().describe('Address of the work.'),
    archived: urlSchema.optional().describe('Address of an archived copy.'),
    accessed: edtfTextSchema.optional().describe('Day it was read, in quotes.'),
    language: languageSchema.describe('Language of the work.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'use a two-letter country code such as RU, IR or US')
      .optional()
      .describe('Country of the publisher, ISO 3166-1 alpha-2.'),
    based_on: z.array(idSchema).optional().describe('Works this one takes its account from.'),
    weak: z.literal(true).optional().describe('true where user-edited, mirrored, reposted or unsigned.'),
    note: textSchema.optional().describe('What a reader should know of this copy.'),
  })
  .refine(
    (work) => work.url ?? work.DOI ?? work.ISBN ?? work['container-title'] ?? work.number ?? work.page,
    {
      message: 'say how the work can be found: url, DOI, ISBN, container-title, number or page',
    },
  )
  .describe('A work that is quoted or cited.');

export type WorkFrontmatter = z.infer<typeof workSchema>;
