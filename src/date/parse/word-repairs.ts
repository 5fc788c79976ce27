import { MONTH_NAMES, pad } from '../calendar.ts';
import type { Repair } from './repairs.ts';

const MONTH = String.raw`(${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}|Sept`).join('|')})\.?`;
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const ABOUT = 'approximate is written with ~ after the date';
const SPELLED = 'dates are written in figures: year-month-day';
const SEASON = 'a season is written 21 to 24 after the year';
const CENTURY = 'a century or decade is written with X for the digits that are not known';

/** Ranges that name a month or year once: `3–7 May 2015`, `May – July 2015`, `Winter 2015–16`. */
export const WORD_RANGE_REPAIRS: readonly Repair[] = [
  words(/^winter\s+(?:of\s+)?(\d{4})\s*[-–/]\s*(?:\d{2}|\d{4})$/gi, SEASON, (year) => `${year}-24`),
  words(
    /^(\d{1,2})\s*[-–]\s*(\d{1,2})\s+MONTH\s+(\d{4})$/gi,
    SPELLED,
    (first, last, month, year) => `${first} ${month} ${year}/${last} ${month} ${year}`,
  ),
  words(
    /^MONTH\s*[-–]\s*MONTH\s+(\d{4})$/gi,
    SPELLED,
    (first, last, year) => `${first} ${year}/${last} ${year}`,
  ),
  words(
    /^(\d{1,2})\s+MONTH\s*[-–]\s*(\d{1,2})\s+MONTH\s+(\d{4})$/gi,
    SPELLED,
    (day, month, lastDay, lastMonth, year) => `${day} ${month} ${year}/${lastDay} ${lastMonth} ${year}`,
  ),
];

/** Repairs of dates written in English words; each leaves what it does not know. */
export const WORD_REPAIRS: readonly Repair[] = [
  words(/\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+MONTH,?\s+(\d{4})\b/gi, SPELLED, (day, month, year) =>
    [year, monthNumber(month), pad(Number(day), 2)].join('-'),
  ),
  words(/\bMONTH\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/gi, SPELLED, (month, day, year) =>
    [year, monthNumber(month), pad(Number(day), 2)].join('-'),
  ),
  words(/\bMONTH,?\s+(\d{4})\b/gi, SPELLED, (month, year) => `${year}-${monthNumber(month)}`),
  words(/\b(\d{4})\s+MONTH\b/gi, SPELLED, (year, month) => `${year}-${monthNumber(month)}`),
  words(
    /\b(spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+(\d{4})\b/gi,
    SEASON,
    (season, year) => `${year}-${SEASONS[season.toLowerCase()] ?? ''}`,
  ),
  words(
    /\b(\d{1,2})(?:st|nd|rd|th)\s+c(?:entury|ent|\.)?(?=$|\W)/gi,
    CENTURY,
    (ordinal) => `${pad(Number(ordinal) - 1, 2)}XX`,
  ),
  words(
    /\b(?:the\s+)?(\d{2})00['’]?s\b/g,
    'a century is written with XX, a decade such as 1800 to 1809 with one X',
    (century) => `${century}XX`,
  ),
  words(/\b(?:the\s+)?(\d{3})0['’]?s\b/g, CENTURY, (decade) => `${decade}X`),
  words(
    /(?:\b(?:c|ca|cca|circa|about|around|approx|approximately)\b\.?|[~≈])\s*([\dX]{4}(?:-\d{2}){0,2})(?![\d?~%])/gi,
    ABOUT,
    (date) => `${date}~`,
  ),
  words(
    /([\dX]{4}(?:-\d{2}){0,2})\s*\(?(?:approx\.?|approximate|approximately|circa|ca\.?)\)?(?=$|\/)/gi,
    ABOUT,
    (date) => `${date}~`,
  ),
  words(
    /([\dX]{4}(?:-\d{2}){0,2})(?:\s*\(\?\)|,?\s*\(?(?:uncertain|possibly)\)?)(?=$|\/)/gi,
    'uncertain is written with ? after the date',
    (date) => `${date}?`,
  ),
  words(
    /^(?:since|from|after)\s+([^\s/]+)$/gi,
    'something that has not ended is written with /.. after its start',
    (date) => `${date}/..`,
  ),
  words(
    /^(?:until|till|before|up to|by)\s+([^\s/]+)$/gi,
    'an unknown start is written with / before the end',
    (date) => `/${date}`,
  ),
  words(
    /^(?:from|between)?\s*([^\s/]+)\s+(?:to|until|till|through)\s+([^\s/]+)$/gi,
    'a range is written with a slash',
    (start, end) => `${start}/${end}`,
  ),
  words(
    /^between\s+([^\s/]+)\s+and\s+([^\s/]+)$/gi,
    'one moment between two dates stands in square brackets',
    (start, end) => `[${start}..${end}]`,
  ),
  words(
    /^(?:either\s+)?([^\s/]+)\s+or\s+([^\s/]+)$/gi,
    'one of two dates stands in square brackets',
    (start, end) => `[${start}..${end}]`,
  ),
  words(
    /\/(?:open|now|present|today|ongoing|continuing|\.)$/gi,
    'an end that has not come is written with two dots',
    () => '/..',
  ),
  words(/^open$/gi, 'an open end is written with two dots', () => '../..'),
  words(/^open\//gi, 'an open start is written with two dots', () => '../'),
  words(/\/(?:unknown|\?)$/gi, 'an unknown end is left empty after the slash', () => '/'),
  words(/^(?:unknown|\?)\//gi, 'an unknown start is left empty before the slash', () => '/'),
];

function words(pattern: RegExp, message: string, rewrite: (...found: readonly string[]) => string): Repair {
  const full = new RegExp(pattern.source.replaceAll('MONTH', MONTH), pattern.flags);
  return {
    message,
    apply: (text) =>
      text.replace(full, (_match: string, ...rest: readonly unknown[]) => rewrite(...groups(rest))),
  };
}

/** `replace` passes groups, then the offset and the whole text; only the groups are wanted. */
function groups(rest: readonly unknown[]): string[] {
  return rest.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));
}

function monthNumber(name: string): string {
  const first = name.slice(0, 3).toLowerCase();
  return pad(MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(first)) + 1, 2);
}
