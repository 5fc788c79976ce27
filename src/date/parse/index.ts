import type { DateParseResult, EventDate } from '../types.ts';
import { parseInterval } from './interval.ts';
import { bad, good, type Outcome } from './outcome.ts';
import { repair } from './repair.ts';
import { parseSet } from './set.ts';
import { parseSpan } from './span.ts';

/**
 * Reads a date of the EDTF profile (contract §1; Library of Congress EDTF levels 0 and 1, and `[a..b]` of level 2).
 *
 * - Years are plain four-digit years, 1000–9999: no era has to be printed, and none is needed here.
 * - Seasons are northern and meteorological: `2015-22` is June to August 2015, `2015-24` (winter) December 2015 to
 *   February 2016. They stand alone, not in ranges or sets.
 * - `X` masks stand alone or at the ends of a range, not in sets.
 * - An end may be coarser than the start it contains: `1978-05-21/1978` lasted from that day to some day of the year.
 *
 * Nothing is trimmed or guessed: a text that is not of the profile gives a message and, where one can be guessed, a
 * suggestion that itself parses: `parseDate('14 July 2015')` → `{ ok: false, suggestion: '2015-07-14', … }`.
 */
export function parseDate(text: string): DateParseResult {
  const strict = parseStrictly(text);
  if (strict.ok) return { ok: true, date: strict.value };
  const { message, suggestion } = repair(text, strict, parseStrictly);
  return { ok: false, message, suggestion };
}

function parseStrictly(text: string): Outcome<EventDate> {
  if (text.startsWith('[')) return parseSet(text);
  if (text.startsWith('{')) return bad('dates in braces are several dates: write one event for each');
  if (text.includes('/')) return parseInterval(text);
  const span = parseSpan(text);
  if (!span.ok) return span;
  const end = { state: 'known', span: span.value } as const;
  return good({ edtf: text, shape: 'single', start: end, end });
}
