import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/date/index.ts';
import { toChartDate } from '../../../src/timeline/chart-index.ts';
import { layoutChart } from '../../../src/views/detail/layout.ts';
import { isSoft, whiskerOf } from '../../../src/views/detail/whisker.ts';
import { day, RECORD_END, sampleEvent, sampleIndex } from '../timeline/samples.ts';

function chartDate(edtf: string) {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return toChartDate(parsed.date, RECORD_END);
}

describe('the whisker of a date', () => {
  it.each([
    ['1828-02-22', null],
    ['2013-11', ['2013-11-01', '2013-12-01', 'solid', false]],
    ['2015-22', ['2015-06-01', '2015-09-01', 'solid', false]],
    ['2014', ['2014-01-01', '2015-01-01', 'solid', false]],
    ['199X', ['1990-01-01', '2000-01-01', 'solid', false]],
    ['[2014-03..2014-11]', ['2014-03-01', '2014-12-01', 'set', false]],
    ['1826-07/1828-02', null],
    ['2022-08/..', null],
  ] as const)('%s', (edtf, expected) => {
    const whisker = whiskerOf(chartDate(edtf));
    const found = whisker && [whisker.from, whisker.to, whisker.style, whisker.uncertain];
    expect(found).toEqual(expected && [day(expected[0]), day(expected[1]), expected[2], expected[3]]);
  });

  it.each([
    ['1840~', false],
    ['1899?', true],
    ['1899%', true],
  ])('%s reaches 35 % of its span beyond it each way, dotted', (edtf, uncertain) => {
    const date = chartDate(edtf);
    const span = date.start.to! - date.start.from!;
    expect(whiskerOf(date)).toEqual({
      from: date.start.from! - span * 0.35,
      to: date.start.to! + span * 0.35,
      style: 'dotted',
      uncertain,
    });
  });

  it('leaves an end soft only where it is known, and only about or uncertain', () => {
    const ends = (edtf: string) => [isSoft(chartDate(edtf).start), isSoft(chartDate(edtf).end)];
    expect(ends('1890~/1892~')).toEqual([true, true]);
    expect(ends('2022-08~/..')).toEqual([true, false]);
    expect(ends('1826-07/1828-02')).toEqual([false, false]);
  });
});

describe('a year-only date on the chart', () => {
  const index = sampleIndex([sampleEvent('agreement', '2014')]);
  const markIn = (from: string, to: string) => {
    const window = { start: day(from), end: day(to) };
    const measure = (text: string) => text.length * 6;
    return layoutChart({ index, window, plotWidth: 900, selected: null, measure }).marks[0];
  };

  it('stands in the middle of the year with a whisker over all of it', () => {
    const mark = markIn('2010-01-01', '2019-01-01');
    expect(mark).toMatchObject({ type: 'point', label: 'agreement' });
    expect(mark?.type === 'point' && mark.whisker).toMatchObject({
      from: day('2014-01-01'),
      to: day('2015-01-01'),
    });
  });

  it('has no whisker where it would be too short to see', () => {
    const mark = markIn('1890-01-01', '2020-01-01');
    expect(mark?.type === 'point' && mark.whisker).toBeNull();
  });

  it('says so in words where the zoom is finer than the date', () => {
    expect(markIn('2014-05-01', '2014-09-01')).toMatchObject({
      type: 'bar',
      label: 'agreement, some time in 2014',
      band: { from: day('2014-01-01'), to: day('2015-01-01') },
    });
  });
});
