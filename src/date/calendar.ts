import type { Ms, Season } from './types.ts';

/** First and last year of the profile: plain four-digit years, so that no date needs an era. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9999;

/** English month names, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English season names by EDTF code. */
export const SEASON_NAMES: Readonly<Record<Season, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** First month of each season: northern, by meteorological months. Winter runs on into the next year. */
export const SEASON_FIRST_MONTH: Readonly<Record<Season, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** First instant (UTC ms) of a Gregorian day; a month or day past the end runs on, so month 13 is next January. */
export function startOf(year: number, month = 1, day = 1): Ms {
  return Date.UTC(year, month - 1, day);
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isGregorianLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a Gregorian month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isGregorianLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** English name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** A day of a calendar; which one, the function that takes or gives it says. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Gregorian day that holds an instant, in UTC. */
export function dayOf(instant: Ms): CalendarDay {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as ISO text: `{1828, 2, 22}` → `1828-02-22`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A number with zeros in front: `pad(2, 2)` → `02`. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
