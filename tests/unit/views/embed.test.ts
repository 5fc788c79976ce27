import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { embedChart } from '../../../src/views/embed/chart.ts';
import { laneKeys } from '../../../src/views/embed/key.ts';
import { embedStrip } from '../../../src/views/embed/strip.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import type { Shape } from '../../../src/views/shape.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';

const index = sampleIndex([
  sampleEvent('envoys', '1828-02-22', 'diplomacy'),
  sampleEvent('pact', '1907-08-31', 'treaty'),
  sampleEvent('other-pact', '1921-02-26', 'treaty'),
  sampleEvent('guns', '2015-04-13', 'arms-transfer', { direction: 'to-iran' }),
  sampleEvent('drones', '2022-08', 'arms-transfer', { direction: 'to-russia' }),
]);
const measure = createTableMeasure();
const window = { start: day('1900-01-01'), end: day('2025-01-01') };
const state = (fields: Partial<ViewState> = {}): ViewState => ({ ...defaultState, ...fields });

/** Shapes of a class, anywhere in a drawing. */
function ofClass(shape: Shape, name: string): Shape[] {
  const own = String(shape.attrs.class ?? '')
    .split(' ')
    .includes(name)
    ? [shape]
    : [];
  return [...own, ...(shape.children ?? []).flatMap((child) => ofClass(child, name))];
}

describe('the strip of an embed', () => {
  const strip = (fields: Partial<ViewState>, pale?: ReadonlySet<string>) =>
    embedStrip({ index, state: state(fields), width: 290, measure, title: 'x', pale });

  it('is 54 px high and has a dot for each entry, a path a lane', () => {
    const shape = strip({});
    expect(shape.attrs.height).toBe(54);
    const dots = ofClass(shape, 'embed-dots').map(({ attrs }) => String(attrs.d).match(/h0/g)?.length);
    expect(dots.sort()).toEqual([2, 3]);
  });

  it('shades the window and marks the selected date, as wide as it is uncertain', () => {
    expect(ofClass(strip({ window }), 'embed-window')).toHaveLength(1);
    expect(ofClass(strip({}), 'embed-window')).toHaveLength(0);
    expect(ofClass(strip({ selected: 'pact' }), 'reading-line')).toHaveLength(1);
  });

  it('draws pale what a filter leaves out', () => {
    const shape = strip({}, new Set(['pact', 'envoys']));
    expect(ofClass(shape, 'is-pale').map(({ attrs }) => String(attrs.d).match(/h0/g)?.length)).toEqual([2]);
  });
});

describe('the chart of an embed', () => {
  const chart = (fields: Partial<ViewState>, maxHeight = 400) =>
    embedChart({
      ...{ index, events: index.events, lanes: ['talks', 'arms'], width: 602, maxHeight, measure },
      state: state({ window, ...fields }),
      href: ({ events }) => `/events/${events[0]}/`,
    });

  it('is all plot: no names of lanes, and no room kept for them', () => {
    const shape = chart({ window: { start: day('2000-01-01'), end: day('2025-01-01') } });
    expect(ofClass(shape, 'lane-legend')).toEqual([]);
    expect(ofClass(shape, 'axis-line')[0]?.attrs.x2).toBe(602);
    // An axis, and two lanes of one or two rows.
    expect(Number(shape.attrs.height)).toBeLessThan(30 + 2 * (2 * 24 + 8) + 2);
  });

  it('draws what stands in the window as links, and no lane besides', () => {
    const links = ofClass(chart({}), 'mark-link').map(({ attrs }) => attrs.href);
    expect(links.sort()).toEqual(['drones', 'guns', 'other-pact', 'pact'].map((id) => `/events/${id}/`));
    const onlyArms = embedChart({
      ...{ index, events: index.events, lanes: ['arms'], width: 602, maxHeight: 400, measure },
      state: state({ window }),
      href: () => '',
    });
    expect(ofClass(onlyArms, 'mark-link')).toHaveLength(2);
  });

  it('has a line at the selected date from axis to foot', () => {
    const shape = chart({ selected: 'guns' });
    const [line] = ofClass(shape, 'reading-line');
    expect(line?.attrs.y2).toBe(Number(shape.attrs.height));
    expect(ofClass(chart({ selected: 'envoys' }), 'reading-line')).toEqual([]);
  });
});

describe('the key of an embed', () => {
  it('shows the sign most entries of a lane have, and both arrows where arms went both ways', () => {
    expect(laneKeys(index, index.events, ['talks', 'arms'])).toEqual([
      { lane: 'talks', name: 'Talks', glyphs: ['treaty'] },
      { lane: 'arms', name: 'Arms', glyphs: ['arms-transfer-to-iran', 'arms-transfer-to-russia'] },
    ]);
  });
});
