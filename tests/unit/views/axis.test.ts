import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAxis } from '../../../src/views/detail/axis.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { day } from '../timeline/samples.ts';

const measure = createTableMeasure(14);
const axis = (from: string, to: string, width = 900) =>
  layoutAxis({ start: day(from), end: day(to) }, width, measure);

describe('the axis', () => {
  it.each([
    ['century', '1651-01-01', '2025-02-01', '1700 1800 1900 2000'],
    ['decade', '1905-01-01', '1945-01-01', '1910 1920 1930 1940'],
    ['year', '2010-05-01', '2019-05-01', '2011 2012 2013 2014 2015 2016 2017 2018 –'],
    ['month', '2021-11-20', '2022-08-05', 'Dec 2021 Jan 2022 Feb Mar Apr May Jun Jul –'],
    ['day', '2022-07-24', '2022-08-07', '24 Jul 2022 – 26 27 28 29 30 31 1 Aug 2 3 4 5 6'],
  ])('labels at the level %s', (level, from, to, labels) => {
    const { level: found, ticks } = axis(from, to);
    expect([found, ticks.map(({ text }) => text || '–').join(' ')]).toEqual([level, labels]);
  });

  it('has its ticks at midnight UTC, whatever the time zone', () => {
    for (const { ticks } of [
      axis('2010-05-01', '2019-05-01'),
      axis('2022-07-24', '2022-08-07'),
      axis('1813-10-01', '1813-11-15'),
    ]) {
      expect(ticks.every(({ time }) => time % 86_400_000 === 0)).toBe(true);
    }
  });

  it('has quarters between years and half centuries between centuries', () => {
    expect(axis('2014-01-01', '2016-01-01', 300).minor).toHaveLength(8);
    expect(axis('1651-01-01', '2025-02-01').minor).toHaveLength(7);
  });

  it('never lets two labels touch or pass the edge', () => {
    const start = fc.integer({ min: day('1651-01-01'), max: day('2020-01-01') });
    const length = fc.double({ min: 14, max: 136_000, noNaN: true });
    fc.assert(
      fc.property(start, length, fc.integer({ min: 200, max: 1600 }), (from, days, width) => {
        const { ticks } = layoutAxis({ start: from, end: from + days * 86_400_000 }, width, measure);
        let last = -Infinity;
        for (const { x, text } of ticks.filter((tick) => tick.text !== '')) {
          expect(x).toBeGreaterThan(last);
          last = x + 5 + measure(text, 600);
          expect(last).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
