import { isExactDay } from '../order.ts';
import type { EventDate, Ms } from '../types.ts';
import { explanation } from './explain.ts';
import { headingWords } from './heading.ts';
import { precisionNote } from './note.ts';
import { sentenceWords } from './sentence.ts';

/** What all wording may need to know beside the date. */
export interface WordingOptions {
  /** Exclusive end of the record (UTC ms), to which open ends run; "no end recorded" names its month. */
  readonly recordEnd?: Ms | undefined;
}

type Wording = (date: EventDate, options?: WordingOptions) => string;

/**
 * A date as a heading (design §5, "In words"): `22 February 1828`, `Summer 2015`, `Winter 2015–16`, `About 1840`,
 * `1899, uncertain`, `3–7 May 2015`, `July 1826 – February 1828`, `From about August 2022`,
 * `Before 2001, start unknown`, `One day between March and November 2014`, `1990s`, `19th century`.
 */
export const formatDate: Wording = (date) => headingWords(date);

/**
 * What a date leaves unknown, as the note after its heading: empty where every end is an exact day, else
 * `day unknown`, `season known`, `date within the year unknown`, `year approximate`, `months known`,
 * `start approximate, no end recorded to January 2025` …
 */
export const describePrecision: Wording = (date, options) => precisionNote(date, options?.recordEnd);

/** Heading and note in one, for names of marks: `13 April 2015, exact day`, `November 2013, day unknown`. */
export const formatDateWithPrecision: Wording = (date, options) => {
  const note = isExactDay(date) ? 'exact day' : describePrecision(date, options);
  const heading = formatDate(date, options);
  return note === '' ? heading : `${heading}, ${note}`;
};

/** A date as it runs in a sentence: `about August 2022, no end recorded to January 2025`, `July 1826 to February 1828`. */
export const formatDateInSentence: Wording = (date, options) => sentenceWords(date, options?.recordEnd);

/**
 * How exactly a date is known, in plain sentences: `The month is known, the day is not.`, `The start is approximate: it
 * may lie before or after the month named. No end is recorded to January 2025.`
 */
export const explainPrecision: Wording = (date, options) => explanation(date, options?.recordEnd);

export { formatDay, formatMonth } from './instant.ts';
export { formatRecordEnd } from './record-end.ts';
