import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOldStyle,
  formatDualDate,
  gregorianToJulian,
  julianToGregorian,
  oldStyleOf,
} from '../../../src/date/index.ts';
import { date } from './arbitrary.ts';

const iso = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
const parts = (text: string): [number, number, number] =>
  text.split('-').map(Number) as [number, number, number];

/** Gregorian, Julian, days between; either side of every change of the gap. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['1582-10-15', '1582-10-05', 10],
  ['1700-03-10', '1700-02-28', 10],
  ['1700-03-11', '1700-02-29', 10],
  ['1700-03-12', '1700-03-01', 11],
  ['1800-03-12', '1800-02-29', 11],
  ['1800-03-13', '1800-03-01', 12],
  ['1813-10-24', '1813-10-12', 12],
  ['1828-02-22', '1828-02-10', 12],
  ['1830-01-11', '1829-12-30', 12],
  ['1900-03-13', '1900-02-29', 12],
  ['1900-03-14', '1900-03-01', 13],
  ['1907-08-31', '1907-08-18', 13],
  ['1918-02-13', '1918-01-31', 13],
];

describe('Old Style', () => {
  it.each(PAIRS)('%s is %s in the Julian calendar, %i days behind', (gregorian, julian, gapDays) => {
    expect(iso(gregorianToJulian(...parts(gregorian)))).toBe(julian);
    expect(iso(julianToGregorian(...parts(julian)))).toBe(gregorian);
    expect(oldStyleOf(date(gregorian))).toMatchObject({ edtf: julian, gapDays });
  });

  it('comes back to the same day for every day from 1582 to 2100', () => {
    for (let day = Date.UTC(1582, 9, 15); day < Date.UTC(2101, 0); day += 864e5) {
      const text = new Date(day).toISOString().slice(0, 10);
      const julian = gregorianToJulian(...parts(text));
      if (iso(julianToGregorian(julian.year, julian.month, julian.day)) !== text) expect.fail(text);
    }
    expect(iso(gregorianToJulian(2100, 12, 31))).toBe('2100-12-17');
  });

  it('goes forward one Julian day with each Gregorian one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1582, 9, 15) / 864e5, max: Date.UTC(2100, 11, 30) / 864e5 }),
        (number) => {
          const [today, tomorrow] = [number, number + 1].map((day) =>
            gregorianToJulian(...parts(new Date(day * 864e5).toISOString().slice(0, 10))),
          );
          const next = tomorrow?.day === 1 ? tomorrow.day : (today?.day ?? 0) + 1;
          expect(tomorrow?.day).toBe(next);
          if (tomorrow?.day === 1) expect(today?.day).toBeGreaterThanOrEqual(28);
        },
      ),
    );
  });

  it('is given for exact days before 14 February 1918 only', () => {
    expect(oldStyleOf(date('1918-02-13'))?.words).toBe('31 January 1918');
    for (const text of [
      '1918-02-14',
      '1582-10-14',
      '1813-10',
      '1813-10-24~',
      '1813-10-24?',
      '1813-10-24/1813-10-25',
      '[1813-10-24..1813-10-25]',
    ]) {
      expect([oldStyleOf(date(text)), formatDualDate(date(text))], text).toEqual([null, null]);
    }
  });

  it.each([
    ['1813-10-24', '24 October (12 October Old Style) 1813'],
    ['1828-03-02', '2 March (19 February Old Style) 1828'],
    ['1830-01-11', '11 January 1830 (30 December 1829 Old Style)'],
    ['1900-03-13', '13 March (29 February Old Style) 1900'],
  ])('%s reads %s', (text, words) => {
    expect(formatDualDate(date(text))).toBe(words);
  });

  it.each([
    ['1828-02-22', '1828-02-10', null],
    ['1900-03-13', '1900-02-29', null],
    ['1828-02-22', '1828-02-11', '1828-02-10'],
    ['1828-02-22', '1828-02-10?', '1828-02-10'],
    ['1828-02-22', '10 February 1828', '1828-02-10'],
    ['1900-03-13', '1900-03-01', '1900-02-29'],
    ['2015-07-14', '2015-07-01', null],
  ])('%s with old_style %s expects %s', (text, oldStyle, expected) => {
    expect(checkOldStyle(date(text), oldStyle)).toBe(expected);
  });
});
