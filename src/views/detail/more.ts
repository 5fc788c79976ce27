import type { PlotScale } from './items.ts';
import { candidatesOf } from './labels.ts';
import type { PlacedItem } from './lane.ts';
import type { Box, Row } from './rows.ts';

/**
 * Gives placed items the words after their labels, in placement order, whole and only where the rows have room left once
 * everything has its place: no label or row depends on them.
 *
 * @param rows of the lane with all that is placed; takes what the words take.
 * @returns the items whose words have room.
 */
export function placeMore(
  placed: readonly PlacedItem[],
  rows: readonly Row[],
  scale: PlotScale,
): ReadonlySet<PlacedItem> {
  return new Set(placed.filter((one) => takeMore(one, rows[one.row], scale)));
}

function takeMore({ item, place, box, oneOf }: PlacedItem, row: Row | undefined, scale: PlotScale): boolean {
  if (item.moreWidth === 0 || place === null || row === undefined) return false;
  const wide = candidatesOf({ ...item, labelWidth: item.labelWidth + item.moreWidth }, scale);
  const same = wide.find((candidate) => candidate.place === place && candidate.oneOf === oneOf);
  if (!same) return false;
  const added = [
    { from: same.box.from, to: box.from },
    { from: box.to, to: same.box.to },
  ].filter(isWide);
  if (!added.every(row.fits)) return false;
  added.forEach(row.add);
  return true;
}

const isWide = ({ from, to }: Box): boolean => to > from;
