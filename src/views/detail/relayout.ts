import { splitEvents } from '../../timeline/split.ts';
import type { ChartIndex, ChartLayout, MeasureText, TimeWindow, ViewState } from '../../timeline/types.ts';
import { lengthOf } from '../../timeline/window.ts';
import { layoutChart } from './layout.ts';

/** Laid out beyond the window on both sides while it moves, as a share of its width, so that a pan finds marks there. */
const OVERSCAN = 0.25;
/** A change of rate by more than this is laid out anew at once. */
const RESCALE = 1.25;

/** Room for the layout, px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly labels: 'all' | 'selected';
}

/** Keeps the last layout and knows when it no longer serves: layouts come on thresholds, not with every frame. */
export interface Relayout {
  /** Lays out exactly what is in view. */
  exact(window: TimeWindow, state: ViewState, room: Room): ChartLayout;
  /** Lays out more than is in view, for a window that is moving. */
  moving(window: TimeWindow, state: ViewState, room: Room): ChartLayout;
  /** Whether the window has left what was laid out, or its rate has changed too much. */
  isOutgrown(window: TimeWindow): boolean;
  /** Room of the last layout, px. */
  width(): number;
  height(): number;
}

export function createRelayout(index: ChartIndex, measure: MeasureText): Relayout {
  let last: { window: TimeWindow; width: number; height: number } = {
    window: { start: 0, end: 1 },
    width: 0,
    height: 0,
  };
  const layout = (window: TimeWindow, state: ViewState, room: Room, overscan: number): ChartLayout => {
    last = { window, width: room.width, height: room.height };
    const { matching, pale } = splitEvents(state, index);
    return layoutChart({
      index,
      events: matching,
      pale,
      window,
      plotWidth: room.width,
      overscan: overscan * room.width,
      maxHeight: room.height,
      labels: room.labels,
      selected: state.selected,
      measure,
    });
  };
  return {
    exact: (window, state, room) => layout(window, state, room, 0),
    moving: (window, state, room) => layout(window, state, room, OVERSCAN),
    isOutgrown: (window) => hasOutgrown(window, last.window),
    width: () => last.width,
    height: () => last.height,
  };
}

/** @example hasOutgrown({ start: 0, end: 100 }, { start: 0, end: 100 }) // false */
export function hasOutgrown(window: TimeWindow, laidOut: TimeWindow): boolean {
  const rate = lengthOf(window) / lengthOf(laidOut);
  const room = OVERSCAN * lengthOf(laidOut);
  const isOutside = window.start < laidOut.start - room || window.end > laidOut.end + room;
  return rate > RESCALE || rate < 1 / RESCALE || isOutside;
}
