import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStripScale } from '../../../src/timeline/strip-scale.ts';
import { centreOf, lengthOf, MIN_WINDOW_MS, recordWindow, YEAR_MS } from '../../../src/timeline/window.ts';
import { type Press, startDrag, windowAfterDrag } from '../../../src/views/strip/drag.ts';
import { day, sampleIndex } from '../timeline/samples.ts';

const index = sampleIndex();
const bounds = recordWindow(index);
const scale = createStripScale(index.eras, 1360, 'stretched');
const decade = { start: day('2010-05-01'), end: day('2019-09-01') };
const x = (date: string) => scale.toX(day(date));

function drag(press: Partial<Press> & { x: number }, to: number, window = decade) {
  const begun = startDrag({ handle: null, byTouch: false, ...press }, window, scale, bounds);
  return { type: begun.type, window: windowAfterDrag(begun, to, scale, bounds) };
}

describe('a drag on the strip', () => {
  it('inside the window moves it at its length, with the grabbed moment under the pointer', () => {
    const moved = drag({ x: x('2015-01-01') }, x('2017-01-01'));
    expect(moved.type).toBe('move');
    expect(lengthOf(moved.window)).toBe(lengthOf(decade));
    expect(moved.window.start - decade.start).toBeCloseTo(day('2017-01-01') - day('2015-01-01'), -3);
  });

  it('on a handle moves that end alone, wherever the handle was held', () => {
    const { type, window } = drag({ x: x('2019-09-01') + 5, handle: 'end' }, x('2016-01-01') + 5);
    expect(type).toBe('resize');
    expect(window.start).toBe(decade.start);
    expect(window.end).toBeCloseTo(day('2016-01-01'), -3);
  });

  it('of a handle past the other makes them change places', () => {
    const { window } = drag({ x: x('2019-09-01'), handle: 'end' }, x('2000-01-01'));
    expect(window.start).toBeCloseTo(day('2000-01-01'), -3);
    expect(window.end).toBe(decade.start);
  });

  it('outside the window draws a new one, and so does one on a window of the whole record', () => {
    for (const window of [decade, bounds]) {
      const drawn = drag({ x: x('1850-01-01') }, x('1820-01-01'), window);
      expect(drawn.type).toBe('draw');
      expect(drawn.window.start).toBeCloseTo(day('1820-01-01'), -3);
      expect(drawn.window.end).toBeCloseTo(day('1850-01-01'), -3);
    }
  });

  it('of a finger centres the window on it, or ten years where the whole record is shown', () => {
    const scrubbed = drag({ x: x('1850-01-01'), byTouch: true }, x('1900-01-01'));
    expect(scrubbed.type).toBe('scrub');
    expect(lengthOf(scrubbed.window)).toBe(lengthOf(decade));
    expect(centreOf(scrubbed.window)).toBeCloseTo(day('1900-01-01'), -3);
    const whole = drag({ x: x('1850-01-01'), byTouch: true }, x('1900-01-01'), bounds);
    expect(lengthOf(whole.window)).toBeCloseTo(10 * YEAR_MS, -3);
  });

  it('never leaves the record nor makes the window shorter than 14 days', () => {
    const anyPress = fc.record({
      x: fc.double({ min: 0, max: 1360, noNaN: true }),
      handle: fc.constantFrom('start' as const, 'end' as const, null),
      byTouch: fc.boolean(),
    });
    const anyX = fc.double({ min: -200, max: 1600, noNaN: true });
    fc.assert(
      fc.property(anyPress, anyX, fc.constantFrom(decade, bounds), (press, to, from) => {
        const { window } = drag(press, to, from);
        expect(lengthOf(window)).toBeGreaterThanOrEqual(MIN_WINDOW_MS - 1);
        expect(window.start >= bounds.start && window.end <= bounds.end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
