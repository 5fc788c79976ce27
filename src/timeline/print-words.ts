import { describeView } from './describe-view.ts';
import { filterWords, type ViewNames } from './filter-words.ts';
import type { ChartIndex, ViewState } from './types.ts';

/**
 * What a printed list is called: its filters and its window in words (design §10).
 *
 * @example 'Talks & treaties and Arms & nuclear, 2014 to 2016'
 */
export function printTitle(state: ViewState, index: ChartIndex, names: ViewNames): string {
  const filters = filterWords(state, index, names).map(({ words }) => words);
  const what = filters.length > 0 ? capital(filters.join(', ')) : 'All entries';
  return state.window === null ? what : `${what}, ${describeView(state, index, names).window}`;
}

/**
 * How much of the record is printed.
 *
 * @example '9 of 283 entries, in the order of their dates.'
 */
export function printCount(printed: number, all: number): string {
  const entries = all === 1 ? 'entry' : 'entries';
  const count = printed === all ? `${all} ${entries}` : `${printed} of ${all} ${entries}`;
  return `${count}, in the order of their dates.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
