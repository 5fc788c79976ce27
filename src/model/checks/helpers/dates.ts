import { earliestOf, latestOf, parseDate, type EventDate, type Ms } from '../../../date/index.ts';

/** The date a text holds, or null where it does not parse: `dates` has reported it then. */
export function dateOf(text: string | undefined): EventDate | null {
  const parsed = text === undefined ? null : parseDate(text);
  return parsed?.ok ? parsed.date : null;
}

/** First instant a date can mean; null where it does not parse, or has no known start. */
export function earliestMs(text: string | undefined): Ms | null {
  const date = dateOf(text);
  return date && earliestOf(date);
}

/** End, exclusive, of the last instant a date can mean; null where it does not parse, or has no known end. */
export function latestMs(text: string | undefined): Ms | null {
  const date = dateOf(text);
  return date && latestOf(date);
}
