import { describe, expect, it } from 'vitest';
import { readPaint } from '../../../src/client/picture/paint.ts';

describe('a computed colour', () => {
  it.each([
    ['rgb(21, 32, 43)', '#15202b', 1],
    ['rgba(21, 32, 43, 0.5)', '#15202b', 0.5],
    ['rgba(0, 0, 0, 0)', 'none', 1],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    ['none', 'none', 1],
  ])('%s is %s at %d', (text, colour, opacity) => {
    expect(readPaint(text)).toEqual({ colour, opacity });
  });
});
