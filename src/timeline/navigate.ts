import type { Ms } from '../date/types.ts';
import { isRange, mayFallIn } from './extent.ts';
import { createFilter } from './filter.ts';
import type { ChartEvent, ChartIndex, TimeWindow, ViewState } from './types.ts';
import { select, windowOf, withWindow } from './view-state.ts';
import { centreOf, centreOn, fitting, lengthOf, panBy, recordWindow, zoomAbout } from './window.ts';
import { jumpWindow, type ZoomLevelId } from './zoom-level.ts';

/** Share of the window in which the active mark may stand without the chart moving (design §7). */
const CALM_SHARE = 0.6;

/** What the buttons under the chart and its keys ask for. */
export type ControlAction =
  | { readonly type: 'pan'; readonly windows: number }
  /** A moment to the middle, without zooming. */
  | { readonly type: 'centre'; readonly at: Ms }
  | { readonly type: 'zoom'; readonly factor: number }
  /** About a moment, or as a zoom where none is given. */
  | { readonly type: 'level'; readonly level: ZoomLevelId; readonly at?: number };

/** The event of an id, or undefined. */
export function eventOf(id: string | null, index: ChartIndex): ChartEvent | undefined {
  return id === null ? undefined : index.events.find((event) => event.id === id);
}

/** A view that names an event but no window is shown a few years around it; a longer range is shown whole. */
export function aroundSelected(state: ViewState, index: ChartIndex): ViewState {
  const event = eventOf(state.selected, index);
  if (!event || state.window) return state;
  return withWindow(state, windowAround(event, index), index);
}

function windowAround({ date }: ChartEvent, index: ChartIndex): TimeWindow {
  const bounds = recordWindow(index);
  const around = jumpWindow('year', date.position, bounds);
  const { start, end } = date;
  if (!isRange(date) || start.from === null || end.to === null || end.to <= around.end) return around;
  return fitting({ start: start.from, end: end.to }, bounds);
}

/**
 * Selects an event, or nothing. The window moves the least it can and never zooms: not at all if the mark stands in its
 * middle 60 %, else the mark comes to the middle (design §7).
 */
export function selectCalmly(state: ViewState, id: string | null, index: ChartIndex): ViewState {
  const event = eventOf(id, index);
  if (!event) return select(state, null);
  const window = windowOf(state, index);
  const offset = Math.abs(event.date.position - centreOf(window)) / lengthOf(window);
  if (offset <= CALM_SHARE / 2) return select(state, id);
  return select(withWindow(state, centreOn(window, event.date.position, recordWindow(index)), index), id);
}

/** The view after a button under the chart: zooms go about the selected entry where it is in view. */
export function afterControl(state: ViewState, action: ControlAction, index: ChartIndex): ViewState {
  const bounds = recordWindow(index);
  const window = windowOf(state, index);
  const about = pivotOf(state, window, index);
  if (action.type === 'pan') {
    return withWindow(state, panBy(window, action.windows * lengthOf(window), bounds), index);
  }
  if (action.type === 'centre') return withWindow(state, centreOn(window, action.at, bounds), index);
  const next =
    action.type === 'zoom'
      ? zoomAbout(window, action.factor, about, bounds)
      : jumpWindow(action.level, action.at ?? about, bounds);
  return withWindow(state, next, index);
}

function pivotOf(state: ViewState, window: TimeWindow, index: ChartIndex): number {
  const position = eventOf(state.selected, index)?.date.position;
  const isInView = position !== undefined && position >= window.start && position < window.end;
  return isInView ? position : centreOf(window);
}

/**
 * After a gesture: if the selected entry left the window, the one nearest to its middle is selected instead. The state
 * itself where nothing is selected, it is still in view, or the window is empty.
 */
export function keepSelectionInWindow(state: ViewState, index: ChartIndex): ViewState {
  const selected = eventOf(state.selected, index);
  const window = windowOf(state, index);
  if (!selected || mayFallIn(selected.date, window, index)) return state;
  const distance = (event: ChartEvent) => Math.abs(event.date.position - centreOf(window));
  const [nearest] = eventsInWindow(state, index).sort((a, b) => distance(a) - distance(b));
  return nearest ? select(state, nearest.id) : state;
}

/** Events that pass the filters and may fall in the window, in the total order. */
export function eventsInWindow(state: ViewState, index: ChartIndex): ChartEvent[] {
  const window = windowOf(state, index);
  const passes = createFilter(state, index);
  return index.events.filter((event) => passes(event) && mayFallIn(event.date, window, index));
}
