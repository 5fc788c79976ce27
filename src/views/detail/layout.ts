import type { ChartLayout, LaneBox, Mark } from '../../timeline/types.ts';
import { pxPerYear, zoomLevelAt } from '../../timeline/zoom-level.ts';
import { layoutCentury } from './century.ts';
import { MAX_MARKS, MAX_ROWS } from './geometry.ts';
import { createPlotScale, type Item, itemsIn, type LayoutInput, type PlotScale } from './items.ts';
import { cutLane, type PackedLane, packLane, type PlacedItem } from './lane.ts';
import { fewestRows, legendRows, sharedRows, stackLanes } from './lane-heights.ts';
import { layoutLastRow } from './last-row.ts';
import { placeMore } from './more.ts';
import { clusterMark, lastGlyphMark, placedMark } from './marks.ts';
import { layoutPale } from './pale.ts';
import { createRow, type Row } from './rows.ts';

/**
 * Lays out the detail chart for one window: heights of the lanes and a mark for every event drawn in the window, alone
 * or in exactly one cluster. Deterministic and pure. Labels are whole or absent; no two marks of a row overlap; at most
 * 250 marks. Marks come lane by lane, in the order of time.
 *
 * Below its share of the 250 a lane may use every row; a record too dense for that is laid out again with a share for
 * each lane.
 */
export function layoutChart(input: LayoutInput): ChartLayout {
  const scale = createPlotScale(input.window, input.plotWidth, input.overscan);
  const byLane = groupByLane(itemsIn(input, scale), input);
  const paleByLane = groupByLane(itemsIn(input, scale, input.pale ?? []), input);
  if (zoomLevelAt(pxPerYear(input.window, input.plotWidth)).id === 'century') {
    return layoutCentury(input, scale, byLane, paleByLane);
  }
  const layout = layoutLanes(input, scale, byLane, paleByLane, Infinity);
  if (layout.marks.length <= MAX_MARKS) return layout;
  const filled = byLane.filter((items) => items.length > 0).length;
  return layoutLanes(input, scale, byLane, paleByLane, Math.floor(MAX_MARKS / filled));
}

function layoutLanes(
  input: LayoutInput,
  scale: PlotScale,
  byLane: readonly (readonly Item[])[],
  paleByLane: readonly (readonly Item[])[],
  share: number,
): ChartLayout {
  const { lanes } = input.index;
  // Three fifths of a share go to the rows, so that the last row can still spread its clusters.
  const packed = byLane.map((items) => packLane(items, scale, Math.floor(share * 0.6)));
  const needs = lanes.map((lane, at) => {
    const wished = Math.max(packed[at]?.need ?? 0, legendRows(lane, input));
    const items = byLane[at] ?? [];
    const fewest = fewestRows(items, input.labels);
    return { id: lane.id, rows: Math.min(wished, MAX_ROWS), items: items.length, fewest };
  });
  const boxes = stackLanes(
    lanes.map(({ id }) => id),
    sharedRows(needs, input.maxHeight),
  );
  const drawn = boxes.map((box, at) => marksOf(packed[at] as PackedLane, box, input, scale, share));
  const marks = drawn.flatMap((lane) => lane.marks);
  let room = Math.max(MAX_MARKS - marks.length, 0);
  const pale = drawn.flatMap(({ rows }, at) => {
    const limit = Math.floor(room / (drawn.length - at));
    const found = layoutPale(paleByLane[at] ?? [], rows, scale, limit, input.index);
    room -= found.length;
    return found.sort(compareMarks);
  });
  return { lanes: boxes, marks, pale, height: boxes.reduce((sum, { height }) => sum + height, 0) };
}

/** The marks of a lane, and its rows as they are taken. */
function marksOf(
  lane: PackedLane,
  box: LaneBox,
  { index }: LayoutInput,
  scale: PlotScale,
  share: number,
): { marks: Mark[]; rows: Row[] } {
  const { placed, last } = cutLane(lane, box.rows);
  const lastRow = layoutLastRow(last, scale, share - placed.length);
  const row = box.rows - 1;
  for (const item of placed) if (item.row === row) lastRow.row.add(item.box);
  const rows = [...rowsOf(placed, row), lastRow.row];
  const withMore = placeMore(placed, rows, scale);
  const marks: Mark[] = [
    ...placed.map((item) => placedMark(item, withMore.has(item), index)),
    ...lastRow.glyphs.map((glyph) => lastGlyphMark(glyph, row, index)),
    ...lastRow.clusters.map((group) => clusterMark(group, box.id, row, scale, index)),
  ];
  return { marks: marks.sort(compareMarks), rows };
}

/** Rows above the last; what stands in the last itself joins what `layoutLastRow` put there. */
function rowsOf(placed: readonly PlacedItem[], count: number): Row[] {
  const rows = Array.from({ length: count }, createRow);
  for (const { row, box } of placed) rows[row]?.add(box);
  return rows;
}

function compareMarks(a: Mark, b: Mark): number {
  const [x, y] = [a.type === 'bar' ? a.start : a.at, b.type === 'bar' ? b.start : b.at];
  return x - y || (a.key < b.key ? -1 : 1);
}

function groupByLane(items: readonly Item[], { index }: LayoutInput): Item[][] {
  const byLane = new Map<string, Item[]>(index.lanes.map(({ id }) => [id, []]));
  for (const item of items) byLane.get(item.event.lane)?.push(item);
  return [...byLane.values()];
}

export type { LayoutInput } from './items.ts';
