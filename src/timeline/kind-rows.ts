import type { Direction } from '../model/timeline.ts';
import type { ChartEvent, ChartIndex, Glyph } from './types.ts';

/** A value of the key `kind`, and a row of the gutter: a kind, or one direction of the arms transfers (design §2.2). */
export interface KindRow {
  readonly id: string;
  readonly name: string;
  readonly glyph: Glyph;
}

/** The kind that stands for both of its rows where neither is left out. */
const ARMS = 'arms-transfer';
const ARMS_ROWS: readonly (KindRow & { readonly direction: Direction })[] = [
  { id: 'arms-to-iran', name: 'Arms to Iran', glyph: 'arms-transfer-to-iran', direction: 'to-iran' },
  { id: 'arms-to-russia', name: 'Arms to Russia', glyph: 'arms-transfer-to-russia', direction: 'to-russia' },
];

/** Rows of a lane, top to bottom. */
export function kindRows(lane: ChartIndex['lanes'][number]): readonly KindRow[] {
  return lane.kinds.flatMap(({ id, name }): readonly KindRow[] =>
    id === ARMS ? ARMS_ROWS : [{ id, name, glyph: id }],
  );
}

/**
 * Whether an event has a kind, or the kind of a row. A transfer in both directions, or in none that is recorded, belongs
 * to both.
 *
 * @param among the event's kinds that count: by default all, for the place in a lane the first.
 */
export function isOfKind(
  { kinds, direction }: Pick<ChartEvent, 'kinds' | 'direction'>,
  id: string,
  among: readonly string[] = kinds,
): boolean {
  const row = ARMS_ROWS.find((candidate) => candidate.id === id);
  if (!row) return among.includes(id);
  const isOther = direction !== null && direction !== 'both' && direction !== row.direction;
  return among.includes(ARMS) && !isOther;
}

/** Every value of the key `kind`, in the order of the gutter; `arms-transfer` stands before its two directions. */
export function kindValues(index: Pick<ChartIndex, 'lanes'>): readonly string[] {
  const kinds = index.lanes.flatMap((lane) => lane.kinds.map(({ id }) => id));
  return kinds.flatMap((id) => (id === ARMS ? [ARMS, ...ARMS_ROWS.map((row) => row.id)] : [id]));
}

/** The same choice row by row: `arms-transfer` as its two directions. */
export function asRows(kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((id) => (id === ARMS ? ARMS_ROWS.map((row) => row.id) : [id]));
}

/** The same choice in its one form: both directions are `arms-transfer`, which holds each of them. */
export function asKinds(kinds: readonly string[]): readonly string[] {
  const isRow = (id: string) => ARMS_ROWS.some((row) => row.id === id);
  const hasBoth = kinds.includes(ARMS) || ARMS_ROWS.every(({ id }) => kinds.includes(id));
  if (!hasBoth) return kinds;
  return [...new Set(kinds.map((id) => (isRow(id) ? ARMS : id)))];
}
