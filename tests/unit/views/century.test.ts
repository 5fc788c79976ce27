import { describe, expect, it } from 'vitest';
import type { ChartEvent, Mark } from '../../../src/timeline/types.ts';
import { recordWindow } from '../../../src/timeline/window.ts';
import { layoutChart } from '../../../src/views/detail/layout.ts';
import { sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { measure } from './layout-samples.ts';

function layout(events: readonly ChartEvent[], selected: string | null = null) {
  const index = sampleIndex(events);
  return layoutChart({ index, window: recordWindow(index), plotWidth: 740, selected, measure });
}
const ofType = <Type extends Mark['type']>(marks: readonly Mark[], type: Type) =>
  marks.filter((mark): mark is Extract<Mark, { type: Type }> => mark.type === type);
const treaties = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) => sampleEvent(`t${year}-${at}`, `${year}-0${(at % 9) + 1}-11`));

describe('the chart at century level', () => {
  it('draws a dot for each entry, stacked in columns of a few years, and no bars', () => {
    const { marks } = layout([
      ...treaties(1828, 4),
      ...treaties(1907, 1),
      sampleEvent('war', '1804/1813', 'war'),
    ]);
    expect(marks.map(({ type }) => type)).toEqual(['column', 'column', 'column']);
    expect(ofType(marks, 'column').map(({ count }) => count)).toEqual([1, 4, 1]);
  });

  it('raises landmarks above the dots: glyph, label, and a stem to their own dot', () => {
    const { marks, lanes } = layout([
      ...treaties(1828, 3),
      sampleEvent('turkmenchay', '1828-02-22', 'treaty', { level: 'century' }),
    ]);
    const [landmark] = ofType(marks, 'landmark');
    expect(landmark).toMatchObject({ key: 'turkmenchay', label: 'turkmenchay', glyph: 'treaty', row: 0 });
    expect(ofType(marks, 'column')[0]?.count).toBe(3);
    const rows = lanes.find(({ id }) => id === 'talks')!.rows;
    // Its dot stands on top of the three of its years.
    expect(landmark!.stem).toBeCloseTo(rows * 24 - 5 - 3 * 6 - 12, 6);
  });

  it('raises the selected entry, whatever its level', () => {
    const events = treaties(1828, 2);
    expect(ofType(layout(events).marks, 'landmark')).toEqual([]);
    expect(ofType(layout(events, 't1828-1').marks, 'landmark').map(({ key }) => key)).toEqual(['t1828-1']);
  });

  it('keeps a dense column inside its lane by drawing its dots closer', () => {
    const { marks, lanes } = layout(treaties(2022, 60));
    const columns = ofType(marks, 'column');
    const height = lanes.find(({ id }) => id === 'talks')!.height;
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    for (const { count, pitch } of columns) expect(count * pitch).toBeLessThan(height);
  });

  it('leaves a landmark without room a dot like the others', () => {
    const landmarks = Array.from({ length: 9 }, (_, at) =>
      sampleEvent(`long label of treaty number ${at}`, `1828-0${at + 1}-01`, 'treaty', { level: 'century' }),
    );
    const { marks } = layout(landmarks);
    const drawn = ofType(marks, 'landmark').length + (ofType(marks, 'column')[0]?.count ?? 0);
    expect(drawn).toBe(9);
    expect(ofType(marks, 'column')[0]?.count).toBeGreaterThan(0);
  });

  it('keeps to 250 marks by wider columns where a record is too dense', () => {
    const events = Array.from({ length: 374 }, (_, at) =>
      ['treaty', 'war', 'nuclear', 'sanctions', 'statement'].map((kind) =>
        sampleEvent(`${kind}-${1651 + at}`, `${1651 + at}-06-01`, kind),
      ),
    ).flat();
    const { marks } = layout(events);
    expect(marks.length).toBeLessThanOrEqual(250);
    expect(marks.flatMap((mark) => mark.events)).toHaveLength(events.length);
  });
});

it('stacks what filters leave out on the dots of its column, pale', () => {
  const [own, others] = [treaties(1828, 2), treaties(1828, 5).slice(2)];
  const index = sampleIndex([...own, ...others]);
  const { marks, pale } = layoutChart({
    index,
    events: own,
    pale: others,
    window: recordWindow(index),
    plotWidth: 740,
    selected: null,
    measure,
  });
  expect(marks).toMatchObject([{ type: 'column', count: 2, above: 0 }]);
  expect(pale).toMatchObject([{ type: 'column', count: 3, above: 2, pale: true }]);
});
