import { MAX_ROWS } from './geometry.ts';
import type { Item, PlotScale } from './items.ts';
import { bareCandidate, candidatesOf, type Candidate, type LabelPlace } from './labels.ts';
import { comparePlacement } from './order.ts';
import { type Box, createRow, type Row } from './rows.ts';

/** An item that found room. */
export interface PlacedItem {
  readonly item: Item;
  readonly row: number;
  readonly place: LabelPlace;
  readonly box: Box;
  readonly oneOf?: true;
}

/** A lane after its items looked for room in up to seven rows. */
export interface PackedLane {
  readonly placed: readonly PlacedItem[];
  /** Items without room, in placement order. */
  readonly left: readonly Item[];
  /** Rows it asks for: with what is left, one more for the last row. */
  readonly need: number;
}

/**
 * Places items one after the other, each in the first row with room for it and its whole label. Bars, and the selected
 * mark, rather lose their label than their place.
 *
 * @param limit most items placed; the rest is left.
 */
export function packLane(items: readonly Item[], scale: PlotScale, limit = Infinity): PackedLane {
  const rows = Array.from({ length: MAX_ROWS }, createRow);
  const placed: PlacedItem[] = [];
  const left: Item[] = [];
  for (const item of [...items].sort(comparePlacement)) {
    const found = placed.length < limit ? findRoom(item, rows, scale) : null;
    if (found) placed.push(found);
    else left.push(item);
  }
  const used = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { placed, left, need: left.length > 0 ? Math.min(used + 1, MAX_ROWS) : used };
}

function findRoom(item: Item, rows: readonly Row[], scale: PlotScale): PlacedItem | null {
  const labelled = takeFirst(item, rows, candidatesOf(item, scale));
  if (labelled || !(item.bar || item.selected)) return labelled;
  return takeFirst(item, rows, [bareCandidate(item, scale)]);
}

function takeFirst(item: Item, rows: readonly Row[], candidates: readonly Candidate[]): PlacedItem | null {
  for (const [number, row] of rows.entries()) {
    const candidate = candidates.find(({ box }) => row.fits(box));
    if (!candidate) continue;
    row.add(candidate.box);
    return { item, row: number, ...candidate };
  }
  return null;
}

/**
 * Fits a packed lane into `rows` rows. Where it asks for more, or has items left, the last row takes what has no row of
 * its own.
 */
export function cutLane(lane: PackedLane, rows: number): { placed: PlacedItem[]; last: Item[] } {
  if (lane.left.length === 0 && lane.need <= rows) return { placed: [...lane.placed], last: [] };
  const kept = lane.placed.filter(({ row }) => row < rows - 1);
  const dropped = lane.placed.filter(({ row }) => row >= rows - 1).map(({ item }) => item);
  return { placed: kept, last: [...dropped, ...lane.left] };
}
