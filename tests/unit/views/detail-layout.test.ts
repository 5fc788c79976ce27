import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, isRange } from '../../../src/timeline/extent.ts';
import type { ChartEvent, Mark } from '../../../src/timeline/types.ts';
import { layoutChart, type LayoutInput } from '../../../src/views/detail/layout.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { drawn, rowsOf } from './drawn.ts';
import { anyInput, measure } from './layout-samples.ts';

const runs = { numRuns: 1500 };

describe('the layout of any record, window and size', () => {
  it('never lets two marks of a row overlap, as drawn', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const row of rowsOf(layoutChart(input))) {
          const extents = row.map((mark) => drawn(mark, input).all).sort((a, b) => a.from - b.from);
          extents.slice(1).forEach((extent, at) => {
            expect(extent.from).toBeGreaterThanOrEqual((extents[at]?.to ?? 0) - 0.02);
          });
        }
      }),
      runs,
    );
  });

  it('never lets an edge of the plot cut a label', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const mark of layoutChart(input).marks) {
          const { label } = drawn(mark, input);
          if (!label) continue;
          const inside = label.from >= -0.02 && label.to <= input.plotWidth + 0.02;
          expect(inside || label.to <= 0.02 || label.from >= input.plotWidth - 0.02).toBe(true);
        }
      }),
      runs,
    );
  });

  it('draws every event of the window exactly once, alone or in a cluster', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ids = layoutChart(input).marks.flatMap(({ events }) => events);
        expect([...ids].sort()).toEqual(eventsDrawn(input).sort());
      }),
      runs,
    );
  });

  it('draws what filters leave out pale, each event once, without a label, within the same 250 marks', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { marks, pale, lanes } = layoutChart(input);
        const left = new Set(input.pale?.map(({ id }) => id));
        const ids = pale.flatMap(({ events }) => events);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !left.has(id))).toEqual([]);
        expect(marks.length + pale.length).toBeLessThanOrEqual(250);
        for (const mark of pale) {
          expect(mark.pale).toBe(true);
          expect('label' in mark && mark.label).toBeFalsy();
          expect(mark.row).toBeLessThan(lanes.find(({ id }) => id === mark.lane)!.rows);
        }
      }),
      runs,
    );
  });

  it('keeps each mark in a row of its lane, lanes stacked without gaps', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { lanes, marks, height } = layoutChart(input);
        const rows = new Map(lanes.map((lane) => [lane.id, lane.rows]));
        for (const { lane, row } of marks) expect(row).toBeLessThan(rows.get(lane) ?? 0);
        expect(lanes.map(({ top }) => top)).toEqual(
          lanes.map((_, at) => lanes.slice(0, at).reduce((sum, lane) => sum + lane.height, 0)),
        );
        // Two rows a lane are the least; one where its marks have no labels, the selected one apart.
        const lane = input.index.events.find(({ id }) => id === input.selected)?.lane;
        const least = lanes.map(({ id }) => (input.labels === 'selected' && id !== lane ? 1 : 2));
        lanes.forEach(({ id, rows, height: own }) => {
          expect(rows, id).toBeGreaterThanOrEqual(input.labels === 'selected' ? 1 : 2);
          expect(rows, id).toBeLessThanOrEqual(7);
          expect(own).toBe(rows * 24 + 8);
        });
        expect(height).toBe(lanes.reduce((sum, lane) => sum + lane.height, 0));
        const lowest = least.reduce((sum, rows) => sum + rows * 24 + 8, 0);
        if (input.maxHeight !== undefined)
          expect(height).toBeLessThanOrEqual(Math.max(input.maxHeight, lowest));
      }),
      runs,
    );
  });

  it('gives every mark a key and a name of its own kind', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { marks } = layoutChart(input);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        for (const mark of marks) {
          expect(mark.name).not.toBe('');
          if (mark.type === 'cluster' || mark.type === 'column') expect(mark.count).toBe(mark.events.length);
          else expect(mark.key).toBe(mark.events[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const copy = { ...structuredClone({ ...input, measure: null }), measure: input.measure };
        expect(layoutChart(copy)).toEqual(layoutChart(input));
      }),
      { numRuns: 300 },
    );
  });
});

it('never draws more than 250 marks, however many events there are', () => {
  const kinds = ['war', 'treaty', 'nuclear', 'sanctions', 'statement'];
  const events = Array.from({ length: 5000 }, (_, at) => {
    const instant = new Date(day('2000-01-01') + at * 36e6 * 4).toISOString().slice(0, 10);
    return sampleEvent(`e${at}`, instant, kinds[at % 5], { short: 'x' });
  });
  const index = sampleIndex(events);
  const window = { start: day('2000-01-01'), end: index.recordEnd };
  const { marks } = layoutChart({ index, window, plotWidth: 2400, selected: 'e700', measure });
  expect(marks.length).toBeLessThanOrEqual(250);
  expect(marks.flatMap(({ events: ids }) => ids)).toHaveLength(
    eventsDrawn({ index, window } as LayoutInput).length,
  );
  expect(marks.find(({ key }) => key === 'e700')).toMatchObject({ type: 'point', row: 0, label: 'x' });
});

