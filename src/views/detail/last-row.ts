import type { Ms } from '../../date/types.ts';
import { type Group, groupItems } from './clusters.ts';
import { CLUSTER_DISTANCE, LABEL_GAP, LABEL_X } from './geometry.ts';
import type { Item, PlotScale } from './items.ts';
import { fitsEdges } from './labels.ts';
import { comparePlacement } from './order.ts';
import { type Box, createRow, type Row } from './rows.ts';

/** A bare glyph of the last row, with a label again where space was left. */
export interface LastGlyph {
  readonly item: Item;
  readonly at: Ms;
  readonly place: 'right' | 'left' | null;
}

/** The last row of a lane: what found no room above. */
export interface LastRow {
  readonly glyphs: readonly LastGlyph[];
  readonly clusters: readonly Group[];
  /** The row with all of them in it. */
  readonly row: Row;
}

/**
 * Lays out the last row. The distance at which glyphs merge is doubled until no more than `limit` marks are left.
 *
 * @param limit at least 1.
 */
export function layoutLastRow(items: readonly Item[], scale: PlotScale, limit = Infinity): LastRow {
  let groups = groupItems(items, scale);
  for (let distance = CLUSTER_DISTANCE * 2; groups.length > Math.max(limit, 1); distance *= 2) {
    groups = groupItems(items, scale, distance);
  }
  const row = createRow();
  for (const { box } of groups) row.add(box);
  const single = groups.filter((group) => group.items.length === 1);
  const glyphs = single
    .map((group) => ({ item: group.items[0] as Item, at: group.start, x: group.x, box: group.box }))
    .sort((a, b) => comparePlacement(a.item, b.item))
    .map(({ item, at, x, box }) => ({ item, at, place: labelAgain(item, x, box, row, scale) }));
  return { glyphs, clusters: groups.filter((group) => group.items.length > 1), row };
}

function labelAgain(item: Item, x: number, glyph: Box, row: Row, scale: PlotScale): 'right' | 'left' | null {
  if (item.label === '') return null;
  const right = { from: x + LABEL_X, to: x + LABEL_X + item.labelWidth };
  const left = { from: x - LABEL_X - item.labelWidth, to: x - LABEL_X };
  const rightBox = { from: glyph.to, to: right.to + LABEL_GAP };
  const leftBox = { from: left.from - LABEL_GAP, to: glyph.from };
  if (fitsEdges(right, x, scale) && row.fits(rightBox)) return take(row, rightBox, 'right');
  if (fitsEdges(left, x, scale) && row.fits(leftBox)) return take(row, leftBox, 'left');
  return null;
}

function take(row: Row, box: Box, place: 'right' | 'left'): 'right' | 'left' {
  row.add(box);
  return place;
}
