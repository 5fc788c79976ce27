import type { Level } from '../../model/schema/event.ts';
import type { Item } from './items.ts';

const LEVEL_RANK: Readonly<Record<Level, number>> = { century: 0, decade: 1, year: 2 };

/**
 * Order in which items look for room (design §5): the selected, then bands of coarse dates, which want the first row,
 * bars by level, points by level, then date.
 */
export function comparePlacement(a: Item, b: Item): number {
  return (
    Number(b.selected) - Number(a.selected) ||
    Number(b.band !== null) - Number(a.band !== null) ||
    Number(b.bar) - Number(a.bar) ||
    LEVEL_RANK[a.event.level] - LEVEL_RANK[b.event.level] ||
    a.order - b.order
  );
}