describe('a mark', () => {
  const decade = { start: day('2010-01-01'), end: day('2020-01-01') };
  const layout = (events: readonly ChartEvent[], more: Partial<LayoutInput> = {}): readonly Mark[] =>
    layoutChart({
      index: sampleIndex(events),
      window: decade,
      plotWidth: 1000,
      selected: null,
      measure,
      ...more,
    }).marks;

  it('has its label at the right', () => {
    expect(layout([sampleEvent('deal', '2015-07-14')])).toMatchObject([
      {
        type: 'point',
        glyph: 'treaty',
        row: 0,
        label: 'deal',
        side: 'right',
        range: false,
        at: day('2015-07-14') + 43_200_000,
      },
    ]);
  });

  it('has its label at the left where the right edge is near, and where another mark stands', () => {
    expect(layout([sampleEvent('late', '2019-11-01')])).toMatchObject([{ side: 'left' }]);
    const pair = layout([
      sampleEvent('first one here', '2014-01-01'),
      sampleEvent('second one', '2014-09-01'),
    ]);
    expect(pair).toMatchObject([{ row: 0, side: 'right' }, { row: 1 }]);
    const tight = layout([
      sampleEvent('a', '2015-01-01', 'treaty', { level: 'century' }),
      sampleEvent('b', '2014-10-15'),
    ]);
    expect(tight).toMatchObject([
      { key: 'b', row: 0, side: 'left' },
      { key: 'a', row: 0, side: 'right' },
    ]);
  });

  it('stands in the first row when selected, before bars and landmarks', () => {
    const events = [
      sampleEvent('war', '2012/2018', 'war', { level: 'century' }),
      sampleEvent('landmark', '2015-01-01', 'war', { level: 'century' }),
      sampleEvent('chosen', '2015-01-02', 'war'),
    ];
    const rows = Object.fromEntries(layout(events, { selected: 'chosen' }).map(({ key, row }) => [key, row]));
    expect(rows).toEqual({ chosen: 0, war: 1, landmark: 2 });
  });

  it('is a bar where it lasts, its label inside if it fits, else after, else before', () => {
    expect(layout([sampleEvent('long war', '2012/2015', 'war')])).toMatchObject([
      { type: 'bar', labelAt: 'inside' },
    ]);
    const short = 'an air campaign of some length';
    expect(layout([sampleEvent('w', '2012-01/2012-06', 'war', { short })])).toMatchObject([
      { type: 'bar', labelAt: 'after' },
    ]);
    expect(layout([sampleEvent('w', '2019-04/2019-09', 'war', { short })])).toMatchObject([
      { type: 'bar', labelAt: 'before' },
    ]);
  });

  it('says "one of" for a day of a set, across from its label, unless an edge is too near', () => {
    expect(layout([sampleEvent('x', '[2014-03..2014-11]')])).toMatchObject([{ side: 'right', oneOf: true }]);
    expect(layout([sampleEvent('late', '[2019-09..2019-12]')])).toMatchObject([{ side: 'left' }]);
    const [early, plain] = layout([
      sampleEvent('early', '[2010-01-02..2010-05]'),
      sampleEvent('year', '2015'),
    ]);
    expect([early, plain].map((mark) => mark && 'oneOf' in mark)).toEqual([false, false]);
    expect(early).toMatchObject({ side: 'right', label: 'early', whisker: { style: 'set' } });
  });

  it('keeps open ends and unknown ends of a bar apart', () => {
    expect(layout([sampleEvent('o', '2012/..', 'war')])).toMatchObject([
      { startState: 'known', endState: 'open' },
    ]);
    expect(layout([sampleEvent('u', '/2015', 'war')])).toMatchObject([
      { startState: 'unknown', endState: 'known' },
    ]);
  });

  it('is a point with a line where a bar would be under 26 px', () => {
    expect(layout([sampleEvent('raid', '2012-01-01/2012-02-20', 'war')])).toMatchObject([
      { type: 'point', range: true, at: day('2012-01-01'), end: day('2012-02-21') },
    ]);
  });

  it('shows no label but the selected one where that is asked for', () => {
    const events = [sampleEvent('a', '2012-01-01'), sampleEvent('b', '2015-01-01')];
    const labels = layout(events, { labels: 'selected', selected: 'b' }).map(({ key, ...mark }) => [
      key,
      'label' in mark && mark.label,
    ]);
    expect(labels).toEqual([
      ['a', null],
      ['b', 'b'],
    ]);
  });

  it('is a band with its date in words where the zoom is finer than the date, wherever its glyph would stand', () => {
    const events = [sampleEvent('visit', '2014'), sampleEvent('raid', '2014-03~', 'war')];
    for (const [from, to] of [
      ['2014-01-10', '2014-03-20'],
      ['2014-02-20', '2014-04-10'],
    ] as const) {
      const window = { start: day(from), end: day(to) };
      const found = new Map(layout(events, { window }).map((mark) => [mark.key, mark]));
      expect(found.get('visit')).toMatchObject({
        type: 'bar',
        row: 0,
        label: 'visit, some time in 2014',
        labelAt: 'inside',
        start: day('2014-01-01'),
        end: day('2015-01-01'),
        band: { style: 'solid' },
      });
      expect(found.get('raid')?.events).toEqual(['raid']);
    }
  });

  it('is a band where only its whisker would be in view, and stands at the edge where even that is short', () => {
    const [half] = layout([sampleEvent('visit', '2014')], {
      window: { start: day('2014-08-01'), end: day('2016-08-01') },
    });
    expect(half).toMatchObject({ type: 'bar', band: { to: day('2015-01-01') } });
    const [edge] = layout([sampleEvent('visit', '2014')], {
      window: { start: day('2014-12-20'), end: day('2018-12-20') },
    });
    expect(edge).toMatchObject({ type: 'point', key: 'visit' });
    expect(edge?.type === 'point' && edge.at).toBeGreaterThan(day('2014-12-19'));
    expect(edge?.type === 'point' && edge.at).toBeLessThan(day('2015-01-01'));
  });

  it('says where a season, a set and an uncertain date lie', () => {
    const words = (edtf: string) => {
      const window = { start: day('2015-07-01'), end: day('2015-07-20') };
      const [mark] = layout([sampleEvent('x', edtf)], { window });
      return mark?.type === 'bar' ? mark.label : mark?.type;
    };
    expect(words('2015-22')).toBe('x, some time in summer 2015');
    expect(words('2015-07')).toBe('x, some time in July 2015');
    expect(words('[2015-03..2015-11]')).toBe('x, one day between March and November 2015');
    expect(words('2015?')).toBe('x, 2015, uncertain');
    expect(words('201X')).toBe('x, some time in the 2010s');
  });

  it('is left out where its glyph stands outside the window, unless laid out beyond the edges', () => {
    const events = [sampleEvent('before', '2009-11-01'), sampleEvent('on', '2012-01-01')];
    expect(layout(events).map(({ key }) => key)).toEqual(['on']);
    expect(layout(events, { overscan: 250 }).map(({ key }) => key)).toEqual(['before', 'on']);
  });
});

