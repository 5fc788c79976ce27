import { dayOf, monthName } from '../calendar.ts';
import type { Ms } from '../types.ts';

/** The day that holds an instant, in UTC: `22 February 1828`. */
export function formatDay(instant: Ms): string {
  return `${dayOf(instant).day} ${formatMonth(instant)}`;
}

/** The month that holds an instant, in UTC: `February 1828`. */
export function formatMonth(instant: Ms): string {
  const { year, month } = dayOf(instant);
  return `${monthName(month)} ${year}`;
}
