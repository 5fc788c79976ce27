import { isoDay, monthName, startOf, type CalendarDay } from './calendar.ts';
import { gregorianDayNumber, gregorianToJulian } from './julian.ts';
import { exactDayOf } from './order.ts';
import type { EventDate } from './types.ts';

/** First day of the Gregorian calendar: before it there is nothing to convert. */
const GREGORIAN_SINCE = startOf(1582, 10, 15);
/** Soviet Russia's first Gregorian day; 31 January 1918 was the last Old Style one. */
const RUSSIA_GREGORIAN_SINCE = startOf(1918, 2, 14);

/** A day as it was dated in Russia before 14 February 1918. */
export interface OldStyleDay {
  /** `1813-10-12` */
  readonly edtf: string;
  /** `12 October 1813` */
  readonly words: string;
  /** How many days the Julian calendar is behind: 10 up to 29 February 1700 Old Style, then 11; 12 from 1800, 13 from 1900. */
  readonly gapDays: number;
}

/**
 * The Old Style (Julian) day of a date, by arithmetic. Null unless the date is one exact day from 15 October 1582 to
 * 13 February 1918.
 */
export function oldStyleOf(date: EventDate): OldStyleDay | null {
  const julian = julianDayOf(date);
  const span = exactDayOf(date);
  if (!julian || !span) return null;
  const gapDays = gregorianDayNumber(span) - gregorianDayNumber(julian);
  return { edtf: isoDay(julian), words: `${dayAndMonth(julian)} ${julian.year}`, gapDays };
}

/**
 * Both styles in running text: `24 October (12 October Old Style) 1813`, and where the years differ
 * `11 January 1830 (30 December 1829 Old Style)`. Null where `oldStyleOf` is.
 */
export function formatDualDate(date: EventDate): string | null {
  const julian = julianDayOf(date);
  const span = exactDayOf(date);
  if (!julian || !span) return null;
  return julian.year === span.year
    ? `${dayAndMonth(span)} (${dayAndMonth(julian)} Old Style) ${span.year}`
    : `${dayAndMonth(span)} ${span.year} (${dayAndMonth(julian)} ${julian.year} Old Style)`;
}

/**
 * Checks an `old_style` text against its date: null where they agree, else the EDTF that should stand there
 * (1900-03-13 expects `1900-02-29`, which only the Julian calendar has). Null too where `oldStyleOf` is, as there is
 * then nothing to expect: an `old_style` beside such a date is a mistake of its own.
 */
export function checkOldStyle(date: EventDate, oldStyleText: string): string | null {
  const expected = oldStyleOf(date)?.edtf ?? null;
  return expected === oldStyleText ? null : expected;
}

function julianDayOf(date: EventDate): CalendarDay | null {
  const span = exactDayOf(date);
  if (!span || span.start < GREGORIAN_SINCE || span.start >= RUSSIA_GREGORIAN_SINCE) return null;
  return gregorianToJulian(span.year, span.month, span.day);
}

function dayAndMonth({ month, day }: CalendarDay): string {
  return `${day} ${monthName(month)}`;
}
