import fc from 'fast-check';
import { parseDate, type EventDate } from '../../../src/date/index.ts';

/** Parses a text that must be of the profile. */
export function date(text: string): EventDate {
  const result = parseDate(text);
  if (!result.ok) throw new Error(`‘${text}’: ${result.message}`);
  return result.date;
}

/** First instant of a day in UTC ms, from ISO text: `1828-02-22`. */
export function utc(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
const mark = fc.constantFrom('', '', '?', '~', '%');

const dayText = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 864e5, max: Date.UTC(9998, 11, 31) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
const monthText = fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`);
const yearText = year.map(String);
const maskText = fc
  .tuple(year, fc.constantFrom(2, 3))
  .map(([y, kept]) => String(y).slice(0, kept).padEnd(4, 'X'));
const marked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, mark).map((parts) => parts.join(''));

/** Day, month or year without a mark. */
export const plainText = fc.oneof(dayText, monthText, yearText);
/** Season, with or without a mark. */
export const seasonText = marked(
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
);
/** Everything that may stand at an end of a range. */
export const endText = marked(fc.oneof(dayText, monthText, yearText, maskText));
/** Every single date of the profile. */
export const singleText = fc.oneof(endText, seasonText);

const firstDay = (text: string): string => text.replace(/[?~%]/, '').replaceAll('X', '0').padEnd(10, '-01');
const inOrder = ([a, b]: readonly [string, string]): [string, string] =>
  firstDay(a) <= firstDay(b) ? [a, b] : [b, a];

/** Ranges with two known ends. */
export const closedText = fc.tuple(endText, endText).map((ends) => inOrder(ends).join('/'));
/** Ranges with an end that is open or unknown. */
export const halfText = fc
  .tuple(
    endText,
    fc.constantFrom<(text: string) => string>(
      (t) => `${t}/..`,
      (t) => `../${t}`,
      (t) => `${t}/`,
      (t) => `/${t}`,
    ),
  )
  .map(([text, wrap]) => wrap(text));
/** Sets with two different bounds. */
export const setText = fc
  .tuple(marked(plainText), marked(plainText))
  .filter(([a, b]) => a !== b)
  .map((bounds) => `[${inOrder(bounds).join('..')}]`);
/** Sets whose bounds are at most two years apart, for readers that list every day between them. */
export const nearSetText = fc
  .tuple(marked(plainText), marked(plainText), fc.integer({ min: 0, max: 2 }))
  .map(([a, b, years]): [string, string] => [
    a,
    String(Math.min(Number(a.slice(0, 4)) + years, 9998)) + b.slice(4),
  ])
  .filter(([a, b]) => a !== b && !b.includes('-02-29'))
  .map((bounds) => `[${inOrder(bounds).join('..')}]`);
/** Sets with one bound. */
export const halfSetText = fc
  .tuple(marked(plainText), fc.boolean())
  .map(([text, earlier]) => (earlier ? `[..${text}]` : `[${text}..]`));

/** Every form of the profile. */
export const profileText = fc.oneof(singleText, closedText, halfText, setText, halfSetText);
