import type { DateSpan, Endpoint, EventDate, Ms } from './types.ts';

/** Half-open stretch of time `[start, end)` in UTC ms. */
export interface TimeSpan {
  readonly start: Ms;
  readonly end: Ms;
}

/** First instant the date may hold; null where its start is open or unknown. `1840~` → start of 1840. */
export function earliestOf(date: EventDate): Ms | null {
  return knownSpan(date.start)?.start ?? null;
}

/** Instant just after the last one the date may hold (half-open); null where its end is open or unknown. */
export function latestOf(date: EventDate): Ms | null {
  return knownSpan(date.end)?.end ?? null;
}

/**
 * Where the date's glyph stands, and what it sorts by (contract §1): a point and a set by the middle of their span, a
 * range by its start. With no known start, a range stands at the middle of its end; a set with one bound at the
 * middle of that bound. So nothing coarser than a day is placed on its first day for want of a better one.
 */
export function positionOf(date: EventDate): Ms {
  const start = knownSpan(date.start);
  const end = knownSpan(date.end);
  if (start && date.shape === 'interval') return start.start;
  if (start && end) return middle({ start: start.start, end: end.end });
  return middle(someSpan(date));
}

/**
 * The stretch the date's bar or whisker covers. An open end runs to `recordEnd` (UTC ms, exclusive); an open or
 * unknown start, and an unknown end, add nothing to the end that is known: a chevron or a dotted stub says the rest.
 */
export function drawnExtent(date: EventDate, recordEnd: Ms): TimeSpan {
  const known = someSpan(date);
  const start = (knownSpan(date.start) ?? known).start;
  const end = (knownSpan(date.end) ?? known).end;
  return { start, end: date.end.state === 'open' ? Math.max(end, recordEnd) : end };
}

/**
 * Whether any moment that the date possibly holds lies in a half-open window. Open and unknown starts reach back
 * without limit; open and unknown ends reach on to `recordEnd`. `/2001` may fall in 1950; `2001` may not.
 */
export function mayFallIn(date: EventDate, window: TimeSpan, recordEnd: Ms): boolean {
  const known = someSpan(date);
  const start = earliestOf(date) ?? -Infinity;
  const end = latestOf(date) ?? Math.max(known.end, recordEnd);
  return start < window.end && end > window.start;
}

/** Whether what is drawn of the date (`drawnExtent`) lies at least partly in a half-open window. */
export function overlaps(date: EventDate, window: TimeSpan, recordEnd: Ms): boolean {
  const extent = drawnExtent(date, recordEnd);
  return extent.start < window.end && extent.end > window.start;
}

/** The span of an end, or null where it is open or unknown. */
export function knownSpan(end: Endpoint): DateSpan | null {
  return end.state === 'known' ? end.span : null;
}

/** The ends that are known, start first; a single date counts once. Never empty for a parsed date. */
export function knownSpans(date: EventDate): DateSpan[] {
  const ends = date.shape === 'single' ? [date.start] : [date.start, date.end];
  return ends.flatMap((end) => (end.state === 'known' ? [end.span] : []));
}

/** The start, else the end: one of the two is known in every parsed date. */
function someSpan(date: EventDate): DateSpan {
  const span = knownSpan(date.start) ?? knownSpan(date.end);
  if (!span) throw new Error(`the date ‘${date.edtf}’ has no known end`);
  return span;
}

function middle({ start, end }: TimeSpan): Ms {
  return (start + end) / 2;
}
