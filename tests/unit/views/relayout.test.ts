import { describe, expect, it } from 'vitest';
import { hasOutgrown } from '../../../src/views/detail/relayout.ts';

const laidOut = { start: 1000, end: 2000 };

describe('a layout', () => {
  it.each([
    ['serves the window it was made for', { start: 1000, end: 2000 }, false],
    ['serves a pan by up to a quarter of it', { start: 1240, end: 2240 }, false],
    ['is outgrown by a pan beyond that', { start: 1260, end: 2260 }, true],
    ['is outgrown by a pan the other way', { start: 740, end: 1740 }, true],
    ['serves a small zoom', { start: 1050, end: 1950 }, false],
    ['is outgrown by zooming in by more than a quarter', { start: 1120, end: 1880 }, true],
    ['is outgrown by zooming out by more than a quarter', { start: 870, end: 2130 }, true],
  ])('%s', (_, window, expected) => {
    expect(hasOutgrown(window, laidOut)).toBe(expected);
  });
});
