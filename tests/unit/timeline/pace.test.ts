import { describe, expect, it } from 'vitest';
import { isFast, paceAfter, type Pace } from '../../../src/timeline/pace.ts';

/** Steps of `px` every 16 ms. */
function scrolledBy(px: number, steps: number): Pace {
  let pace = paceAfter(null, 0, 0);
  for (let step = 1; step <= steps; step++) pace = paceAfter(pace, step * px, step * 16);
  return pace;
}

describe('the pace of a scroll', () => {
  it('is not fast at its first step, however far it goes: nobody can miss what was not between', () => {
    expect(isFast(paceAfter(paceAfter(null, 0, 0), 9000, 500))).toBe(false);
  });

  it('is fast above 3,000 px a second, either way', () => {
    expect(isFast(scrolledBy(56, 10))).toBe(true);
    expect(isFast(scrolledBy(-56, 10))).toBe(true);
  });

  it('is not fast below', () => {
    expect(isFast(scrolledBy(40, 10))).toBe(false);
  });

  it('forgives one long step in a slow scroll', () => {
    expect(isFast(paceAfter(scrolledBy(10, 10), 180, 176))).toBe(false);
  });

  it('slows down with the scroll, and is new after a pause', () => {
    let pace = scrolledBy(100, 10);
    for (let step = 1; step <= 4; step++) pace = paceAfter(pace, 1000 + step * 5, 160 + step * 16);
    expect(isFast(pace)).toBe(false);
    expect(paceAfter(scrolledBy(100, 10), 1100, 400).speed).toBe(0);
  });
});
