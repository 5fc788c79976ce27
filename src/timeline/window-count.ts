import { surelyFallsIn } from './extent.ts';
import { createFilter } from './filter.ts';
import { eventsInWindow } from './navigate.ts';
import type { ChartIndex, ViewState } from './types.ts';
import { windowOf } from './view-state.ts';

/** What the bar above the list counts. */
export interface WindowCount {
  /** Pass the filters. */
  readonly matching: number;
  /** Of these, may fall in the window. */
  readonly inWindow: number;
  /** Of these, may as well lie outside it: their dates are not known exactly enough to say. */
  readonly possibly: number;
}

/** Counts entries by filters and window; filters respect uncertainty. */
export function countWindow(state: ViewState, index: ChartIndex): WindowCount {
  const window = windowOf(state, index);
  const within = eventsInWindow(state, index);
  return {
    matching: index.events.filter(createFilter(state, index)).length,
    inWindow: within.length,
    possibly: within.filter(({ date }) => !surelyFallsIn(date, window, index)).length,
  };
}

/** @example possiblyWords({ matching: 51, inWindow: 27, possibly: 3 }) // '3 of them only possibly' */
export function possiblyWords({ inWindow, possibly }: WindowCount): string {
  if (possibly === 0) return '';
  if (possibly === inWindow) return 'only possibly';
  return `${possibly} of them only possibly`;
}

/** "12 entries match". */
export function matchWords({ matching }: Pick<WindowCount, 'matching'>): string {
  if (matching === 0) return 'No entries match';
  return matching === 1 ? '1 entry matches' : `${matching} entries match`;
}
