import type { DateSpan, EventDate } from '../types.ts';
import { joinSpans } from './range.ts';
import { capitalise, spanAsHeading, spanInSentence } from './span.ts';

/**
 * A date in words: `22 February 1828`, `Summer 2015`, `About 1840`, `July 1826 – February 1828`,
 * `From about August 2022`, `Before 2001, start unknown`, `One day between March and November 2014`.
 * A shared month or year is said once (`3–7 May 2015`). What is left unknown, `describePrecision` says.
 */
export function headingWords(date: EventDate): string {
  const { start, end } = date;
  if (start.state === 'known' && end.state === 'known') return betweenKnown(date, start.span, end.span);
  if (date.shape === 'set') return capitalise(setWords(date));
  if (start.state === 'known') {
    return `From ${spanInSentence(start.span)}${end.state === 'unknown' ? ', end unknown' : ''}`;
  }
  return capitalise(startlessWords(date));
}

/** `until 1813` (open start) or `before 2001, start unknown`. */
export function startlessWords({ start, end }: EventDate): string {
  const words = end.state === 'known' ? spanInSentence(end.span) : '';
  return start.state === 'open' ? `until ${words}` : `before ${words}, start unknown`;
}

/** `one day between March and November 2014`, `2014 or later`, `1760 or earlier`. */
export function setWords({ start, end }: EventDate): string {
  if (start.state === 'known' && end.state === 'known') {
    return `one day between ${joinSpans(start.span, end.span, 'and')}`;
  }
  if (start.state === 'known') return `${bound(start.span)} or later`;
  return end.state === 'known' ? `${bound(end.span)} or earlier` : '';
}

/** Something that began and ended in the same month, year …: `within 1813`; a day needs no preposition. */
export function withinWords(span: DateSpan): string {
  return span.precision === 'day' ? spanInSentence(span) : `within ${spanInSentence(span)}`;
}

function betweenKnown(date: EventDate, start: DateSpan, end: DateSpan): string {
  if (date.shape === 'single') return spanAsHeading(start);
  if (date.shape === 'set') return capitalise(setWords(date));
  return capitalise(start.edtf === end.edtf ? withinWords(start) : joinSpans(start, end, 'dash'));
}

function bound(span: DateSpan): string {
  return `${spanInSentence(span)}${span.uncertain ? ',' : ''}`;
}
