import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastStartingBy } from '../../../src/client/reading-line.ts';

/** Boxes with the given tops, and how many of them were asked for their place. */
function boxesAt(tops: readonly number[]) {
  const asked = { count: 0 };
  const boxes = tops.map((top) => ({
    top,
    getBoundingClientRect: () => {
      asked.count++;
      return { top };
    },
  }));
  return { boxes, asked };
}

it('finds the last box that starts at the line or above it, wherever the line is', () => {
  const tops = fc.array(fc.integer({ min: -5000, max: 5000 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(tops, fc.integer({ min: -5100, max: 5100 }), (sorted, y) => {
      const { boxes } = boxesAt(sorted);
      expect(lastStartingBy(y, boxes)).toBe(boxes.findLast(({ top }) => top <= y) ?? null);
    }),
  );
});

it('asks few of a long list for their place', () => {
  const { boxes, asked } = boxesAt(Array.from({ length: 1000 }, (_, at) => at * 200));
  expect(lastStartingBy(70_100, boxes)?.top).toBe(70_000);
  expect(asked.count).toBeLessThanOrEqual(10);
});
