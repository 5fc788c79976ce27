import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centreOf,
  centreOn,
  clampWindow,
  fitting,
  lengthOf,
  MIN_WINDOW_MS,
  panBy,
  recordWindow,
  zoomAbout,
} from '../../../src/timeline/window.ts';
import { jumpWindow, pxPerYear, ZOOM_LEVELS, zoomLevelAt } from '../../../src/timeline/zoom-level.ts';
import { day, sampleIndex } from './samples.ts';

const bounds = recordWindow(sampleIndex());
const time = fc.integer({ min: day('1500-01-01'), max: day('2200-01-01') });
const anyWindow = fc.tuple(time, time).map(([start, end]) => ({ start, end }));
const inside = anyWindow.map((window) => clampWindow(window, bounds));
const decade = { start: day('1990-01-01'), end: day('2000-01-01') };

describe('a window', () => {
  it('always lies inside the record and is at least 14 days long', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        time,
        (window, factor, at) => {
          const start = clampWindow(window, bounds);
          const all = [
            start,
            zoomAbout(start, factor, at, bounds),
            panBy(start, at, bounds),
            centreOn(start, at, bounds),
            fitting(window, bounds),
          ];
          for (const { start: from, end: to } of all) {
            expect(from).toBeGreaterThanOrEqual(bounds.start);
            expect(to).toBeLessThanOrEqual(bounds.end);
            expect(to - from).toBeGreaterThanOrEqual(MIN_WINDOW_MS - 1);
          }
        },
      ),
    );
  });

  it('is left alone when it is allowed', () => {
    expect(clampWindow(decade, bounds)).toEqual(decade);
  });

  it('moves back inside the record without getting shorter', () => {
    const late = { start: day('2020-01-01'), end: day('2030-01-01') };
    const clamped = clampWindow(late, bounds);
    expect(clamped.end).toBe(bounds.end);
    expect(lengthOf(clamped)).toBe(lengthOf(late));
  });

  it('shows a record shorter than 14 days whole', () => {
    const short = { start: day('2020-01-01'), end: day('2020-01-05') };
    expect(clampWindow(decade, short)).toEqual(short);
    expect(zoomAbout(short, 2, day('2020-01-03'), short)).toEqual(short);
  });

  it('keeps the moment under the pointer in its place while zooming', () => {
    const at = day('1993-04-05');
    const zoomed = zoomAbout(decade, 2, at, bounds);
    expect(lengthOf(zoomed)).toBeCloseTo(lengthOf(decade) / 2, 0);
    expect((at - zoomed.start) / lengthOf(zoomed)).toBeCloseTo((at - decade.start) / lengthOf(decade), 6);
  });

  it('zooming in and out again gives the window back, away from the edges', () => {
    const back = zoomAbout(zoomAbout(decade, 3, day('1995-01-01'), bounds), 1 / 3, day('1995-01-01'), bounds);
    expect(back.start).toBeCloseTo(decade.start, 0);
    expect(back.end).toBeCloseTo(decade.end, 0);
  });

  it('pans without changing its length, and stops at the edge', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -1e13, max: 1e13 }), (window, by) => {
        expect(lengthOf(panBy(window, by, bounds))).toBeCloseTo(lengthOf(window), 0);
      }),
    );
    expect(panBy(decade, 1e15, bounds).end).toBe(bounds.end);
  });

  it('centres on a moment', () => {
    expect(centreOf(centreOn(decade, day('1850-01-01'), bounds))).toBe(day('1850-01-01'));
  });

  it('fits an extent with room on both sides', () => {
    const fitted = fitting({ start: day('1804-01-01'), end: day('1814-01-01') }, bounds, 0.1);
    expect(fitted.start).toBeLessThan(day('1803-02-01'));
    expect(fitted.end).toBeGreaterThan(day('1814-12-01'));
  });
});

describe('the zoom levels', () => {
  it.each([
    [0.5, 'century'],
    [5.99, 'century'],
    [6, 'decade'],
    [39.9, 'decade'],
    [40, 'year'],
    [300, 'month'],
    [3599, 'month'],
    [3600, 'day'],
    [1e6, 'day'],
  ])('%d px per year is the level %s', (rate, id) => {
    expect(zoomLevelAt(rate).id).toBe(id);
  });

  it.each(ZOOM_LEVELS.map(({ id }) => id))('jumping to %s on a 900 px chart arrives at that level', (id) => {
    const window = jumpWindow(id, day('1950-01-01'), bounds);
    expect(zoomLevelAt(pxPerYear(window, 900)).id).toBe(id);
  });
});
