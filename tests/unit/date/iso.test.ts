import { describe, expect, it } from 'vitest';
import { isoReduced } from '../../../src/date/index.ts';
import { date } from './arbitrary.ts';

describe('reduced ISO dates', () => {
  it.each([
    ['1828-02-22', '1828-02-22', '1828-02-22'],
    ['2013-11~', '2013-11', '2013-11'],
    ['2014', '2014', '2014'],
    ['2015-22', '2015-06', '2015-08'],
    ['2015-24', '2015-12', '2016-02'],
    ['199X', '1990', '1999'],
    ['18XX', '1800', '1899'],
    ['1804-01/1813-10-24', '1804-01', '1813-10-24'],
    ['2022-08/..', '2022-08', null],
    ['/2001', null, '2001'],
    ['[2014-03..2014-11]', '2014-03', '2014-11'],
  ])('%s begins %s and ends %s', (text, first, last) => {
    const reduced = isoReduced(date(text));
    expect([reduced.first?.iso ?? null, reduced.last?.iso ?? null]).toEqual([first, last]);
  });

  it('never fills in what is not known', () => {
    expect(isoReduced(date('2014')).first).toEqual({ year: 2014, month: null, day: null, iso: '2014' });
    expect(isoReduced(date('2013-11')).first).toEqual({ year: 2013, month: 11, day: null, iso: '2013-11' });
  });
});
