import { describe, expect, it } from 'vitest';
import {
  ease,
  PAN_MS,
  scrollDuration,
  transitionTo,
  windowAt,
  ZOOM_MS,
} from '../../../src/timeline/motion.ts';
import type { TimeWindow } from '../../../src/timeline/types.ts';
import { lengthOf } from '../../../src/timeline/window.ts';

const window = (start: number, end: number): TimeWindow => ({ start, end });
const duration = (from: TimeWindow, to: TimeWindow) => transitionTo(from, to).duration;

describe('the easing', () => {
  it('is cubic-bezier(.2, 0, 0, 1)', () => {
    // As Chromium computes the same CSS easing.
    expect(ease(0)).toBe(0);
    expect(ease(0.25)).toBeCloseTo(0.607, 3);
    expect(ease(0.5)).toBeCloseTo(0.878, 3);
    expect(ease(1)).toBe(1);
  });

  it('never goes back and never beyond', () => {
    const values = Array.from({ length: 101 }, (_, step) => ease(step / 100));
    for (const [at, value] of values.entries()) expect(value).toBeGreaterThanOrEqual(values[at - 1] ?? 0);
    expect(Math.max(...values)).toBe(1);
  });
});

describe('the way to a window', () => {
  it('is a pan where the length stays, and a zoom where it changes', () => {
    expect(duration(window(0, 100), window(60, 160))).toBe(PAN_MS);
    expect(duration(window(0, 100), window(40, 60))).toBe(ZOOM_MS);
  });

  it('is a cut where it is more than two windows long, and nothing where it is there', () => {
    expect(duration(window(0, 100), window(190, 290))).toBe(PAN_MS);
    expect(duration(window(0, 100), window(210, 310))).toBe(0);
    expect(duration(window(0, 100), window(0, 100))).toBe(0);
  });

  it('begins at the one and ends exactly at the other', () => {
    const way = transitionTo(window(0, 100), window(40, 60));
    expect(windowAt(way, 0)).toEqual(window(0, 100));
    expect(windowAt(way, ZOOM_MS)).toEqual(window(40, 60));
    expect(windowAt(way, ZOOM_MS * 9)).toEqual(window(40, 60));
  });

  it('keeps the length of a pan in every frame', () => {
    const way = transitionTo(window(0, 100), window(60, 160));
    for (let at = 0; at <= PAN_MS; at += 16) expect(lengthOf(windowAt(way, at))).toBeCloseTo(100, 6);
  });

  it('zooms by equal factors, about a point that stands still', () => {
    const way = transitionTo(window(0, 1000), window(80, 90));
    const fixed = (at: number) => {
      const { start, end } = windowAt(way, at);
      return (800 / 9.9 - start) / (end - start);
    };
    for (let at = 0; at < ZOOM_MS; at += 16) {
      expect(lengthOf(windowAt(way, at))).toBeCloseTo(1000 * 0.01 ** ease(at / ZOOM_MS), 4);
      expect(fixed(at)).toBeCloseTo(fixed(0), 6);
    }
  });
});

describe('the way of the list', () => {
  it('takes 300 ms, and is a cut where it is further than two screens', () => {
    expect(scrollDuration(-1500, 800)).toBe(300);
    expect(scrollDuration(1700, 800)).toBe(0);
  });
});
