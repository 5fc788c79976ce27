import type { Direction } from '../model/timeline.ts';
import { asKinds, asRows, kindRows } from './kind-rows.ts';
import type { ChartIndex, HasFlag, Scale, TimeWindow, ViewState } from './types.ts';
import { clampWindow, recordWindow } from './window.ts';

/** The view a bare address shows: the whole record, nothing selected, nothing left out, stretched strip. */
export const defaultState: ViewState = Object.freeze({
  window: null,
  selected: null,
  lanes: [],
  kinds: [],
  directions: [],
  actors: [],
  threads: [],
  has: [],
  query: '',
  scale: 'stretched',
  asOf: null,
} satisfies ViewState);

/** Filters held as a list; an empty list lets everything through. */
export type ListFilter = 'lanes' | 'kinds' | 'directions' | 'actors' | 'threads' | 'has';

/** The window shown: the state's own, else the whole record. */
export function windowOf(state: ViewState, index: ChartIndex): TimeWindow {
  return state.window ?? recordWindow(index);
}

/** Sets the window, clamped; the whole record becomes null, so that one view has one state. */
export function withWindow(state: ViewState, window: TimeWindow | null, index: ChartIndex): ViewState {
  const bounds = recordWindow(index);
  const clamped = window && clampWindow(window, bounds);
  const whole = clamped === null || (clamped.start === bounds.start && clamped.end === bounds.end);
  return { ...state, window: whole ? null : clamped };
}

/** Selects an event by id, or nothing. */
export function select(state: ViewState, id: string | null): ViewState {
  return { ...state, selected: id };
}

/** Sets the words searched for. */
export function withQuery(state: ViewState, query: string): ViewState {
  return { ...state, query };
}

/** Stretched or even strip. */
export function withScale(state: ViewState, scale: Scale): ViewState {
  return { ...state, scale };
}

/** Shows what was known on a day (`YYYY-MM-DD`), or all (null). */
export function withAsOf(state: ViewState, asOf: string | null): ViewState {
  return { ...state, asOf };
}

/**
 * Switches a lane as its button in the gutter does: all lanes are on at first, so the first press leaves this one out.
 * All on and all off are the same: no lane filter.
 */
export function toggleLane(state: ViewState, lane: string, index: ChartIndex): ViewState {
  return { ...state, lanes: toggleAmong(state.lanes, lane, laneIds(index)) };
}

/** Switches a row of the gutter (a kind, or a direction of the arms transfers), as `toggleLane` does a lane. */
export function toggleKind(state: ViewState, kind: string, index: ChartIndex): ViewState {
  return { ...state, kinds: asKinds(toggleAmong(asRows(state.kinds), kind, kindIds(index))) };
}

/** Shows this lane alone; again, all lanes. */
export function onlyLane(state: ViewState, lane: string): ViewState {
  return { ...state, lanes: isOnly(state.lanes, lane) ? [] : [lane] };
}

/** Shows this kind alone; again, all kinds. */
export function onlyKind(state: ViewState, kind: string): ViewState {
  return { ...state, kinds: isOnly(state.kinds, kind) ? [] : [kind] };
}

/** Adds or takes away one value of a filter of the panel, where nothing is on at first. */
export function toggleValue(state: ViewState, filter: 'directions', value: Direction): ViewState;
export function toggleValue(state: ViewState, filter: 'has', value: HasFlag): ViewState;
export function toggleValue(
  state: ViewState,
  filter: Exclude<ListFilter, 'lanes' | 'kinds'>,
  value: string,
): ViewState;
export function toggleValue(state: ViewState, filter: ListFilter, value: string): ViewState {
  const current: readonly string[] = state[filter];
  const next = current.includes(value) ? current.filter((item) => item !== value) : [...current, value];
  return { ...state, [filter]: next };
}

/** Takes every filter away, the search and the as-of day too; window, selection and scale stay. */
export function clear(state: ViewState): ViewState {
  return { ...defaultState, window: state.window, selected: state.selected, scale: state.scale };
}

/** Whether any event may be left out for another reason than the window. */
export function isFiltered(state: ViewState): boolean {
  const lists = [state.lanes, state.kinds, state.directions, state.actors, state.threads, state.has];
  return lists.some((list) => list.length > 0) || state.query.trim() !== '' || state.asOf !== null;
}

/** Whether a lane is switched on. */
export function laneIsOn(state: ViewState, lane: string): boolean {
  return state.lanes.length === 0 || state.lanes.includes(lane);
}

/** Whether a row of the gutter, or a kind, is switched on. */
export function kindIsOn(state: ViewState, kind: string): boolean {
  return state.kinds.length === 0 || asRows(state.kinds).includes(kind) || state.kinds.includes(kind);
}

/** Ids of the lanes, top to bottom. */
export function laneIds(index: ChartIndex): readonly string[] {
  return index.lanes.map(({ id }) => id);
}

/** Ids of the rows of the gutter, in its order. */
export function kindIds(index: ChartIndex): readonly string[] {
  return index.lanes.flatMap((lane) => kindRows(lane).map(({ id }) => id));
}

function toggleAmong(chosen: readonly string[], value: string, all: readonly string[]): readonly string[] {
  const on = new Set(chosen.length === 0 ? all : chosen);
  if (!on.delete(value)) on.add(value);
  return on.size === 0 || all.every((item) => on.has(item)) ? [] : all.filter((item) => on.has(item));
}

function isOnly(chosen: readonly string[], value: string): boolean {
  return chosen.length === 1 && chosen[0] === value;
}
