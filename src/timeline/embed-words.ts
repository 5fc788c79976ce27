import { formatRecordEnd } from '../date/index.ts';
import { asKnownSentence } from './as-known.ts';
import { describeView } from './describe-view.ts';
import { type FilterKey, filterWords, type ViewNames } from './filter-words.ts';
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
  /** Lanes that are drawn and named by a key; null where no lane is left out. */
  readonly lanes: readonly string[] | null;
  /** Entries of the whole record; more than those of the index where that holds only the coarsest levels. */
  readonly all: number;
}

/** Title, context and notes of an embedded view. A view of one story is called by it, any other by its window. */
export function embedWords({ index, state, names, events, lanes, all }: EmbedWordsInput): EmbedWords {
  const [story, ...others] = state.threads;
  const title = others.length === 0 && story !== undefined ? names.threads[story] : undefined;
  const { window } = describeView(state, index, names);
  const told: FilterKey[] = [
    ...(lanes === null ? [] : (['lanes'] as const)),
    ...(title === undefined ? [] : (['threads'] as const)),
  ];
  const filters = filterWords(state, index, names).filter(({ filter }) => !told.includes(filter));
  const parts = [
    ...(title === undefined ? [] : [window]),
    countInWords(events.length),
    ...filters.map(({ words }) => words),
  ];
  return {
    title: title ?? window,
    context: `${parts.join(', ')}. Record to ${formatRecordEnd(index.recordEnd)}.`,
    notes: [
      ...(lanes === null ? [] : undrawnNote(index, events, lanes)),
      ...(all > index.events.length ? [coarseNote(index.events.length, all)] : []),
      ...(state.asOf === null ? [] : [asKnownSentence(state.asOf, index)]),
      ...(state.query.trim() === '' ? [] : ['Only titles, names and places are searched here.']),
    ],
  };
}

function coarseNote(count: number, all: number): string {
  return `Embeds hold the ${count} of ${all} entries that stand out most; the timeline has all.`;
}

/** "1 entry", "No entries". */
function countInWords(count: number): string {
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
