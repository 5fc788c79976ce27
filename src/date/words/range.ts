import { monthName } from '../calendar.ts';
import { isQualified } from '../order.ts';
import type { DateSpan } from '../types.ts';
import { spanInSentence } from './span.ts';

/** What stands between two dates; `dash` is an en dash, tight between bare figures and spaced between words. */
export type Joiner = 'dash' | 'to' | 'and';

/**
 * Two dates as one range, a shared month or year said once: `3–7 May 2015`, `May – July 2015`, `1722–1723`,
 * `July 1826 to February 1828`. A range with a mark is not shortened, as the mark would seem to belong to both.
 */
export function joinSpans(start: DateSpan, end: DateSpan, joiner: Joiner): string {
  const first = shortStart(start, end);
  const last = spanInSentence(end);
  if (joiner !== 'dash') return `${first} ${joiner} ${last}`;
  return /^\d+$/.test(first) && isTight(start, end) ? `${first}–${last}` : `${first} – ${last}`;
}

function shortStart(start: DateSpan, end: DateSpan): string {
  const shared = start.year === end.year && start.month !== null && end.month !== null;
  if (!shared || isQualified(start) || isQualified(end)) return spanInSentence(start);
  if (start.day === null) return monthName(start.month ?? 0);
  if (end.day !== null && start.month === end.month) return String(start.day);
  return `${start.day} ${monthName(start.month ?? 0)}`;
}

function isTight(start: DateSpan, end: DateSpan): boolean {
  return start.precision === 'day' || (end.precision === 'year' && !isQualified(end));
}
