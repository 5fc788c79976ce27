import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds } from '../../../../../src/model/checks/helpers/near.ts';
import { slipsBetween } from '../../../../../src/model/slips.ts';

describe('ids near one that is not known', () => {
  it.each([
    [
      'russia',
      ['qajar-iran', 'russian-federation', 'russian-empire'],
      ['russian-empire', 'russian-federation'],
    ],
    ['iran', ['qajar-iran', 'ukraine', 'iran-contra'], ['iran-contra', 'qajar-iran']],
    ['wra', ['war', 'treaty'], ['war']],
    ['gulistan-1813-treaty', ['treaty-of-gulistan-1813'], []],
    ['carnegie-2023', ['carnegie-2024', 'war-on-the-rocks-2023'], ['carnegie-2024']],
    ['', ['war', 'treaty'], []],
  ])('of ‘%s’ among %j are %j', (id, known, near) => {
    expect(nearestIds(id, known)).toEqual(near);
  });

  it('are at most three, the nearest first', () => {
    expect(nearestIds('abcdef', ['abcxyf', 'abcdeg', 'abcdxy', 'abcdfe', 'abcde'])).toEqual([
      'abcde',
      'abcdeg',
      'abcdfe',
    ]);
  });
});

describe('slips between two texts', () => {
  it.each([
    ['war', 'war', 0],
    ['war', 'wra', 1],
    ['war', 'wars', 1],
    ['war', 'wer', 1],
    ['', 'war', 3],
    ['treaty', 'treaties', 3],
  ])('from ‘%s’ to ‘%s’ are %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('are the same both ways, and none only between equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
