import { describe, expect, it } from 'vitest';
import {
  afterControl,
  aroundSelected,
  eventsInWindow,
  keepSelectionInWindow,
  selectCalmly,
} from '../../../src/timeline/navigate.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { DAY_MS, lengthOf, YEAR_MS } from '../../../src/timeline/window.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

const index = sampleIndex([
  sampleEvent('gulistan', '1813-10-24'),
  sampleEvent('war', '1826-07/1828-02', 'war'),
  sampleEvent('occupation', '1909-04/1946-05', 'occupation'),
  sampleEvent('jcpoa', '2015-07-14', 'nuclear'),
  sampleEvent('soleimani', '2015-22', 'intervention'),
  sampleEvent('air-campaign', '2015-09-30/..', 'intervention'),
]);
const view = (from: string, to: string, fields: Partial<ViewState> = {}): ViewState => ({
  ...defaultState,
  window: { start: day(from), end: day(to) },
  ...fields,
});
const windowOf = (state: ViewState) => state.window ?? { start: index.recordStart, end: index.recordEnd };
const yearsOf = (state: ViewState) => lengthOf(windowOf(state)) / YEAR_MS;
const holds = (state: ViewState, moment: string) =>
  windowOf(state).start <= day(moment) && day(moment) < windowOf(state).end;

describe('a link to one event', () => {
  it('shows nine years around it', () => {
    const state = aroundSelected({ ...defaultState, selected: 'gulistan' }, index);
    expect(yearsOf(state)).toBeCloseTo(9, 1);
    expect(holds(state, '1813-10-24')).toBe(true);
  });

  it('shows a longer range whole', () => {
    const state = aroundSelected({ ...defaultState, selected: 'occupation' }, index);
    expect(holds(state, '1909-04-01')).toBe(true);
    expect(holds(state, '1946-05-31')).toBe(true);
  });

  it('keeps the window it names', () => {
    const state = view('2000-01-01', '2020-01-01', { selected: 'gulistan' });
    expect(aroundSelected(state, index)).toBe(state);
  });
});

describe('selecting', () => {
  it('does not move the window where the mark stands in its middle', () => {
    const state = view('2010-01-01', '2020-01-01');
    expect(selectCalmly(state, 'jcpoa', index)).toEqual({ ...state, selected: 'jcpoa' });
  });

  it('brings a mark from outside to the middle, without zooming', () => {
    const state = view('1990-01-01', '2000-01-01');
    const next = selectCalmly(state, 'jcpoa', index);
    expect(yearsOf(next)).toBeCloseTo(yearsOf(state), 6);
    const { start, end } = windowOf(next);
    expect(Math.abs((start + end) / 2 - day('2015-07-14') - DAY_MS / 2)).toBeLessThan(1);
  });

  it('takes an id it does not know as none', () => {
    expect(
      selectCalmly(view('1990-01-01', '2000-01-01', { selected: 'war' }), 'nobody', index).selected,
    ).toBeNull();
  });
});

describe('the buttons under the chart', () => {
  const state = view('2012-01-01', '2022-01-01', { selected: 'jcpoa' });

  it('zoom about the selected entry where it is in view', () => {
    const next = afterControl(state, { type: 'zoom', factor: 2 }, index);
    expect(yearsOf(next)).toBeCloseTo(5, 1);
    const ratio = (one: ViewState) => (day('2015-07-14') - windowOf(one).start) / lengthOf(windowOf(one));
    expect(ratio(next)).toBeCloseTo(ratio(state), 3);
  });

  it('move by a part of the window', () => {
    const next = afterControl(state, { type: 'pan', windows: -0.25 }, index);
    expect(yearsOf(next)).toBeCloseTo(yearsOf(state), 6);
    expect((windowOf(state).start - windowOf(next).start) / YEAR_MS).toBeCloseTo(2.5, 1);
  });

  it('jump to a level around the selected entry; the coarsest is the whole record', () => {
    expect(yearsOf(afterControl(state, { type: 'level', level: 'month' }, index))).toBeCloseTo(1.5, 2);
    expect(holds(afterControl(state, { type: 'level', level: 'day' }, index), '2015-07-14')).toBe(true);
    expect(afterControl(state, { type: 'level', level: 'century' }, index).window).toBeNull();
  });
});

describe('a gesture that ended', () => {
  it('keeps a selected entry that is still in the window', () => {
    const state = view('2012-01-01', '2022-01-01', { selected: 'jcpoa' });
    expect(keepSelectionInWindow(state, index)).toBe(state);
  });

  it('keeps one that may fall in the window, though its mark stands outside', () => {
    const state = view('2015-08-10', '2015-09-10', { selected: 'soleimani' });
    expect(keepSelectionInWindow(state, index)).toBe(state);
  });

  it('selects the entry nearest to the middle where the selected one left', () => {
    const state = view('1805-01-01', '1830-01-01', { selected: 'jcpoa' });
    expect(keepSelectionInWindow(state, index).selected).toBe('gulistan');
  });

  it('never selects what the filters leave out', () => {
    const state = view('1805-01-01', '1830-01-01', { selected: 'jcpoa', lanes: ['force'] });
    expect(keepSelectionInWindow(state, index).selected).toBe('war');
  });

  it('keeps the selection in an empty window', () => {
    const state = view('1700-01-01', '1720-01-01', { selected: 'jcpoa' });
    expect(keepSelectionInWindow(state, index)).toBe(state);
  });
});

describe('what is in the window', () => {
  it('is what may fall in it: seasons by their whole span, open ranges to the end of the record', () => {
    const ids = (from: string, to: string) => eventsInWindow(view(from, to), index).map(({ id }) => id);
    expect(ids('2015-08-30', '2015-09-20')).toEqual(['soleimani']);
    expect(ids('2024-01-01', '2024-02-01')).toEqual(['air-campaign']);
    expect(ids('1827-01-01', '1827-02-01')).toEqual(['war']);
  });
});

it('a level is jumped to about a moment where one is given', () => {
  const state = afterControl(defaultState, { type: 'level', level: 'year', at: day('1813-10-24') }, index);
  expect(holds(state, '1813-10-24')).toBe(true);
  expect(yearsOf(state)).toBeCloseTo(9, 1);
});
