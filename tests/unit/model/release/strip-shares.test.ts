import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripShares } from '../../../../src/model/release/strip-shares.ts';

const units = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + Math.round(share * 10_000), 0);

const anyEras = fc.array(
  fc.record({
    years: fc.double({ min: 0.1, max: 400, noNaN: true }),
    entries: fc.integer({ min: 0, max: 2000 }),
  }),
  { minLength: 1, maxLength: 9 },
);

describe('the shares of the strip', () => {
  it.each([
    // Roots 10 and 30 of 40, entries 3 and 1 of 4: 0.0875 + 0.4875, 0.2625 + 0.1625.
    [
      'weigh the root of the years and the entries',
      [
        { years: 100, entries: 3 },
        { years: 900, entries: 1 },
      ],
      [0.575, 0.425],
    ],
    // Roots 1 and 9 of 10, no entry of 5: 0.035 becomes 0.09, beside 0.965; their sum is 1.055.
    [
      'keep an era without entries visible',
      [
        { years: 1, entries: 0 },
        { years: 81, entries: 5 },
      ],
      [0.0853, 0.9147],
    ],
    [
      'need no entries at all',
      [
        { years: 10, entries: 0 },
        { years: 10, entries: 0 },
      ],
      [0.5, 0.5],
    ],
    [
      'give what rounding loses to the first of equals',
      [
        { years: 10, entries: 1 },
        { years: 10, entries: 1 },
        { years: 10, entries: 1 },
      ],
      [0.3334, 0.3333, 0.3333],
    ],
    ['are the whole for one era', [{ years: 374, entries: 31 }], [1]],
  ])('%s', (_, eras, expected) => {
    expect(stripShares(eras)).toEqual(expected);
  });

  it('are close to those of the first drawing of the design, for a record spread like that', () => {
    const years = [149, 117, 28, 46, 20, 15];
    const shares = stripShares([8, 16, 7, 7, 20, 44].map((entries, at) => ({ years: years[at]!, entries })));
    const drawn = [0.15, 0.188, 0.089, 0.1, 0.163, 0.31];
    for (const [at, share] of shares.entries()) expect(Math.abs(share - drawn[at]!)).toBeLessThan(0.0016);
  });

  it('have four decimals and add up to exactly 1, whatever the record', () => {
    fc.assert(
      fc.property(anyEras, (eras) => {
        const shares = stripShares(eras);
        expect(shares.map((share) => Number(share.toFixed(4)))).toEqual(shares);
        expect(units(shares)).toBe(10_000);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
  });
});
