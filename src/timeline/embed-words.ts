import { asKnownSentence } from './as-known.ts';
import { describeView } from './describe-view.ts';
import type { ViewNames } from './filter-words.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';

/** What an embedded view says of itself. */
export interface EmbedWords {
  readonly title: string;
  /** One line of context. */
  readonly context: string;
  /** What else a reader must know, a sentence each. */
  readonly notes: readonly string[];
}

export interface EmbedWordsInput {
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly names: ViewNames;
  /** Entries of the view that may fall in its window. */
  readonly events: readonly ChartEvent[];
  /** Lanes that are drawn; null where nothing is left out for want of room. */
  readonly lanes: readonly string[] | null;
}

/** Title, context and notes of an embedded view. A view of one story is called by it, any other by its window. */
export function embedWords({ index, state, names, events, lanes }: EmbedWordsInput): EmbedWords {
  const { window, shows } = describeView(state, index, names);
  const [story, ...others] = state.threads;
  const title = others.length === 0 && story !== undefined ? names.threads[story] : undefined;
  const filters = title === undefined ? shows : shows.filter((words) => !words.includes(`‘${title}’`));
  const count = countInWords(events.length);
  const parts = title === undefined ? [count, ...filters] : [window, count, ...filters];
  return {
    title: title ?? window,
    context: `${parts.join(', ')}.`,
    notes: [
      ...(lanes === null ? [] : undrawnNote(index, events, lanes)),
      ...(state.asOf === null ? [] : [asKnownSentence(state.asOf, index)]),
      ...(state.query.trim() === '' ? [] : ['Only titles, names and places are searched here.']),
    ],
  };
}

/** "1 entry", "no entries". */
export function countInWords(count: number): string {
  if (count === 0) return 'No entries';
  return count === 1 ? '1 entry' : `${count} entries`;
}

function undrawnNote(index: ChartIndex, events: readonly ChartEvent[], lanes: readonly string[]): string[] {
  const left = index.lanes
    .filter(({ id }) => !lanes.includes(id))
    .map(({ id, name }) => ({ name, count: events.filter(({ lane }) => lane === id).length }))
    .filter(({ count }) => count > 0);
  if (left.length === 0) return [];
  return [`Not drawn here: ${left.map(({ name, count }) => `${count} in ${name}`).join(', ')}.`];
}
