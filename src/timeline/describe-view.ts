import { formatRecordEnd } from '../date/index.ts';
import { filterWords, type ViewNames } from './filter-words.ts';
import { eventOf } from './navigate.ts';
import type { ChartIndex, ViewState } from './types.ts';
import { writeAddressWindow } from './url-window.ts';
import { windowOf } from './view-state.ts';
import { addressDateInWords } from './window-words.ts';
import { recordWindow } from './window.ts';

/** A view in words, in the parts that a heading, a picture and a link need. */
export interface ViewWords {
  /** "May 2010 to August 2019" */
  readonly window: string;
  /** "all lanes", then the active filters, then "even years". */
  readonly shows: readonly string[];
  /** "Summer 2015 selected: Soleimani travels to Russia"; null where nothing is selected. */
  readonly selected: string | null;
}

/** Says what a view shows. The window reads as its address does: both ends included, in years, months or days. */
export function describeView(state: ViewState, index: ChartIndex, names: ViewNames): ViewWords {
  const filters = filterWords(state, index, names);
  const isWhole = !filters.some(({ filter }) => filter === 'lanes' || filter === 'kinds');
  const event = eventOf(state.selected, index);
  return {
    window: windowInWords(state, index),
    shows: [
      ...(isWhole ? ['all lanes'] : []),
      ...filters.map(({ words }) => words),
      ...(state.scale === 'even' ? ['even years'] : []),
    ],
    selected: event ? `${event.date.words} selected: ${event.short}` : null,
  };
}

/**
 * The parts as one line.
 *
 * @example 'May 2010 to August 2019, all lanes, Summer 2015 selected: Soleimani travels to Russia'
 */
export function viewSentence({ window, shows, selected }: ViewWords): string {
  return [window, ...shows, ...(selected === null ? [] : [selected])].join(', ');
}

function windowInWords(state: ViewState, index: ChartIndex): string {
  const bounds = recordWindow(index);
  if (state.window === null) {
    const first = new Date(bounds.start).getUTCFullYear();
    return `The whole record, ${first} to ${formatRecordEnd(bounds.end)}`;
  }
  const { from, to } = writeAddressWindow(windowOf(state, index), bounds, true);
  return from === to ? addressDateInWords(from) : `${addressDateInWords(from)} to ${addressDateInWords(to)}`;
}
