import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/date/index.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { toSections } from '../../../src/views/list/sections.ts';

/** Only what headings read; events are given in the total order, as the record holds them. */
function event(edtf: string, at = 0): TimelineEvent {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return { id: `${edtf}-${at}`, date: parsed.date } as TimelineEvent;
}

const shape = (edtfs: readonly string[]) =>
  toSections(edtfs.map(event)).map(({ heading, id, entries }) => [heading, id, entries.length]);

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);

describe('headings of the list', () => {
  it('go by decade where a decade holds under 12 entries', () => {
    expect(shape(['1826-07/1828-02', '1828-02-22', '1829-02-11', '1837'])).toEqual([
      ['1820s', '1820s', 3],
      ['1830s', '1830s', 1],
    ]);
  });

  it('go by year where a decade holds 12 or more', () => {
    expect(shape([...days('2014-03', 6), ...days('2015-04', 6)])).toEqual([
      ['2014', '2014', 6],
      ['2015', '2015', 6],
    ]);
  });

  it('go by month above 12 in a year, coarser dates first under a heading that says so', () => {
    const order = [...days('2022-02', 8), '2022', '2022-22', ...days('2022-10', 5)];
    expect(shape(order)).toEqual([
      ['2022, month not known', '2022-coarse', 2],
      ['February 2022', '2022-02', 8],
      ['October 2022', '2022-10', 5],
    ]);
  });

  it('file a range under its start and an open start under its end', () => {
    expect(shape(['/2001', '2015-09-30/..'])).toEqual([
      ['2000s', '2000s', 1],
      ['2010s', '2010s', 1],
    ]);
  });

  it('file a winter under the year its middle stands in, so that years never mix', () => {
    const order = [...days('2015-11', 12), '2015-24', ...days('2016-03', 12)];
    expect(shape(order).map(([heading]) => heading)).toEqual(['2015', '2016, month not known', 'March 2016']);
  });

  it('keep every entry once', () => {
    const order = ['1651/1653', ...days('2022-02', 13), '202X', '[2022-03..2022-11]', ...days('2022-12', 3)];
    const ids = toSections(order.map(event)).flatMap(({ entries }) => entries.map((entry) => entry.event.id));
    expect([...ids].sort()).toEqual(order.map((edtf, at) => event(edtf, at).id).sort());
  });
});

describe('gaps in the list', () => {
  const gaps = (edtfs: readonly string[]) =>
    toSections(edtfs.map(event)).flatMap(({ entries }) => entries.map(({ gapYears }) => gapYears));

  it('are named above five whole years without an entry', () => {
    expect(gaps(['1829-02-11', '1837'])).toEqual([0, 7]);
    expect(gaps(['1829-02-11', '1835'])).toEqual([0, 0]);
  });

  it('begin where the longest range before them ends', () => {
    expect(gaps(['1804/1813', '1805', '1826'])).toEqual([0, 0, 12]);
  });
});
