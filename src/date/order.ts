import { earliestOf, knownSpan, knownSpans, latestOf, positionOf } from './bounds.ts';
import type { DateSpan, EventDate, Precision } from './types.ts';

/** Finest first; the place in the list is the rank. */
const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

/** The coarsest precision among the known ends: `1804-01/1813-10-24` → `month`. */
export function precisionOf(date: EventDate): Precision {
  const ranks = knownSpans(date).map((span) => PRECISIONS.indexOf(span.precision));
  return PRECISIONS[Math.max(...ranks)] ?? 'century';
}

/** Whether the date is one day, without `~`, `?` or `%`. */
export function isExactDay(date: EventDate): boolean {
  return exactDayOf(date) !== null;
}

/** The day of a date that is one exact day, else null. */
export function exactDayOf(
  date: EventDate,
): (DateSpan & { readonly month: number; readonly day: number }) | null {
  const span = date.shape === 'single' ? knownSpan(date.start) : null;
  if (!span || span.month === null || span.day === null || isQualified(span)) return null;
  return { ...span, month: span.month, day: span.day };
}

/** Whether a span carries `~`, `?` or `%`. */
export function isQualified(span: DateSpan): boolean {
  return span.approximate || span.uncertain;
}

/**
 * The order of contract §1, as a comparator: by position (points by the middle of their span, ranges by their start),
 * then the finer date, then the shorter, then the one without a mark. Zero only for dates no rule can tell apart;
 * the caller then compares ids. EDTF texts are never compared.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  return (
    compareNumbers(positionOf(a), positionOf(b)) ||
    compareNumbers(PRECISIONS.indexOf(precisionOf(a)), PRECISIONS.indexOf(precisionOf(b))) ||
    compareNumbers(lengthOf(a), lengthOf(b)) ||
    compareNumbers(marksOf(a), marksOf(b))
  );
}

function lengthOf(date: EventDate): number {
  return (latestOf(date) ?? Infinity) - (earliestOf(date) ?? -Infinity);
}

function marksOf(date: EventDate): number {
  return knownSpans(date).filter(isQualified).length;
}

/** Subtraction would give NaN for two infinite lengths. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
