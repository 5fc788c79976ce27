import type { CalendarDay } from './calendar.ts';

/**
 * Julian day number of a proleptic Gregorian day (E. G. Richards, "Calendars", in: Explanatory Supplement to the
 * Astronomical Almanac, 3rd ed., 2013, ch. 15). A day past the end of its month runs on into the next.
 */
export function gregorianDayNumber({ year, month, day }: CalendarDay): number {
  const { years, months } = fromMarch(year, month);
  const leapDays = floorDiv(years, 4) - floorDiv(years, 100) + floorDiv(years, 400);
  return day + floorDiv(153 * months + 2, 5) + 365 * years + leapDays - 32045;
}

/** Julian day number of a day of the Julian calendar, proleptic where needed. */
export function julianDayNumber({ year, month, day }: CalendarDay): number {
  const { years, months } = fromMarch(year, month);
  return day + floorDiv(153 * months + 2, 5) + 365 * years + floorDiv(years, 4) - 32083;
}

/** The Julian (Old Style) day of a Gregorian one: 1813-10-24 → 1813-10-12. */
export function gregorianToJulian(year: number, month: number, day: number): CalendarDay {
  return dayInFourYears(gregorianDayNumber({ year, month, day }) + 32082);
}

/** The Gregorian day of a Julian (Old Style) one: 1813-10-12 → 1813-10-24, 1900-02-29 → 1900-03-13. */
export function julianToGregorian(year: number, month: number, day: number): CalendarDay {
  const days = julianDayNumber({ year, month, day }) + 32044;
  const centuries = floorDiv(4 * days + 3, 146097);
  const inner = dayInFourYears(days - floorDiv(146097 * centuries, 4));
  return { ...inner, year: inner.year + 100 * centuries };
}

/** Whether a day exists in the Julian calendar, where every fourth year, 1700, 1800 and 1900 too, has a 29 February. */
export function isJulianDay({ year, month, day }: CalendarDay): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const february = year % 4 === 0 ? 29 : 28;
  return day <= (month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Years and months counted from 1 March 4801 BC, so that the leap day comes last in its year. */
function fromMarch(year: number, month: number): { years: number; months: number } {
  const late = month <= 2 ? 1 : 0;
  return { years: year + 4800 - late, months: month + 12 * late - 3 };
}

/** Turns days since 1 March 4801 BC, with a leap day every fourth year, into year, month and day. */
function dayInFourYears(days: number): CalendarDay {
  const years = floorDiv(4 * days + 3, 1461);
  const rest = days - floorDiv(1461 * years, 4);
  const months = floorDiv(5 * rest + 2, 153);
  return {
    day: rest - floorDiv(153 * months + 2, 5) + 1,
    month: months + 3 - 12 * floorDiv(months, 10),
    year: years - 4800 + floorDiv(months, 10),
  };
}

function floorDiv(value: number, divisor: number): number {
  return Math.floor(value / divisor);
}
