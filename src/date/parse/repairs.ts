import { pad } from '../calendar.ts';
import { WORD_RANGE_REPAIRS, WORD_REPAIRS } from './word-repairs.ts';

/** One thing editors write that is not of the profile; `apply` gives the corrected text, or null where it is absent. */
export interface Repair {
  readonly message: string;
  readonly apply: (text: string) => string | null;
}

/** A repair that replaces every match of a pattern. */
export function replacing(pattern: RegExp, replacement: string, message: string): Repair {
  return { message, apply: (text) => text.replace(pattern, replacement) };
}

const ISO = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`;

/** In the order in which they are tried: writing first, then words, then forms of EDTF that are outside the profile. */
export const REPAIRS: readonly Repair[] = [
  { message: 'the date is in other digits: write 0–9, and the Gregorian year', apply: latinDigits },
  replacing(/^["'“”‘’«`]+|["'“”‘’»`]+$/gu, '', 'the date has quotation marks inside its quotes'),
  replacing(/^\s+|\s+$/gu, '', 'the date has a space before or after it'),
  replacing(/^\[?(\d{4})-(\d{4})\]?$/, '$1/$2', 'a range is written with a slash, not with a hyphen'),
  replacing(/[\u2010\u2011\u2012\u2212]/gu, '-', 'the date has a dash where a hyphen belongs'),
  replacing(
    /^(\d{4})[–—](\d{2})(?:[–—](\d{2}))?$/u,
    '$1-$2-$3',
    'the date has a dash where a hyphen belongs',
  ),
  ...WORD_RANGE_REPAIRS,
  replacing(/\s*[-–—]$/u, '/..', 'an end that has not come is written with a slash and two dots'),
  replacing(/\s*[–—]\s*|\s+-+\s+/gu, '/', 'a range is written with a slash, not with a dash'),
  replacing(/…|\.{3,}/gu, '..', 'an open end is written with two dots'),
  replacing(/\s*([/[\]]|\.\.)\s*/gu, '$1', 'the date has spaces inside it'),
  replacing(
    /T\d{2}(?::?\d{2}){0,2}(?:\.\d+)?(?:Z|[+-]\d{2}(?::?\d{2})?)?(?=\/|$)/g,
    '',
    'a time of day is not recorded: write the day',
  ),
  replacing(/\s+\d{1,2}:\d{2}(?::\d{2})?$/g, '', 'a time of day is not recorded: write the day'),
  ...WORD_REPAIRS,
  { message: 'parts of a date are joined with hyphens: year-month-day', apply: separators },
  { message: 'months and days have two digits', apply: twoDigits },
  replacing(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3', 'parts of a date are joined with hyphens: year-month-day'),
  replacing(/^(\d{2})$/, '$1XX', 'two digits are not a year: a whole century is written with XX'),
  replacing(/(^|\/)(\d{3})[?u](?=\/|$)/g, '$1$2X', 'an unknown last digit of a year is written X'),
  replacing(
    /(^|\/)(\d{2})(?:\?\?|uu)(?=\/|$)/g,
    '$1$2XX',
    'two unknown last digits of a year are written XX',
  ),
  replacing(/(^|\/)(\d{3})$/g, '$1$2X', 'three digits are not a year: a whole decade is written with X'),
  replacing(/(?<=\d)x/g, 'X', 'an unknown digit is a capital X'),
  replacing(/-(?:XX|xx|uu|00)(?=[-?~%/\]]|$)/g, '', 'an unknown month or day is left out'),
  replacing(/\?~|~\?/g, '%', 'both uncertain and approximate is written %'),
  { message: 'a mark stands after the whole date, not inside it', apply: markToEnd },
  replacing(/^\[([^[\]/]+)\/([^[\]/]+)\]$/, '[$1..$2]', 'a set has two dots between its bounds, not a slash'),
  replacing(
    new RegExp(`^(${ISO}|)\\.\\.(${ISO}|)$`),
    '[$1..$2]',
    'one moment between two dates stands in square brackets',
  ),
  replacing(/(?<=[\dX?~%])[.,;]$/, '', 'the date ends in a punctuation mark'),
];

const OTHER_DIGITS = /[۰-۹٠-٩０-９]/gu;

/** Persian, Arabic and full-width digits. */
function latinDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(digitValue(digit)));
}

/** Whether a text in Persian or Arabic digits has a year that is hardly Gregorian, such as ۱۳۹۴ (2015). */
export function looksHijri(text: string): boolean {
  const latin = latinDigits(text);
  return latin !== text && /(?<!\d)1[0-4]\d\d(?!\d)/.test(latin);
}

/** Whether a text is day, month and year, or month, day and year, and nobody can say which. */
export function isAmbiguous(text: string): boolean {
  return (
    /^(?:0?[1-9]|1[0-2])([-/. ])(?:0?[1-9]|1[0-2])\1\d{4}$/.test(text.trim()) &&
    separators(text.trim()) === null
  );
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x06f0, 0x0660, 0xff10].find((first) => code >= first && code <= first + 9) ?? code;
  return code - zero;
}

/** `2015/07/14`, `2015.07.14`, `14.07.2015`, `2015/07`; day-first and month-first only where they cannot be confused. */
function separators(text: string): string | null {
  const yearFirst = /^(\d{4})[/. ](\d{1,2})(?:[/. ](\d{1,2}))?$/.exec(text);
  if (yearFirst) return joinParts(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast) return yearLastParts(Number(yearLast[1]), Number(yearLast[2]), yearLast[3]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  return monthYear ? joinParts(monthYear[2], monthYear[1]) : null;
}

function yearLastParts(first: number, second: number, year?: string): string | null {
  if (first > 12 || first === second) return joinParts(year, String(second), String(first));
  return second > 12 ? joinParts(year, String(first), String(second)) : null;
}

function joinParts(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => pad(Number(part), 2))
    .join('-');
}

/** `2015-7-4` → `2015-07-04`. */
function twoDigits(text: string): string {
  return text.replace(/-(\d)(?=[-?~%/.\]]|$)/g, '-0$1');
}

/** `2015?-06`, `~1840`, `2004-06-~11` → the mark after the whole date. */
function markToEnd(text: string): string | null {
  const parts = text.split('/').map((part) => {
    const marks = part.match(/[?~%]/g) ?? [];
    const [mark] = marks;
    return marks.length === 1 && mark !== undefined ? part.replace(mark, '') + mark : part;
  });
  return /[[\]]/.test(text) ? null : parts.join('/');
}
