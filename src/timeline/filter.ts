import type { Ms } from '../date/types.ts';
import type { Direction } from '../model/timeline.ts';
import { extentOf } from './extent.ts';
import { isOfKind } from './kind-rows.ts';
import { createQueryTest } from './query.ts';
import { knowsSearchIndex } from './search-text.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';
import { DAY_MS } from './window.ts';

type EventTest = (event: ChartEvent) => boolean;

/**
 * Whether an event passes every filter of the view: commas mean or, keys mean and (contract §2). The window is no
 * filter; see `mayFallIn`.
 */
export function matches(event: ChartEvent, state: ViewState, index: ChartIndex): boolean {
  return createFilter(state, index)(event);
}

/** `matches` for many events: the state is read once. */
export function createFilter(state: ViewState, index: ChartIndex): EventTest {
  const tests: EventTest[] = [];
  if (state.lanes.length > 0) tests.push((event) => state.lanes.includes(event.lane));
  if (state.kinds.length > 0) tests.push((event) => state.kinds.some((kind) => isOfKind(event, kind)));
  if (state.directions.length > 0) tests.push((event) => runsIn(event.direction, state.directions));
  if (state.actors.length > 0)
    tests.push((event) => everybodyIn(event).some((actor) => state.actors.includes(actor)));
  if (state.threads.length > 0) tests.push((event) => event.threads.some((id) => state.threads.includes(id)));
  if (state.has.length > 0) tests.push((event) => event.has.some((flag) => state.has.includes(flag)));
  const query = createQueryTest(state.query, index);
  if (query) tests.push(query);
  const asOfEnd = state.asOf === null ? null : Date.parse(state.asOf) + DAY_MS;
  if (asOfEnd !== null) tests.push((event) => wasKnown(event, asOfEnd, index));
  return (event) => tests.every((test) => test(event));
}

/**
 * Changes whenever other events may pass: what a view compares before it hides or draws anything anew. The window and
 * the selection do not count.
 */
export function filterKey(state: ViewState, index: ChartIndex): string {
  return JSON.stringify([{ ...state, window: null, selected: null }, knowsSearchIndex(index)]);
}

/** Actors, speakers, those spoken for, and parties: what the filter by actor looks at. */
export function everybodyIn({ actors, voices }: Pick<ChartEvent, 'actors' | 'voices'>): readonly string[] {
  return voices.length === 0 ? actors : [...actors, ...voices];
}

/** A transfer with both arrows runs in either direction. */
function runsIn(direction: Direction | null, wanted: readonly Direction[]): boolean {
  return direction !== null && (direction === 'both' || wanted.includes(direction));
}

/**
 * Whether the event stands in the record as of a day: not dated later, and not before the first of its statements.
 * A vague date that may be earlier stays; events without statements stay (contract §2).
 */
function wasKnown(event: ChartEvent, asOfEnd: Ms, index: ChartIndex): boolean {
  const begun = extentOf(event.date, index).start < asOfEnd;
  return begun && (event.statedFrom === null || event.statedFrom < asOfEnd);
}
