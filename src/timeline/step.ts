import { createFilter } from './filter.ts';
import { eventsInWindow } from './navigate.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';

/**
 * The entry before (-1) or after (1) the selected one, in the total order, among those that pass the filters. Where
 * nothing is selected, the first or last of the window; null where there is none.
 */
export function neighbourOf(state: ViewState, index: ChartIndex, by: 1 | -1): ChartEvent | null {
  const at = index.events.findIndex(({ id }) => id === state.selected);
  if (at < 0) return eventsInWindow(state, index).at(by === 1 ? 0 : -1) ?? null;
  const passes = createFilter(state, index);
  const found =
    by === 1
      ? index.events.slice(at + 1).find(passes)
      : index.events.slice(0, at).findLast((event) => passes(event));
  return found ?? null;
}
