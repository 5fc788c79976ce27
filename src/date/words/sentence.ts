import type { EventDate, Ms } from '../types.ts';
import { setWords, startlessWords, withinWords } from './heading.ts';
import { joinSpans } from './range.ts';
import { noEndRecorded } from './record-end.ts';
import { spanInSentence } from './span.ts';

/**
 * A date as it runs in a sentence: `about August 2022, no end recorded to January 2025`, `July 1826 to February 1828`,
 * `summer 2015`, `the 1990s`, `before 2001, start unknown`.
 */
export function sentenceWords(date: EventDate, recordEnd?: Ms): string {
  const { start, end } = date;
  if (date.shape === 'set') return setWords(date);
  if (start.state !== 'known')
    return startlessWords(date) + (start.state === 'open' ? ', no start recorded' : '');
  const words = spanInSentence(start.span);
  if (end.state === 'open') return `${words}, ${noEndRecorded(start.span.start, recordEnd)}`;
  if (end.state === 'unknown') return `${words}, end unknown`;
  if (date.shape === 'single') return words;
  return start.span.edtf === end.span.edtf ? withinWords(start.span) : joinSpans(start.span, end.span, 'to');
}
