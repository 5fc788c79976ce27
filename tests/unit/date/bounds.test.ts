import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnExtent,
  earliestOf,
  latestOf,
  mayFallIn,
  overlaps,
  positionOf,
} from '../../../src/date/index.ts';
import { date, profileText, utc } from './arbitrary.ts';

const RECORD_END = utc('2025-02-01');

/** text, where its glyph stands (day, or day and hour) */
const POSITIONS: readonly (readonly [string, string])[] = [
  ['1828-02-22', '1828-02-22T12:00:00Z'],
  ['2013-11', '2013-11-16T00:00:00Z'],
  ['2015-22', '2015-07-17T00:00:00Z'],
  ['2015-24', '2016-01-15T12:00:00Z'],
  ['2014', '2014-07-02T12:00:00Z'],
  ['1840~', '1840-07-02T00:00:00Z'],
  ['199X', '1995-01-01T00:00:00Z'],
  ['1826-07/1828-02', '1826-07-01T00:00:00Z'],
  ['2022-08/..', '2022-08-01T00:00:00Z'],
  ['2001/', '2001-01-01T00:00:00Z'],
  ['/2001', '2001-07-02T12:00:00Z'],
  ['../1813', '1813-07-02T12:00:00Z'],
  ['[2014-03..2014-11]', '2014-07-16T12:00:00Z'],
  ['[2014..]', '2014-07-02T12:00:00Z'],
  ['[..1760-12-03]', '1760-12-03T12:00:00Z'],
];

/** text, first day and day after the last that are drawn, for a record that goes to January 2025 */
const EXTENTS: readonly (readonly [string, string, string])[] = [
  ['1828-02-22', '1828-02-22', '1828-02-23'],
  ['2014', '2014-01-01', '2015-01-01'],
  ['1826-07/1828-02', '1826-07-01', '1828-03-01'],
  ['2022-08/..', '2022-08-01', '2025-02-01'],
  ['2025-03/..', '2025-03-01', '2025-04-01'],
  ['2001/', '2001-01-01', '2002-01-01'],
  ['/2001', '2001-01-01', '2002-01-01'],
  ['../1813', '1813-01-01', '1814-01-01'],
  ['[2014..]', '2014-01-01', '2025-02-01'],
  ['[..1760-12-03]', '1760-12-03', '1760-12-04'],
];

/** text, window, whether a moment of it may lie there, whether its drawing does */
const WINDOWS: readonly (readonly [string, string, string, boolean, boolean])[] = [
  ['2014', '2013-01-01', '2014-01-01', false, false],
  ['2014', '2014-12-31', '2016-01-01', true, true],
  ['2014', '2015-01-01', '2016-01-01', false, false],
  ['1826-07/1828-02', '1827-01-01', '1827-01-02', true, true],
  ['2022-08/..', '2024-01-01', '2024-02-01', true, true],
  ['2022-08/..', '2025-02-01', '2025-03-01', false, false],
  ['2001/', '2010-01-01', '2011-01-01', true, false],
  ['2001/', '1990-01-01', '1991-01-01', false, false],
  ['/2001', '1950-01-01', '1951-01-01', true, false],
  ['/2001', '2002-01-01', '2003-01-01', false, false],
  ['../1813', '1700-01-01', '1701-01-01', true, false],
  ['[2014..]', '2020-01-01', '2021-01-01', true, true],
  ['[..1760-12-03]', '1750-01-01', '1751-01-01', true, false],
];

describe('where a date stands', () => {
  it.each(POSITIONS)('%s stands at %s', (text, instant) => {
    expect(new Date(positionOf(date(text))).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('is inside what is drawn of it', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const { start, end } = drawnExtent(date(text), RECORD_END);
        const position = positionOf(date(text));
        expect(position >= start && position < end).toBe(true);
      }),
    );
  });
});

describe('what is drawn of a date', () => {
  it.each(EXTENTS)('%s is drawn from %s to before %s', (text, start, end) => {
    expect(drawnExtent(date(text), RECORD_END)).toEqual({ start: utc(start), end: utc(end) });
  });
});

describe('bounds', () => {
  it('are null where an end is open or unknown', () => {
    const bounds = ['2022/..', '2022/', '../1813', '/1813', '[2014..]', '[..1760]'].map((text) => [
      earliestOf(date(text)) === null,
      latestOf(date(text)) === null,
    ]);
    const [endless, startless] = [
      [false, true],
      [true, false],
    ];
    expect(bounds).toEqual([endless, endless, startless, startless, endless, startless]);
  });
});

describe('a window of time', () => {
  it.each(WINDOWS)('%s and %s to %s: possible %s, drawn %s', (text, start, end, possible, drawn) => {
    const window = { start: utc(start), end: utc(end) };
    expect([mayFallIn(date(text), window, RECORD_END), overlaps(date(text), window, RECORD_END)]).toEqual([
      possible,
      drawn,
    ]);
  });

  it('that shows a date is one it may fall in', () => {
    fc.assert(
      fc.property(
        profileText,
        fc.integer({ min: 1000, max: 2100 }),
        fc.integer({ min: 1, max: 100 }),
        (text, year, years) => {
          const window = { start: Date.UTC(year, 0), end: Date.UTC(year + years, 0) };
          if (overlaps(date(text), window, RECORD_END))
            expect(mayFallIn(date(text), window, RECORD_END)).toBe(true);
        },
      ),
    );
  });
});
