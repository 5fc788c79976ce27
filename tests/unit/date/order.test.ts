import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, isExactDay, precisionOf } from '../../../src/date/index.ts';
import { date, profileText } from './arbitrary.ts';

/** In the order of contract §1; each stands before the next. */
const ORDERED = [
  '[..1760-12-03]',
  '18XX', // middle: 1 January 1850
  '1898/1900', // a range by its start, before 1899 by its middle
  '1899-07-01', // noon of 1 July is before the middle of the year
  '1899-07-02', // noon of 2 July is the middle: the finer date first
  '1899',
  '1899?', // the one without a mark first
  '../1899-09',
  '2014-03', // middle: 16 March, noon
  '[2014-03..2014-11]',
  '2015',
  '2015-22',
  '2015-08-01/2015-08-03', // same start: the finer date, then the shorter
  '2015-08-01/2015-08-04',
  '2015-08-01/..',
  '2015-08/2015-09',
  '2015-08/..',
  '2015-08-01',
  '2015-08',
  '2015-24', // winter of 2015–16
];

const pick = (a: string, b: string): number => compareDates(date(a), date(b));
/** Few years, so that ties and near ties come up. */
const crowded = profileText.map((text) =>
  text
    .replaceAll(/\d{4}(?!\d)/g, '2014')
    .replaceAll(/\d{3}X/g, '201X')
    .replaceAll(/\d{2}XX/g, '20XX'),
);
const parsable = crowded.filter((text) => {
  try {
    return Boolean(date(text));
  } catch {
    return false;
  }
});

describe('the order of dates', () => {
  it('is that of the contract', () => {
    expect([...ORDERED].reverse().sort(pick)).toEqual(ORDERED);
    ORDERED.slice(1).forEach((text, index) => expect(pick(ORDERED[index] ?? '', text), text).toBe(-1));
  });

  it.each([
    ['any dates', profileText],
    ['crowded dates', parsable],
  ])('is total for %s: one way round, the other way back, and through a third', (_name, texts) => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(pick(a, a)).toBe(0);
        expect(pick(a, b)).toBe(0 - pick(b, a));
        if (pick(a, b) <= 0 && pick(b, c) <= 0) expect(pick(a, c)).toBeLessThanOrEqual(0);
        if (pick(a, b) === 0 && pick(b, c) === 0) expect(pick(a, c)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how exact a date is', () => {
  it.each([
    ['1828-02-22', 'day', true],
    ['1828-02-22~', 'day', false],
    ['1828-02-22?', 'day', false],
    ['2013-11', 'month', false],
    ['2015-22', 'season', false],
    ['2014', 'year', false],
    ['199X', 'decade', false],
    ['18XX', 'century', false],
    ['1804-01/1813-10-24', 'month', false],
    ['1804-01-02/1813-10-24', 'day', false],
    ['/2001', 'year', false],
    ['1813-10-24/..', 'day', false],
    ['[2014-03-01..2014-11-02]', 'day', false],
  ])('%s: coarsest end %s, one exact day %s', (text, precision, exact) => {
    expect([precisionOf(date(text)), isExactDay(date(text))]).toEqual([precision, exact]);
  });
});
