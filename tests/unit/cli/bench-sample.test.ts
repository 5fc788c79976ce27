import { describe, expect, it } from 'vitest';
import { median, medians, percentile, ratio, toTable } from '../../../src/cli/bench/sample.ts';

describe('numbers of a benchmark', () => {
  it('have a median: the middle one, or the mean of the middle two', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([7])]).toEqual([5, 2.5, 7]);
    expect(median([])).toBeNaN();
  });

  it('have a percentile that so many of them do not exceed', () => {
    const frames = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(percentile(frames, 0.95)).toBe(96);
    expect(percentile([16, 17], 1)).toBe(17);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('are taken one by one over the runs', () => {
    expect(
      medians([
        { long: 0, busy: 300.04 },
        { long: 90, busy: 100 },
        { long: 60, busy: 200.06 },
      ]),
    ).toEqual({ long: 60, busy: 200.1 });
  });

  it('are told as a ratio, also where there is nothing to divide by', () => {
    expect([ratio(50, 100), ratio(0, 100), ratio(0, 0), ratio(5, 0)]).toEqual([
      '0.50×',
      '0.00×',
      'none',
      '—',
    ]);
  });

  it('stand in columns', () => {
    expect(
      toTable([
        ['', 'ours', 'theirs'],
        ['pan', 9, 120],
      ]),
    ).toEqual(['     ours  theirs', 'pan     9     120']);
  });
});
