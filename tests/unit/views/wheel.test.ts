import { describe, expect, it } from 'vitest';
import { wheelIntent, windowAfterWheel } from '../../../src/views/detail/wheel.ts';

const turn = (change: Partial<WheelEvent>) => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  ...change,
});
const bounds = { start: 0, end: 1e13 };
const window = { start: 4e12, end: 6e12 };

describe('the wheel over the chart', () => {
  it.each([
    ['a plain turn is the page’s', { deltaY: 100 }, 'none'],
    ['a slanted turn that is mostly upright is the page’s', { deltaX: 40, deltaY: 100 }, 'none'],
    ['a sideways turn pans', { deltaX: 100, deltaY: 20 }, 'pan'],
    ['Ctrl zooms', { deltaY: -100, ctrlKey: true }, 'zoom'],
    ['the command key zooms', { deltaY: -100, metaKey: true }, 'zoom'],
  ])('%s', (_, change, type) => {
    expect(wheelIntent(turn(change)).type).toBe(type);
  });

  it('zooms by how far it was turned: two halves are one whole', () => {
    const factor = (deltaY: number) => {
      const intent = wheelIntent(turn({ deltaY, ctrlKey: true }));
      return intent.type === 'zoom' ? intent.factor : NaN;
    };
    expect(factor(-60) ** 2).toBeCloseTo(factor(-120));
    expect(factor(-60)).toBeGreaterThan(1);
    expect(factor(60)).toBeLessThan(1);
  });

  it('counts a turn in lines like the pixels of those lines', () => {
    expect(wheelIntent(turn({ deltaX: 3, deltaMode: 1 }))).toEqual(wheelIntent(turn({ deltaX: 48 })));
  });

  it('keeps the time under the pointer where it is', () => {
    const next = windowAfterWheel(turn({ deltaY: -240, ctrlKey: true }), window, bounds, 250, 1000);
    expect(next).not.toBeNull();
    const at = (view: { start: number; end: number }) => view.start + (view.end - view.start) * 0.25;
    expect(at(next!)).toBeCloseTo(at(window), -3);
    expect(next!.end - next!.start).toBeCloseTo(1e12, -3);
  });

  it('leaves the window to the page where the turn is the page’s', () => {
    expect(windowAfterWheel(turn({ deltaY: 300 }), window, bounds, 250, 1000)).toBeNull();
  });

  it('stops at the edge of the record', () => {
    const next = windowAfterWheel(turn({ deltaX: 1e6 }), window, bounds, 250, 1000);
    expect(next).toEqual({ start: 8e12, end: 1e13 });
  });
});
