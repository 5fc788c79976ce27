import type { ChartIndex, LaneBox } from '../../timeline/types.ts';
import { kindRows } from '../../timeline/kind-rows.ts';
import { FEWEST_ROWS, LANE_PADDING, ROW_HEIGHT } from './geometry.ts';
import type { Item, LayoutInput } from './items.ts';

/** What a lane asks for. */
export interface LaneNeed {
  readonly id: string;
  readonly rows: number;
  /** Marks that want a place; the fullest lane gives up rows first. */
  readonly items: number;
  /** However low the chart. */
  readonly fewest: number;
}

/** Rows that keep room for a lane's name and kinds in the gutter: one line each, three at least; one without a legend. */
export function legendRows(
  lane: ChartIndex['lanes'][number],
  { legend = true }: Pick<LayoutInput, 'legend'>,
): number {
  return legend ? Math.max(3, kindRows(lane).length + 1) : 1;
}

/**
 * However low the chart: one row for the selected and best placed, one for the rest. Where only the selected mark has a
 * label, the other lanes make do with one (design §3, tablets).
 */
export function fewestRows(items: readonly Item[], labels: LayoutInput['labels']): number {
  return labels === 'selected' && !items.some(({ selected }) => selected) ? 1 : FEWEST_ROWS;
}

/**
 * Rows of each lane: what it needs, less what a height limit takes from the fullest lane, row by row. Never under its
 * fewest, so a limit too low for that is exceeded.
 */
export function sharedRows(needs: readonly LaneNeed[], maxHeight = Infinity): number[] {
  return takeRows(
    needs.map(({ rows }) => rows),
    needs.map(({ fewest }) => fewest),
    maxHeight,
    (rows, lanes) => fullestOf(lanes, rows, needs),
  );
}

/**
 * Takes rows one by one until the height is kept or every lane has its fewest; `pick` says from which of the lanes that
 * still have more.
 */
export function takeRows(
  wished: readonly number[],
  fewest: readonly number[],
  maxHeight: number,
  pick: (rows: readonly number[], lanes: readonly number[]) => number,
): number[] {
  const rows = [...wished];
  const room = Math.floor((maxHeight - rows.length * LANE_PADDING) / ROW_HEIGHT);
  for (let total = rows.reduce((sum, count) => sum + count, 0); total > room; total -= 1) {
    const lanes = rows.flatMap((count, lane) => (count > (fewest[lane] ?? 0) ? [lane] : []));
    if (lanes.length === 0) break;
    const from = pick(rows, lanes);
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

function fullestOf(lanes: readonly number[], rows: readonly number[], needs: readonly LaneNeed[]): number {
  const items = (lane: number): number => (needs[lane] as LaneNeed).items;
  const order = [...lanes].sort(
    (a, b) => (rows[b] as number) - (rows[a] as number) || items(b) - items(a) || a - b,
  );
  return order[0] as number;
}
