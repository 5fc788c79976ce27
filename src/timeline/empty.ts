import { activeFilters, type ActiveFilter } from './active-filters.ts';
import type { ViewNames } from './filter-words.ts';
import { createFilter } from './filter.ts';
import { eventsInWindow } from './navigate.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';
import { windowOf } from './view-state.ts';
import { recordWindow } from './window.ts';
import { windowInSentence } from './window-words.ts';

/** Why the reader sees nothing, and the ways out (design §12). */
export type Emptiness =
  | { readonly type: 'no-match'; readonly remedies: readonly Remedy[] }
  | {
      readonly type: 'empty-window';
      /** "between 1747 and 1783" */
      readonly window: string;
      readonly previous: ChartEvent | null;
      readonly next: ChartEvent | null;
    };

/** A filter whose removal brings entries back. */
export interface Remedy {
  readonly filter: ActiveFilter;
  readonly matching: number;
}

const MOST_REMEDIES = 3;

/** Null where something matches and may fall in the window. */
export function explainEmpty(state: ViewState, index: ChartIndex, names: ViewNames): Emptiness | null {
  const matching = index.events.filter(createFilter(state, index));
  if (matching.length === 0) return { type: 'no-match', remedies: remediesOf(state, index, names) };
  if (eventsInWindow(state, index).length > 0) return null;
  const window = windowOf(state, index);
  return {
    type: 'empty-window',
    window: windowInSentence(window, recordWindow(index)),
    previous: matching.findLast(({ date }) => date.position < window.start) ?? null,
    next: matching.find(({ date }) => date.position >= window.end) ?? null,
  };
}

/** Best first; at most three. */
function remediesOf(state: ViewState, index: ChartIndex, names: ViewNames): Remedy[] {
  return activeFilters(state, index, names)
    .map((filter) => ({
      filter,
      matching: index.events.filter(createFilter(filter.without, index)).length,
    }))
    .filter(({ matching }) => matching > 0)
    .sort((a, b) => b.matching - a.matching)
    .slice(0, MOST_REMEDIES);
}
