import type { Ms } from '../../date/types.ts';
import { CLUSTER_DISTANCE, clusterWidth } from './geometry.ts';
import type { Item, PlotScale } from './items.ts';
import type { Box } from './rows.ts';

/** Glyphs of the last row that stand together: one is a bare glyph, more are a cluster. */
export interface Group {
  /** In the order of their place on the axis. */
  readonly items: readonly Item[];
  /** Names the first absolute time cell it holds: length and number. */
  readonly cell: string;
  /** First and last place on the axis. */
  readonly start: Ms;
  readonly end: Ms;
  /** Middle of the glyph or pill, px. */
  readonly x: number;
  readonly box: Box;
}

/**
 * Groups the items that found no room in the rows above. Cells are absolute, `2^⌈log2(distance in ms)⌉` long, so that a
 * pan does not regroup them; neighbours whose boxes would overlap are then merged too.
 *
 * @param distance glyphs closer than this many px merge.
 * @returns groups from left to right; no two boxes overlap.
 */
export function groupItems(items: readonly Item[], scale: PlotScale, distance = CLUSTER_DISTANCE): Group[] {
  const exponent = Math.ceil(Math.log2(distance * scale.msPerPx));
  const cellOf = (at: Ms): number => Math.floor(at / 2 ** exponent);
  const runs: Run[] = [];
  for (const { item, at } of inPlace(items, scale)) {
    let run: Run = { items: [item], start: at, end: at };
    for (let last = runs.at(-1); last; last = runs.at(-1)) {
      const apart = cellOf(last.end) !== cellOf(run.start);
      if (apart && drawnAt(last, scale, distance).box.to <= drawnAt(run, scale, distance).box.from) break;
      runs.pop();
      last.items.push(...run.items);
      run = { items: last.items, start: last.start, end: run.end };
    }
    runs.push(run);
  }
  return runs.map((run) => ({
    ...run,
    ...drawnAt(run, scale, distance),
    cell: `${exponent}.${cellOf(run.start)}`,
  }));
}

/** Where an item's glyph stands in the last row: that of a range which began before the plot, just inside the plot. */
export function placeInLastRow({ at, x0, x1 }: Item, scale: PlotScale): Ms {
  return x0 < 0 && x1 > 0 ? Math.max(at, scale.toTime(Math.min(CLUSTER_DISTANCE / 2, x1))) : at;
}

interface Run {
  readonly items: Item[];
  readonly start: Ms;
  readonly end: Ms;
}

function inPlace(items: readonly Item[], scale: PlotScale): { item: Item; at: Ms }[] {
  const placed = items.map((item) => ({ item, at: placeInLastRow(item, scale) }));
  return placed.sort((a, b) => a.at - b.at || a.item.order - b.item.order);
}

/** A pill stands over the middle of its members, moved inside where the plot's edge would cut its count. */
function drawnAt(run: Run, scale: PlotScale, distance: number): { x: number; box: Box } {
  const [from, to] = [scale.toX(run.start), scale.toX(run.end)];
  const middle = (from + to) / 2;
  if (run.items.length === 1) return { x: middle, box: around(middle, distance / 2) };
  const half = clusterWidth(run.items.length) / 2;
  const inside = middle >= 0 && middle <= scale.width && scale.width > 2 * half;
  const x = inside ? Math.min(Math.max(middle, half), scale.width - half) : middle;
  const pill = around(x, Math.max(distance / 2, half + 2));
  return { x, box: { from: Math.min(from - 2, pill.from), to: Math.max(to + 2, pill.to) } };
}

function around(x: number, half: number): Box {
  return { from: x - half, to: x + half };
}
