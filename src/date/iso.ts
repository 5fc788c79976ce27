import { knownSpan } from './bounds.ts';
import { dayOf, pad } from './calendar.ts';
import type { DateSpan, Endpoint, EventDate } from './types.ts';

/** A date at reduced precision, ISO 8601-1: what is not known is left out, never filled in with 1. */
export interface ReducedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** `1828`, `1828-02` or `1828-02-22` */
  readonly iso: string;
}

/**
 * First and last year, month or day of a date for formats without EDTF; null where an end is open or unknown. A
 * season becomes its first and last month, a mask its first and last year; marks (`~ ? %`) have to be told in words.
 */
export function isoReduced(date: EventDate): { first: ReducedDate | null; last: ReducedDate | null } {
  return { first: reduce(date.start, 'start'), last: reduce(date.end, 'end') };
}

function reduce(end: Endpoint, side: 'start' | 'end'): ReducedDate | null {
  const span = knownSpan(end);
  if (!span) return null;
  const { year, month, day } = dayOf(side === 'start' ? span.start : span.end - 1);
  return reduced(year, hasMonth(span) ? month : null, span.precision === 'day' ? day : null);
}

function hasMonth({ precision }: DateSpan): boolean {
  return precision === 'day' || precision === 'month' || precision === 'season';
}

function reduced(year: number, month: number | null, day: number | null): ReducedDate {
  const parts = [month, day].filter((part) => part !== null).map((part) => `-${pad(part, 2)}`);
  return { year, month, day, iso: `${pad(year, 4)}${parts.join('')}` };
}
