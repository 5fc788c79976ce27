import { createFilter } from './filter.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';

/** What a drawing shows of the record, in the total order. */
export interface SplitEvents {
  readonly matching: readonly ChartEvent[];
  /** Left out by a search or a filter: drawn pale, without label or focus, so that density stays visible (design §6). */
  readonly pale: readonly ChartEvent[];
}

/** Lanes and kinds switched off, and what was not known on the as-of day, are not drawn at all. */
export function splitEvents(state: ViewState, index: ChartIndex): SplitEvents {
  const passes = createFilter(state, index);
  const isDrawn = createFilter(
    { ...state, query: '', directions: [], actors: [], threads: [], has: [] },
    index,
  );
  return {
    matching: index.events.filter(passes),
    pale: index.events.filter((event) => isDrawn(event) && !passes(event)),
  };
}
