/**
 * The date model: the EDTF profile of contract §1, its bounds, its order and its words. Pure: no clock, no time zone but
 * UTC. Other rooms import this file only.
 */
export type { DateParseResult, DateSpan, Endpoint, EventDate, Ms, Precision, Season } from './types.ts';
export {
  drawnExtent,
  earliestOf,
  latestOf,
  mayFallIn,
  overlaps,
  positionOf,
  type TimeSpan,
} from './bounds.ts';
export type { CalendarDay } from './calendar.ts';
export { isoReduced, type ReducedDate } from './iso.ts';
export { gregorianToJulian, julianToGregorian } from './julian.ts';
export { checkOldStyle, formatDualDate, oldStyleOf, type OldStyleDay } from './old-style.ts';
export { compareDates, isExactDay, precisionOf } from './order.ts';
export { parseDate } from './parse/index.ts';
export { SOLAR_HIJRI_ARITHMETIC, solarHijriOf, type SolarHijri } from './solar-hijri.ts';
export {
  describePrecision,
  explainPrecision,
  formatDate,
  formatDateInSentence,
  formatDateWithPrecision,
  formatDay,
  formatMonth,
  formatRecordEnd,
  type WordingOptions,
} from './words/index.ts';
