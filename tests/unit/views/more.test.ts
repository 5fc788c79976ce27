import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEvent, Mark } from '../../../src/timeline/types.ts';
import { DAY_MS, YEAR_MS } from '../../../src/timeline/window.ts';
import { layoutChart, type LayoutInput } from '../../../src/views/detail/layout.ts';
import { moreWords } from '../../../src/views/detail/more-words.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { anyInput, measure } from './layout-samples.ts';

const ban = sampleEvent('ban lifted', '2015-04-13', 'treaty', { place: 'Moscow' });

describe('the words after a label', () => {
  const index = sampleIndex([ban]);

  it('are none up to year level, the actors at month level, and at day level the place too', () => {
    const words = (['century', 'decade', 'year', 'month', 'day'] as const).map((level) =>
      moreWords(ban, level, index),
    );
    expect(words).toEqual(['', '', '', ' · Russia, Iran', ' · Russia, Iran · Moscow']);
  });

  it('leave out what the record does not say', () => {
    expect(moreWords({ ...ban, place: null }, 'day', index)).toBe(' · Russia, Iran');
    expect(moreWords({ ...ban, actors: [] }, 'day', index)).toBe(' · Moscow');
    expect(moreWords({ ...ban, actors: [] }, 'month', index)).toBe('');
  });
});

describe('in the layout', () => {
  const marksOf = (events: readonly ChartEvent[], more: Partial<LayoutInput> = {}): readonly Mark[] => {
    const window = { start: day('2015-01-01'), end: day('2015-01-01') + 1.5 * YEAR_MS };
    const index = sampleIndex(events);
    return layoutChart({ index, window, plotWidth: 1000, selected: null, measure, ...more }).marks;
  };

  it('they follow a label that has room after it, at either side and inside a bar', () => {
    expect(marksOf([ban])).toMatchObject([{ side: 'right', label: 'ban lifted', more: ' · Russia, Iran' }]);
    expect(marksOf([sampleEvent('late', '2016-06-20')])).toMatchObject([
      { side: 'left', more: ' · Russia, Iran' },
    ]);
    expect(marksOf([sampleEvent('talks', '2015-03/2015-09')])).toMatchObject([
      { labelAt: 'inside', more: ' · Russia, Iran' },
    ]);
  });

  it('they give way before the label does, and are never cut', () => {
    const next = sampleEvent('a neighbour', '2015-07-05');
    const [first, second] = marksOf([ban, next]);
    expect([first, second]).toMatchObject([
      { row: 0, label: 'ban lifted', more: ' · Russia, Iran' },
      { row: 0, label: 'a neighbour', more: ' · Russia, Iran' },
    ]);
    const near = sampleEvent('a neighbour', '2015-06-20');
    expect(marksOf([ban, near])).toMatchObject([
      { row: 0, label: 'ban lifted', more: null },
      { row: 0, label: 'a neighbour' },
    ]);
    expect(marksOf([sampleEvent('talks', '2015-03-01/2015-04-20')])).toMatchObject([
      { labelAt: 'inside', label: 'talks', more: null },
    ]);
  });

  it('they say the place in a window of three weeks', () => {
    const start = day('2015-04-06');
    expect(marksOf([ban], { window: { start, end: start + 21 * DAY_MS } })).toMatchObject([
      { label: 'ban lifted', more: ' · Russia, Iran · Moscow' },
    ]);
  });

  it('they change no label, row or name of any record', () => {
    const plain = (mark: Mark): Mark => {
      if (mark.type === 'point') return { ...mark, more: null };
      return mark.type === 'bar' ? { ...mark, more: null, inside: 0 } : mark;
    };
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0.02, max: 2, noNaN: true }), (any, years) => {
        const { start } = any.window;
        const input = { ...any, window: { start, end: start + years * YEAR_MS } };
        const without = { ...input, events: input.events?.map((event) => ({ ...event, actors: [] })) };
        expect(layoutChart(input).marks.map(plain)).toEqual(layoutChart(without).marks.map(plain));
      }),
      { numRuns: 300 },
    );
  });
});
