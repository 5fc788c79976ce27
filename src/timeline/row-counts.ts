import { createFilter } from './filter.ts';
import { isOfKind, kindRows } from './kind-rows.ts';
import type { ChartIndex, ViewState } from './types.ts';

/** Entries of a row of the gutter, in the whole record. */
export interface RowCount {
  /** Those that pass the other filters; lanes and kinds switched off still say what they would show. */
  readonly matching: number;
  readonly all: number;
}

/** Counts by row id. Each entry counts where it is drawn: in its lane, under its first kind. */
export function countRows(state: ViewState, index: ChartIndex): ReadonlyMap<string, RowCount> {
  const passes = createFilter({ ...state, lanes: [], kinds: [] }, index);
  const rows = index.lanes.flatMap((lane) => kindRows(lane).map(({ id }) => ({ id, lane: lane.id })));
  return new Map(
    rows.map(({ id, lane }) => {
      const members = index.events.filter(
        (event) => event.lane === lane && isOfKind(event, id, event.kinds.slice(0, 1)),
      );
      return [id, { matching: members.filter(passes).length, all: members.length }];
    }),
  );
}
