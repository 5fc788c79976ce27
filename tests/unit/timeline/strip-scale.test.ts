import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStripScale } from '../../../src/timeline/strip-scale.ts';
import type { ChartEra } from '../../../src/timeline/types.ts';
import { day, sampleIndex } from './samples.ts';

const { eras, recordStart, recordEnd } = sampleIndex();

const anyEras = fc
  .array(fc.record({ years: fc.integer({ min: 1, max: 200 }), share: fc.integer({ min: 1, max: 100 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => {
    let year = 1600;
    return list.map(({ years, share }, at): ChartEra => {
      const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + years, 0, 1)];
      year += years;
      return { id: `era-${at}`, name: '', from, to, share, ticks: [] };
    });
  });
const anyScale = fc.constantFrom('stretched' as const, 'even' as const);

describe('the strip scale', () => {
  it('gives each era its share when stretched', () => {
    const { bands } = createStripScale(eras, 1000, 'stretched');
    const total = eras.reduce((sum, { share }) => sum + share, 0);
    bands.forEach(({ x0, x1 }, at) =>
      expect(x1 - x0).toBeCloseTo(((eras[at]?.share ?? 0) / total) * 1000, 6),
    );
  });

  it('gives every year the same width when even', () => {
    const scale = createStripScale(eras, 1000, 'even');
    const linear = (time: number): number => ((time - recordStart) / (recordEnd - recordStart)) * 1000;
    for (const text of ['1651-01-01', '1700-06-01', '1917-01-01', '2000-02-29', '2024-12-31']) {
      expect(scale.toX(day(text))).toBeCloseTo(linear(day(text)), 6);
    }
  });

  it('folds at the inner edges of the eras', () => {
    const scale = createStripScale(eras, 1360, 'stretched');
    expect(scale.folds).toEqual(eras.slice(1).map(({ from }) => scale.toX(from)));
    expect(scale.toX(recordStart)).toBe(0);
    expect(scale.toX(recordEnd)).toBe(1360);
  });

  it('toTime undoes toX, inside the record and beyond it', () => {
    fc.assert(
      fc.property(anyEras, anyScale, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (list, kind, place) => {
        const scale = createStripScale(list, 900, kind);
        const x = place * 900;
        expect(scale.toX(scale.toTime(x))).toBeCloseTo(x, 5);
      }),
    );
  });

  it('never turns back: later is further right', () => {
    fc.assert(
      fc.property(
        anyEras,
        anyScale,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (list, kind, places) => {
          const scale = createStripScale(list, 900, kind);
          const [first, last] = [list[0]?.from ?? 0, list.at(-1)?.to ?? 0];
          const times = [...new Set(places.map((place) => Math.round(first + place * (last - first))))].sort(
            (a, b) => a - b,
          );
          const xs = times.map(scale.toX);
          xs.slice(1).forEach((x, at) => expect(x).toBeGreaterThan(xs[at] ?? Infinity));
        },
      ),
    );
  });

  it('refuses a strip without eras or without width', () => {
    expect(() => createStripScale([], 900, 'even')).toThrow(RangeError);
    expect(() => createStripScale(eras, 0, 'even')).toThrow(RangeError);
  });
});
