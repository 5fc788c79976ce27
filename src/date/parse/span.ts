import {
  daysInMonth,
  FIRST_YEAR,
  isoDay,
  LAST_YEAR,
  monthName,
  pad,
  SEASON_FIRST_MONTH,
  startOf,
} from '../calendar.ts';
import { isJulianDay, julianToGregorian } from '../julian.ts';
import type { DateSpan, Season } from '../types.ts';
import { bad, good, within, type Failure, type Outcome } from './outcome.ts';

const SPAN = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%])?$/;

type Core = Omit<DateSpan, 'edtf' | 'approximate' | 'uncertain'>;

/** Reads one date: `1828-02-22`, `2013-11`, `2015-22`, `1840~`, `199X`, `18XX`. */
export function parseSpan(text: string): Outcome<DateSpan> {
  const groups = SPAN.exec(text)?.groups;
  if (!groups) return notADate(text);
  const qualifier = groups['qualifier'] ?? '';
  const core = parseCore(groups['year'] ?? '', groups['month'], groups['day']);
  if (!core.ok) return within(core, (part) => part + qualifier);
  return good({
    edtf: text,
    ...core.value,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  });
}

function notADate(text: string): Failure {
  if (/^-\d{4}/.test(text))
    return bad(`years run from ${FIRST_YEAR} to ${LAST_YEAR} here, and ‘${text}’ is earlier`);
  return bad(`‘${text}’ is not a date of the form 1828-02-22, 1828-02 or 1828`);
}

function parseCore(yearText: string, monthText?: string, dayText?: string): Outcome<Core> {
  const year = Number(yearText.replaceAll('X', '0'));
  if (year < FIRST_YEAR)
    return bad(`years run from ${FIRST_YEAR} to ${LAST_YEAR} here, and ‘${yearText}’ is earlier`);
  if (yearText.endsWith('X')) return parseMask(yearText, year, monthText);
  if (monthText === undefined) return good(span('year', year, startOf(year), startOf(year + 1)));
  const month = Number(monthText);
  if (month >= 21 && month <= 41) return parseSeason(year, month, dayText);
  if (month < 1 || month > 12) return noSuchMonth(year, month, dayText);
  if (dayText !== undefined) return parseDay(year, month, Number(dayText));
  return good({ ...span('month', year, startOf(year, month), startOf(year, month + 1)), month });
}

function parseMask(text: string, year: number, monthText?: string): Outcome<Core> {
  if (monthText !== undefined) {
    return bad(`a year with X stands alone: ‘${text}’ cannot have a month`, text);
  }
  const century = text.endsWith('XX');
  const end = startOf(year + (century ? 100 : 10));
  return good(span(century ? 'century' : 'decade', year, startOf(year), end));
}

function parseSeason(year: number, code: number, dayText?: string): Outcome<Core> {
  if (code > 24) {
    const message = `${code} is neither a month nor a season (21 spring, 22 summer, 23 autumn, 24 winter)`;
    if (dayText !== undefined) return bad(message);
    return yearsFrom(year, code, message) ?? bad(message, code <= 28 ? `${year}-${code - 4}` : null);
  }
  if (dayText !== undefined) return bad(`a season has no days: ‘${code}’ is a season`, `${year}-${code}`);
  const season = code as Season;
  const first = SEASON_FIRST_MONTH[season];
  return good({ ...span('season', year, startOf(year, first), startOf(year, first + 3)), season });
}

function parseDay(year: number, month: number, day: number): Outcome<Core> {
  if (day < 1 || day > daysInMonth(year, month)) return noSuchDay(year, month, day);
  const bounds = span('day', year, startOf(year, month, day), startOf(year, month, day + 1));
  return good({ ...bounds, month, day });
}

function noSuchMonth(year: number, month: number, dayText?: string): Failure {
  const day = Number(dayText ?? 0);
  const swapped = day >= 1 && day <= 12 && month >= 1 && month <= daysInMonth(year, day);
  const message = `there is no month ${month}: months run from 01 to 12 and come before the day`;
  if (swapped) return bad(message, `${year}-${pad(day, 2)}-${pad(month, 2)}`);
  return (dayText === undefined ? yearsFrom(year, month, message) : null) ?? bad(message);
}

/** `1826-28` is how many write a range of years. */
function yearsFrom(year: number, shortYear: number, message: string): Failure | null {
  if (shortYear <= year % 100) return null;
  const range = `${year}/${Math.floor(year / 100)}${shortYear}`;
  return bad(`${message}; a range of years is written with a slash and four digits each`, range);
}

function noSuchDay(year: number, month: number, day: number): Failure {
  const name = `${monthName(month)} ${year}`;
  if (isJulianDay({ year, month, day })) {
    return bad(
      `29 ${name} is not in the Gregorian calendar: is it Old Style?`,
      isoDay(julianToGregorian(year, month, day)),
    );
  }
  return bad(`there is no day ${day} in ${name}, which has ${daysInMonth(year, month)} days`);
}

function span(precision: Core['precision'], year: number, start: number, end: number): Core {
  return { start, end, precision, year, month: null, day: null, season: null };
}
