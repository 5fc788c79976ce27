import type { ChartIndex, LaneBox } from '../../timeline/types.ts';
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
  return Math.max(3, lane.kinds.length + 1);
}

/**
 * Rows of each lane: what it needs, less what a height limit takes from the fullest lane, row by row. Never under two,
 * so a limit too low for that is exceeded.
 */
export function sharedRows(needs: readonly LaneNeed[], maxHeight = Infinity): number[] {
  const rows = needs.map((need) => need.rows);
  const room = Math.max(
    Math.floor((maxHeight - needs.length * LANE_PADDING) / ROW_HEIGHT),
    needs.length * FEWEST_ROWS,
  );
  for (let total = rows.reduce((sum, count) => sum + count, 0); total > room; total -= 1) {
    const fullest = indexOfFullest(rows, needs);
    rows[fullest] = (rows[fullest] as number) - 1;
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
