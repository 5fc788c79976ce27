import { asKinds, kindValues } from './kind-rows.ts';
import type { ChartIndex, HasFlag, TimeWindow, ViewState } from './types.ts';
import { readAddressDate, writeAddressWindow } from './url-window.ts';
import { defaultState, laneIds, windowOf, withWindow } from './view-state.ts';
import { recordWindow } from './window.ts';

/** Values of `dir`. */
export const DIRECTIONS = ['to-iran', 'to-russia'] as const;
/** Values of `has`. */
export const HAS: readonly HasFlag[] = ['transfer', 'verified', 'disagreement', 'exact'];
const NO_ENTRY = 'This link names an entry that is not here. The window is shown without it.';

/** A view read from an address, with one plain sentence for each thing that was dropped. */
export interface DecodedView {
  readonly state: ViewState;
  readonly notices: readonly string[];
}

export interface EncodeOptions {
  /** Name the window and the scale even where they are the default: for shared and embedded links. Default false. */
  readonly complete?: boolean;
  /** Name the window of a selected entry even where it is the whole record: `e` alone means the years around it. */
  readonly pinned?: boolean;
}

/**
 * The view as the query of an address (contract §2), without `?`; empty for the default view. Keys stand in one order
 * and values in the order of the record, so that one view has one address.
 *
 * @example encodeView(state, index) // 'from=2010-05&to=2019-08&e=soleimani-moscow-2015&lane=force,arms'
 */
export function encodeView(
  state: ViewState,
  index: ChartIndex,
  { complete = false, pinned = false }: EncodeOptions = {},
): string {
  const window = addressWindow(state, index, complete, pinned && state.selected !== null);
  const pairs: readonly (readonly [string, string | null])[] = [
    ['from', window?.from ?? null],
    ['to', window?.to ?? null],
    ['e', state.selected],
    ['lane', list(state.lanes, laneIds(index))],
    ['kind', list(asKinds(state.kinds), kindValues(index))],
    ['dir', list(state.directions, DIRECTIONS)],
    ['actor', list(state.actors)],
    ['thread', list(state.threads)],
    ['has', list(state.has, HAS)],
    ['q', encodeURIComponent(state.query.trim()) || null],
    ['scale', state.scale === 'even' || complete ? state.scale : null],
    ['asof', state.asOf],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join('&');
}

/**
 * Reads a view from a query, with or without `?`. Unknown keys are ignored; a value that is not known here is dropped
 * with one plain sentence for the reader. Never throws, whatever the query.
 */
export function decodeView(query: string, index: ChartIndex): DecodedView {
  const params = new URLSearchParams(query);
  const notices: string[] = [];
  const read = <Value extends string>(key: string, known: readonly Value[], sentence: string): Value[] =>
    readList(params.get(key), known, () => notices.push(sentence));
  const window = readWindow(params, index, notices);
  const ids = currentIds(index);
  const state: ViewState = {
    ...defaultState,
    selected: ids.get(read('e', [...ids.keys()], NO_ENTRY)[0] ?? '') ?? null,
    lanes: read('lane', laneIds(index), 'This link names a lane that is not here. It was left out.'),
    kinds: asKinds(
      read('kind', kindValues(index), 'This link names a kind of entry that is not here. It was left out.'),
    ),
    directions: read('dir', DIRECTIONS, 'This link names a direction that is not known. It was left out.'),
    actors: read('actor', actorIds(index), 'This link names an actor that no entry has. It was left out.'),
    threads: read('thread', threadIds(index), 'This link names a story that is not here. It was left out.'),
    has: read('has', HAS, 'This link asks for a property that is not known. It was left out.'),
    query: (params.get('q') ?? '').trim(),
    scale: readScale(params.get('scale'), notices),
    asOf: readAsOf(params.get('asof'), notices),
  };
  return { state: withWindow(state, window, index), notices };
}

/** Null where the window need not be named. */
function addressWindow(
  state: ViewState,
  index: ChartIndex,
  complete: boolean,
  pinned: boolean,
): { from: string; to: string } | null {
  const bounds = recordWindow(index);
  const address = writeAddressWindow(windowOf(state, index), bounds, complete);
  const whole = writeAddressWindow(bounds, bounds);
  const isWhole = address.from === whole.from && address.to === whole.to;
  return isWhole && !complete && !pinned ? null : address;
}

function list(values: readonly string[], order?: readonly string[]): string | null {
  const unique = [...new Set(values)].sort();
  if (order) unique.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return unique.length === 0 ? null : unique.map(encodeURIComponent).join(',');
}

/** Values of a list that are known, each once; `drop` is called once if any is not. */
function readList<Value extends string>(
  text: string | null,
  known: readonly Value[],
  drop: () => void,
): Value[] {
  const values = (text ?? '').split(',').filter((value) => value !== '');
  const found = values.map((value) => known.find((candidate) => candidate === value));
  const good = found.filter((value) => value !== undefined);
  if (good.length < values.length) drop();
  return [...new Set(good)];
}

function readWindow(params: URLSearchParams, index: ChartIndex, notices: string[]): TimeWindow | null {
  const bounds = recordWindow(index);
  const from = readDate(params.get('from'), notices);
  const to = readDate(params.get('to'), notices);
  if (!from && !to) return null;
  const window = { start: from?.start ?? bounds.start, end: to?.end ?? bounds.end };
  if (window.start >= window.end) {
    notices.push('The dates in this link run backwards. The whole record is shown.');
    return null;
  }
  if (window.start >= bounds.end || window.end <= bounds.start) {
    notices.push('The dates in this link lie outside the record. The whole record is shown.');
    return null;
  }
  return { start: Math.max(window.start, bounds.start), end: Math.min(window.end, bounds.end) };
}

function readDate(text: string | null, notices: string[]): TimeWindow | null {
  if (text === null || text === '') return null;
  const date = readAddressDate(text);
  const sentence =
    'A date in this link cannot be read. Dates are years, months or days, such as 2015, 2015-07 or 2015-07-14.';
  if (!date && !notices.includes(sentence)) notices.push(sentence);
  return date;
}

function readScale(text: string | null, notices: string[]): ViewState['scale'] {
  if (text === 'even' || text === 'stretched' || text === null || text === '')
    return text === 'even' ? 'even' : 'stretched';
  notices.push('This link asks for a scale that is not known. The strip is shown stretched.');
  return 'stretched';
}

function readAsOf(text: string | null, notices: string[]): string | null {
  if (text === null || text === '') return null;
  if (text.length === 10 && readAddressDate(text)) return text;
  notices.push(
    'The day in this link up to which the record is shown cannot be read. The whole record is shown.',
  );
  return null;
}

/** The id an event has now, by every id it ever had. */
function currentIds(index: ChartIndex): ReadonlyMap<string, string> {
  return new Map(index.events.flatMap(({ id, aliases }) => [...aliases, id].map((name) => [name, id])));
}

function actorIds(index: ChartIndex): string[] {
  return index.events.flatMap(({ actors }) => actors);
}

function threadIds(index: ChartIndex): string[] {
  return index.events.flatMap(({ threads }) => threads);
}
