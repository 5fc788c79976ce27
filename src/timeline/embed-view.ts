import type { Level } from '../model/schema/event.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';

/** Most events an embed carries (contract §3). */
export const MAX_INLINED = 400;
/** Most lanes it draws (design §10). */
const MAX_LANES = 3;
const LEVELS: readonly Level[] = ['century', 'decade', 'year'];

/**
 * The events an embed carries: all of a small record; of a large one the coarsest levels that stay within `most`, each
 * whole, so that a reader can be told what is there.
 */
export function coarsestEvents(events: readonly ChartEvent[], most = MAX_INLINED): readonly ChartEvent[] {
  if (events.length <= most) return events;
  const upTo = (count: number) => events.filter(({ level }) => LEVELS.indexOf(level) < count);
  const count = LEVELS.findLastIndex((_, at) => upTo(at + 1).length <= most) + 1;
  return upTo(count);
}

/**
 * Ids of the lanes an embed draws, in their order: those the view names, else those with entries among `events`; where
 * that are more than three, the three with most entries.
 */
export function lanesDrawn(index: ChartIndex, state: ViewState, events: readonly ChartEvent[]): string[] {
  const countIn = (lane: string): number => events.filter((event) => event.lane === lane).length;
  const ids = index.lanes.map(({ id }) => id);
  const wished = ids.filter((id) => (state.lanes.length > 0 ? state.lanes.includes(id) : countIn(id) > 0));
  const fullest = [...wished].sort((a, b) => countIn(b) - countIn(a) || ids.indexOf(a) - ids.indexOf(b));
  const kept = fullest.slice(0, MAX_LANES);
  return ids.filter((id) => kept.includes(id));
}

/**
 * The few entries that stand for many, in their order: the selected one, then by level, coarsest first; of the level
 * that does not fit whole, some spread evenly over it.
 */
export function fewEntries(
  events: readonly ChartEvent[],
  selected: string | null,
  most: number,
): readonly ChartEvent[] {
  const chosen = new Set(events.filter(({ id }) => id === selected));
  for (const level of LEVELS) {
    const candidates = events.filter((event) => event.level === level && !chosen.has(event));
    for (const event of spread(candidates, most - chosen.size)) chosen.add(event);
  }
  return events.filter((event) => chosen.has(event));
}

/** `count` of the items at equal steps, first and last among them; all where there are no more. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (count >= items.length) return items;
  if (count <= 1) return items.slice(0, Math.max(count, 0));
  const step = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => items[Math.round(at * step)] as Item);
}