describe('a crowd', () => {
  const crowd = Array.from({ length: 20 }, (_, at) =>
    sampleEvent(`talk-${at}`, `2014-03-${String(at + 1).padStart(2, '0')}`, 'diplomacy'),
  );
  const window = { start: day('2010-01-01'), end: day('2020-01-01') };
  const index = sampleIndex(crowd);
  const layout = (shift: number) => {
    const moved = { start: window.start + shift, end: window.end + shift };
    return layoutChart({ index, window: moved, plotWidth: 1000, selected: null, measure });
  };

  it('fills seven rows, and the last takes the rest as a cluster', () => {
    const { lanes, marks } = layout(0);
    const cluster = marks.find(({ type }) => type === 'cluster');
    expect(lanes.find(({ id }) => id === 'talks')?.rows).toBe(7);
    expect(cluster).toMatchObject({ row: 6, lane: 'talks' });
    expect(cluster?.events.length).toBeGreaterThan(2);
  });

  it('says in its name how many, when and where', () => {
    const cluster = layout(0).marks.find(({ type }) => type === 'cluster');
    expect(cluster?.name).toBe(`${cluster?.events.length} entries, March 2014, Talks and treaties`);
  });

  it('keeps its cluster while the window moves', () => {
    const clusters = (shift: number) =>
      layout(shift)
        .marks.filter(({ type }) => type === 'cluster')
        .map(({ key, events }) => [key, events]);
    for (const days of [1, 5, 17, 40]) expect(clusters(days * 86_400_000)).toEqual(clusters(0));
  });

  it('gives up rows of the fullest lane first when the height is limited', () => {
    const { lanes, height } = layoutChart({
      index,
      window,
      plotWidth: 1000,
      selected: null,
      measure,
      maxHeight: 480,
    });
    expect(height).toBeLessThanOrEqual(480);
    expect(Object.fromEntries(lanes.map(({ id, rows }) => [id, rows]))).toEqual({
      force: 4,
      talks: 3,
      arms: 4,
      trade: 3,
      society: 4,
    });
  });
});

/** Points that may fall in what is laid out, ranges drawn in it: worked out without the layout. */
function eventsDrawn({ index, events, window, plotWidth, overscan = 0 }: LayoutInput): string[] {
  const beyond = overscan === 0 ? 0 : ((window.end - window.start) / plotWidth) * overscan;
  const [low, high] = [window.start - beyond, window.end + beyond];
  const inside = ({ date }: ChartEvent): boolean => {
    const [from, to] = [date.start.from, date.end.to];
    if (!isRange(date)) return from! < high && to! > low;
    const { start, end } = extentOf(date, index);
    return start < high && end > low;
  };
  return (events ?? index.events).filter(inside).map(({ id }) => id);
}
