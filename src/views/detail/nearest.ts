import type { Rect } from './beside.ts';

/** A finger covers what it wants: a mark within this many px of the tap is meant (design §11). */
const REACH_PX = 22;
/** Marks whose distances differ by less cannot be told apart by a finger. */
const TIE_PX = 4;

export interface MarkBox {
  readonly key: string;
  readonly box: Rect;
}

/** Keys of the marks a tap may mean, nearest first; more than one is a tie. A mark under the finger wins outright. */
export function nearestMarks(x: number, y: number, marks: readonly MarkBox[]): string[] {
  const near = marks
    .map(({ key, box }) => ({ key, distance: distanceTo(box, x, y) }))
    .filter(({ distance }) => distance <= REACH_PX)
    .sort((a, b) => a.distance - b.distance);
  const least = near[0]?.distance ?? 0;
  const tie = least === 0 ? 0 : least + TIE_PX;
  return near.filter(({ distance }) => distance <= tie).map(({ key }) => key);
}

function distanceTo({ left, top, width, height }: Rect, x: number, y: number): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx, dy);
}
