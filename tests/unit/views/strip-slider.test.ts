import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, MIN_WINDOW_MS, recordWindow } from '../../../src/timeline/window.ts';
import { eraAt, sliderValue, windowAfterKey } from '../../../src/views/strip/slider.ts';
import { day, RECORD_END, sampleIndex } from '../timeline/samples.ts';

const index = sampleIndex();
const bounds = recordWindow(index);
const window = (from: string, until: string) => ({ start: day(from), end: day(until) });
const iso = (time: number | undefined) => new Date(time ?? NaN).toISOString().slice(0, 10);
/** Where the end of a window stands after one key. */
const press = (key: string, end: 'start' | 'end', from: ReturnType<typeof window>, shift = false) =>
  iso(windowAfterKey(key, shift, end, from, index)?.[end]);

describe('the sliders of the strip', () => {
  it('say the first and the last day shown, as exactly as keys can set them', () => {
    const decade = window('2010-05-01', '2019-09-01');
    expect(sliderValue('start', decade, index).text).toBe('May 2010');
    expect(sliderValue('end', decade, index).text).toBe('August 2019');
    const month = window('1828-02-10', '1828-03-01');
    expect(sliderValue('start', month, index).text).toBe('10 February 1828');
    expect(sliderValue('end', month, index).text).toBe('29 February 1828');
    expect(sliderValue('end', bounds, index).text).toBe('January 2025');
  });

  it('step from tick to tick: years, months or days, as the window is long', () => {
    const century = window('1800-01-01', '1917-06-15');
    expect(press('ArrowRight', 'start', century)).toBe('1801-01-01');
    expect(press('ArrowLeft', 'end', century)).toBe('1917-01-01');
    expect(press('ArrowRight', 'end', century, true)).toBe('1927-06-15');
    const decade = window('2010-05-01', '2019-09-01');
    expect(press('ArrowLeft', 'start', decade)).toBe('2010-04-01');
    expect(press('ArrowUp', 'end', decade)).toBe('2019-10-01');
    expect(press('ArrowLeft', 'end', decade, true)).toBe('2018-09-01');
    const weeks = window('2015-07-01', '2015-08-01');
    expect(press('ArrowDown', 'start', weeks)).toBe('2015-06-30');
    expect(press('ArrowRight', 'end', weeks, true)).toBe('2015-09-01');
  });

  it('go to the edges of the eras, and to the ends of the record', () => {
    const decade = window('2010-05-01', '2019-09-01');
    expect(press('PageDown', 'start', decade)).toBe('1991-01-01');
    expect(press('PageUp', 'start', decade)).toBe('2011-01-01');
    expect(press('PageUp', 'end', decade)).toBe(iso(RECORD_END));
    expect(press('Home', 'start', decade)).toBe('1651-01-01');
    expect(press('End', 'end', decade)).toBe(iso(RECORD_END));
    expect(windowAfterKey('a', false, 'start', decade, index)).toBeNull();
    expect(eraAt('start', decade, index)?.name).toBe('After the USSR');
    expect(eraAt('end', window('1850-01-01', '1917-01-01'), index)?.name).toBe('Qajar Iran, imperial Russia');
  });

  it('never leave the record, their own bounds or 14 days, whatever is pressed', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
    const strokes = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.constantFrom('start' as const, 'end' as const)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(strokes, (list) => {
        let current = bounds;
        for (const [key, shift, end] of list) {
          current = windowAfterKey(key, shift, end, current, index) ?? current;
          expect(lengthOf(current)).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
          expect(current.start >= bounds.start && current.end <= bounds.end).toBe(true);
          const { min, max, now } = sliderValue(end, current, index);
          expect(min <= now && now <= max).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
