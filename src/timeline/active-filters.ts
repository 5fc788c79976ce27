import { directionInWords } from '../model/directions.ts';
import { filterWords, hasInWords, type FilterKey, type ViewNames } from './filter-words.ts';
import type { ChartIndex, ViewState } from './types.ts';
import { toggleValue, withAsOf, withQuery } from './view-state.ts';

/** One filter that can be taken away, and the view without it. */
export interface ActiveFilter {
  /** Filters of one group widen each other, groups narrow each other. */
  readonly group: FilterKey;
  /** As it stands in the line above the list: "has a transfer", "‘drones’". */
  readonly words: string;
  readonly without: ViewState;
}

/** The filters that are on, each value its own; lanes are one filter, and so are kinds. */
export function activeFilters(state: ViewState, index: ChartIndex, names: ViewNames): ActiveFilter[] {
  const whole = (group: FilterKey, without: ViewState) =>
    filterWords(state, index, names)
      .filter(({ filter }) => filter === group)
      .map(({ words }) => ({ group, words, without }));
  return [
    ...state.actors.map((id) => ({
      group: 'actors' as const,
      words: names.actors[id] ?? id,
      without: toggleValue(state, 'actors', id),
    })),
    ...state.threads.map((id) => ({
      group: 'threads' as const,
      words: names.threads[id] ?? id,
      without: toggleValue(state, 'threads', id),
    })),
    ...state.has.map((flag) => ({
      group: 'has' as const,
      words: hasInWords(flag),
      without: toggleValue(state, 'has', flag),
    })),
    ...state.directions.map((direction) => ({
      group: 'directions' as const,
      words: directionInWords(direction),
      without: toggleValue(state, 'directions', direction),
    })),
    ...whole('lanes', { ...state, lanes: [] }),
    ...whole('kinds', { ...state, kinds: [] }),
    ...whole('query', withQuery(state, '')).map((filter) => ({
      ...filter,
      words: `‘${state.query.trim()}’`,
    })),
    ...whole('asOf', withAsOf(state, null)),
  ];
}
