import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/views/detail/beside.ts';
import { nearestMarks } from '../../../src/views/detail/nearest.ts';

const glyph = (key: string, x: number, y = 0) => ({
  key,
  box: { left: x - 6, top: y - 6, width: 12, height: 12 },
});

describe('a tap', () => {
  const marks = [glyph('a', 100), glyph('b', 140), glyph('c', 140, 24)];
  it('means the nearest mark within 22 px', () => {
    expect(nearestMarks(82, 0, marks)).toEqual(['a']);
    expect(nearestMarks(70, 0, marks)).toEqual([]);
  });
  it('means the mark under the finger, however near another', () => {
    expect(nearestMarks(140, 6, marks)).toEqual(['b']);
  });
  it('is a tie between two marks', () => {
    expect(nearestMarks(120, 0, marks).sort()).toEqual(['a', 'b']);
    expect(nearestMarks(152, 12, marks).sort()).toEqual(['b', 'c']);
  });
});

describe('a box beside a mark', () => {
  const room = { left: 0, top: 0, width: 400, height: 300 };
  const size = { width: 120, height: 40 };
  it('stands above, below at the top, inside at the sides, and never on the mark', () => {
    expect(placeBeside({ left: 190, top: 100, width: 20, height: 20 }, size, room)).toEqual({
      left: 140,
      top: 52,
    });
    expect(placeBeside({ left: 190, top: 10, width: 20, height: 20 }, size, room)).toEqual({
      left: 140,
      top: 38,
    });
    expect(placeBeside({ left: 390, top: 100, width: 20, height: 20 }, size, room).left).toBe(280);
    expect(placeBeside({ left: -5, top: 100, width: 20, height: 20 }, size, room).left).toBe(0);
  });
});
