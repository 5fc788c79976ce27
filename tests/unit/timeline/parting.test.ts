import { describe, expect, it } from 'vitest';
import { partingWindow } from '../../../src/timeline/parting.ts';
import { recordWindow } from '../../../src/timeline/window.ts';
import { day, sampleIndex } from './samples.ts';

const bounds = recordWindow(sampleIndex());
const WIDTH = 730;
const apart = (places: number[], window: { start: number; end: number }) =>
  places.slice(1).map((place, at) => ((place - places[at]!) / (window.end - window.start)) * WIDTH);

describe('opening a cluster', () => {
  it.each([
    [['2017-11-01', '2017-12-20', '2018-04-02']],
    [['2015-07-14', '2015-07-16']],
    [['1801-01-01', '1803-06-01', '1804-02-01', '1804-12-01']],
  ])('parts %j by thirty pixels, all of them in view', (dates) => {
    const places = dates.map(day);
    const window = partingWindow(places, WIDTH, bounds)!;
    for (const distance of apart(places, window)) expect(distance).toBeGreaterThanOrEqual(30);
    expect(window.start).toBeLessThan(places[0]!);
    expect(window.end).toBeGreaterThan(places.at(-1)!);
  });

  it('keeps all in view where two stand far closer than the rest', () => {
    const places = ['2014-01-01', '2014-01-02', '2016-01-01'].map(day);
    const window = partingWindow(places, WIDTH, bounds)!;
    expect(window.start).toBeLessThan(places[0]!);
    expect(window.end).toBeGreaterThan(places[2]!);
  });

  it('cannot part what shares a day', () => {
    expect(partingWindow([day('2015-07-14'), day('2015-07-14')], WIDTH, bounds)).toBeNull();
    expect(partingWindow([day('2015-07-14'), day('2015-07-14') + 3_600_000], WIDTH, bounds)).toBeNull();
  });
});
