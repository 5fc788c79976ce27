import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleIds } from '../../../src/quotes/sample.ts';

const ids = Array.from({ length: 200 }, (_, at) => `event-${at}`);

describe('a draw of events', () => {
  it('is the same for the same seed, whatever the order of the files', () => {
    expect(sampleIds([...ids].reverse(), 'a', 10)).toEqual(sampleIds(ids, 'a', 10));
  });

  it('is another for another seed', () => {
    expect(sampleIds(ids, 'b', 10)).not.toEqual(sampleIds(ids, 'a', 10));
  });

  it('keeps its events when others are added, but for those that come before them', () => {
    const drawn = sampleIds(ids, 'a', 10);
    const again = sampleIds([...ids, 'one-more'], 'a', 10);
    expect(again.filter((id) => !drawn.includes(id)).every((id) => id === 'one-more')).toBe(true);
  });

  it('draws each event at most once, and never more than there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.nat(20), (some, seed, count) => {
        const drawn = sampleIds(some, seed, count);
        const known = new Set(some);
        return (
          drawn.length === Math.min(count, known.size) &&
          new Set(drawn).size === drawn.length &&
          drawn.every((id) => known.has(id))
        );
      }),
    );
  });
});
