import { describe, expect, it } from 'vitest';
import * as view from '../../../src/timeline/view-state.ts';
import { recordWindow } from '../../../src/timeline/window.ts';
import { day, sampleIndex } from './samples.ts';

const index = sampleIndex();
const { defaultState } = view;
const ALL = ['force', 'talks', 'arms', 'trade', 'society'];

describe('the view state', () => {
  it('is never changed in place', () => {
    expect(Object.isFrozen(defaultState)).toBe(true);
    const before = structuredClone(defaultState);
    view.toggleLane(view.select(view.withQuery(defaultState, 'drones'), 'x'), 'force', index);
    expect(defaultState).toEqual(before);
  });

  it('says null for the whole record, so that one view has one state', () => {
    const window = { start: day('1990-01-01'), end: day('2000-01-01') };
    const zoomed = view.withWindow(defaultState, window, index);
    expect(view.windowOf(zoomed, index)).toEqual(window);
    expect(view.withWindow(zoomed, recordWindow(index), index)).toEqual(defaultState);
    expect(view.windowOf(defaultState, index)).toEqual(recordWindow(index));
  });

  it('switches a lane off at the first press and on at the second', () => {
    const off = view.toggleLane(defaultState, 'arms', index);
    expect(off.lanes).toEqual(ALL.filter((lane) => lane !== 'arms'));
    expect(view.laneIsOn(off, 'arms')).toBe(false);
    expect(view.toggleLane(off, 'arms', index).lanes).toEqual([]);
  });

  it('shows all lanes again when the last is switched off', () => {
    const only = view.onlyLane(defaultState, 'talks');
    expect(only.lanes).toEqual(['talks']);
    expect(view.toggleLane(only, 'talks', index).lanes).toEqual([]);
    expect(view.onlyLane(only, 'talks').lanes).toEqual([]);
  });

  it('switches kinds as it does lanes', () => {
    const off = view.toggleKind(defaultState, 'war', index);
    expect(off.kinds).toHaveLength(12);
    expect(off.kinds).toContain('arms-transfer');
    expect(view.kindIsOn(off, 'war')).toBe(false);
    expect(view.onlyKind(off, 'war').kinds).toEqual(['war']);
  });

  it('switches each direction of the arms transfers, which together are the kind', () => {
    const off = view.toggleKind(defaultState, 'arms-to-russia', index);
    expect(off.kinds).toContain('arms-to-iran');
    expect(off.kinds).not.toContain('arms-transfer');
    expect(view.kindIsOn(off, 'arms-to-iran')).toBe(true);
    expect(view.kindIsOn(off, 'arms-to-russia')).toBe(false);
    expect(view.toggleKind(off, 'arms-to-russia', index).kinds).toEqual([]);
    const only = view.onlyKind(defaultState, 'arms-to-iran');
    expect(view.toggleKind(only, 'arms-to-russia', index).kinds).toEqual(['arms-transfer']);
    expect(view.kindIsOn({ ...defaultState, kinds: ['arms-transfer'] }, 'arms-to-russia')).toBe(true);
  });

  it('adds and takes away a value of the panel', () => {
    const added = view.toggleValue(defaultState, 'has', 'transfer');
    expect(added.has).toEqual(['transfer']);
    expect(view.toggleValue(added, 'has', 'transfer').has).toEqual([]);
  });

  it('clears every filter and keeps window, selection and scale', () => {
    const window = { start: day('1990-01-01'), end: day('2000-01-01') };
    let state = view.withScale(view.select(view.withWindow(defaultState, window, index), 'e'), 'even');
    const kept = state;
    state = view.withAsOf(
      view.withQuery(view.onlyKind(view.onlyLane(state, 'arms'), 'nuclear'), 'x'),
      '2024-02-01',
    );
    expect(view.isFiltered(state)).toBe(true);
    expect(view.clear(state)).toEqual(kept);
    expect(view.isFiltered(kept)).toBe(false);
  });
});
