import { z } from 'zod';

/** Latin kebab-case, the form of every id and so of every permanent address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'use small Latin letters, digits and single hyphens, as in treaty-of-gulistan-1813');

export const DATE_IN_QUOTES = 'put the date in quotes, as in "1828-02-22"';

/**
 * A date in frontmatter. YAML turns unquoted dates into numbers, Date objects or lists; they are refused with the
 * remedy instead of being guessed back into text.
 */
export const edtfTextSchema = z
  .custom<string>((value) => typeof value === 'string' && value.trim() !== '', DATE_IN_QUOTES)
  .meta({ type: 'string' });

export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'use a language code such as en, ru or fa');

export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'write a full web address that starts with https:// or http://',
});

/** One line of text that is not blank. */
export const textSchema = z.string().trim().min(1, 'write some text or leave the field out');

/** A name in the languages of both sides, where checked. */
export const namesSchema = z.strictObject({
  ru: textSchema.optional().describe('The name in Russian, as used at the time.'),
  fa: textSchema.optional().describe('The name in Persian.'),
  also: z.array(textSchema).optional().describe('Other names and spellings a reader may search for.'),
});
