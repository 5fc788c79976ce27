import { createFilter, everybodyIn } from './filter.ts';
import { isOfKind } from './kind-rows.ts';
import type { ChartEvent, ChartIndex, ViewState } from './types.ts';
import { kindIds, type ListFilter } from './view-state.ts';

/** How many entries a choice of the filter panel would show, of all that have it. */
export interface Facet {
  /** With every other group as it is now. */
  readonly matching: number;
  readonly total: number;
}

const GROUPS: readonly ListFilter[] = ['actors', 'threads', 'has', 'directions', 'lanes', 'kinds'];
const NONE: Facet = { matching: 0, total: 0 };

/** Counts every choice of the panel at once. */
export function countFacets(
  state: ViewState,
  index: ChartIndex,
): (group: ListFilter, value: string) => Facet {
  const facets = new Map(GROUPS.map((group) => [group, countGroup(group, state, index)]));
  return (group, value) => facets.get(group)?.get(value) ?? NONE;
}

/** "3 of 15", or "15" where nothing else narrows it. */
export function facetWords({ matching, total }: Facet): string {
  return matching === total ? String(total) : `${matching} of ${total}`;
}

function countGroup(group: ListFilter, state: ViewState, index: ChartIndex): Map<string, Facet> {
  const passesOthers = createFilter({ ...state, [group]: [] }, index);
  const counts = new Map<string, Facet>();
  for (const event of index.events) {
    const matches = passesOthers(event) ? 1 : 0;
    for (const value of valuesOf(event, group, index)) {
      const { matching, total } = counts.get(value) ?? NONE;
      counts.set(value, { matching: matching + matches, total: total + 1 });
    }
  }
  return counts;
}

function valuesOf(event: ChartEvent, group: ListFilter, index: ChartIndex): readonly string[] {
  if (group === 'lanes') return [event.lane];
  if (group === 'kinds') return kindIds(index).filter((id) => isOfKind(event, id));
  if (group === 'actors') return everybodyIn(event);
  if (group !== 'directions') return event[group];
  return event.direction === 'both' ? ['to-iran', 'to-russia'] : event.direction ? [event.direction] : [];
}
