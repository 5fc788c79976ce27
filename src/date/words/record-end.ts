import { dayOf, startOf } from '../calendar.ts';
import type { Ms } from '../types.ts';
import { formatDay, formatMonth } from './instant.ts';

/**
 * How far the record goes, from its exclusive end (UTC ms): the month that ends there, `January 2025`; if it ends
 * inside a month, the last day, `14 January 2025`. For "Record to January 2025".
 */
export function formatRecordEnd(recordEnd: Ms): string {
  const last = recordEnd - 1;
  const { year, month } = dayOf(last);
  return startOf(year, month + 1) === recordEnd ? formatMonth(last) : formatDay(last);
}

/** `no end recorded to January 2025`; without the month where it is not given or lies before the start. */
export function noEndRecorded(start: Ms, recordEnd?: Ms): string {
  const through = recordEnd !== undefined && recordEnd > start ? ` to ${formatRecordEnd(recordEnd)}` : '';
  return `no end recorded${through}`;
}
