import type { ChartIndex, LaneBox } from '../../timeline/types.ts';
import { kindRows } from '../../timeline/kind-rows.ts';
import { FEWEST_ROWS, LANE_PADDING, ROW_HEIGHT } from './geometry.ts';

/** What a lane asks for. */
export interface LaneNeed {
  readonly id: string;
  readonly rows: number;
  /** Marks that want a place; the fullest lane gives up rows first. */
  readonly items: number;
}

/** Rows that keep room for a lane's name and kinds in the gutter: one line each, three at least. */
export function legendRows(lane: ChartIndex['lanes'][number]): number {
  return Math.max(3, kindRows(lane).length + 1);
}

/**
 * Rows of each lane: what it needs, less what a height limit takes from the fullest lane, row by row. Never under two,
 * so a limit too low for that is exceeded.
 */
export function sharedRows(needs: readonly LaneNeed[], maxHeight = Infinity): number[] {
  return takeRows(
    needs.map(({ rows }) => rows),
    maxHeight,
    (rows) => indexOfFullest(rows, needs),
  );
}

/** Takes rows one by one until the height is kept or every lane has its fewest; `pick` says from which lane. */
export function takeRows(
  wished: readonly number[],
  maxHeight: number,
  pick: (rows: readonly number[]) => number,
): number[] {
  const rows = [...wished];
  const room = Math.max(
    Math.floor((maxHeight - rows.length * LANE_PADDING) / ROW_HEIGHT),
    rows.length * FEWEST_ROWS,
  );
  for (let total = rows.reduce((sum, count) => sum + count, 0); total > room; total -= 1) {
    const from = pick(rows);
    rows[from] = (rows[from] as number) - 1;
  }
  return rows;
}

/** Boxes of the lanes, stacked from the top of the plot. */
export function stackLanes(ids: readonly string[], rows: readonly number[]): LaneBox[] {
  let top = 0;
  return ids.map((id, index) => {
    const count = rows[index] as number;
    const box = { id, top, height: count * ROW_HEIGHT + LANE_PADDING, rows: count };
    top += box.height;
    return box;
  });
}

/** y of the middle of a row, from the top of the plot. */
export function rowCentre(lane: LaneBox, row: number): number {
  return lane.top + LANE_PADDING / 2 + (row + 0.5) * ROW_HEIGHT;
}

function indexOfFullest(rows: readonly number[], needs: readonly LaneNeed[]): number {
  const order = rows.map((_, index) => index);
  const items = (index: number): number => (needs[index] as LaneNeed).items;
  order.sort((a, b) => (rows[b] as number) - (rows[a] as number) || items(b) - items(a) || a - b);
  return order[0] as number;
}
