import type { ChartDate, ChartIndex, TimeWindow } from './types.ts';

type RecordBounds = Pick<ChartIndex, 'recordStart' | 'recordEnd'>;

/**
 * What a date covers when drawn: half-open UTC ms. An open end runs to the end of the record (contract §1); an open or
 * unknown start and an unknown end add nothing to the end that is known: a chevron or a dotted stub says the rest. The
 * rule of `drawnExtent` in src/date, for dates that arrive as numbers.
 *
 * @example the extent of `2022-08/..` in a record to January 2025 is 1 August 2022 to 1 February 2025.
 */
export function extentOf(date: ChartDate, record: RecordBounds): TimeWindow {
  const start = date.start.from ?? date.end.from ?? date.position;
  const end = date.end.to ?? date.start.to ?? date.position;
  return { start, end: date.end.state === 'open' ? Math.max(end, record.recordEnd) : end };
}

/**
 * Whether some moment that the date possibly holds lies in a half-open window. Open and unknown starts reach back
 * without limit, open and unknown ends on to the end of the record.
 */
export function mayFallIn(date: ChartDate, window: TimeWindow, record: RecordBounds): boolean {
  const start = date.start.from ?? -Infinity;
  const end = date.end.to ?? Math.max(date.start.to ?? date.position, record.recordEnd);
  return start < window.end && end > window.start;
}

/** Whether the date lasts (drawn as a bar) rather than being one moment, however vaguely known. */
export function isRange(date: ChartDate): boolean {
  return date.shape === 'interval';
}

/**
 * Whether a date lies in a half-open window however its unknown parts turn out: a moment by its whole span, something
 * that lasted by any part that is certain. A window that reaches an edge of the record reaches beyond it. Qualifiers
 * (about, uncertain) count as little as anywhere (contract §1: bounds never widen).
 */
export function surelyFallsIn(date: ChartDate, window: TimeWindow, record: RecordBounds): boolean {
  const low = window.start <= record.recordStart ? -Infinity : window.start;
  const high = window.end >= record.recordEnd ? Infinity : window.end;
  const { start, end } = date;
  const isInside = (from: number | null, to: number | null) =>
    (from ?? -Infinity) >= low && (to ?? Infinity) <= high;
  if (!isRange(date)) return isInside(start.from, end.to);
  const lastsFrom = start.state === 'open' ? -Infinity : start.to;
  const lastsTo = end.state === 'open' ? record.recordEnd : end.from;
  const isLasting = lastsFrom !== null && lastsTo !== null && lastsFrom < lastsTo;
  return (
    isInside(start.from, start.to) ||
    isInside(end.from, end.to) ||
    (isLasting && lastsFrom < high && lastsTo > low)
  );
}
