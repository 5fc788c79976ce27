import type { Ms } from '../date/types.ts';
import type { TimeWindow } from './types.ts';
import { clampWindow, MIN_WINDOW_MS } from './window.ts';

/** Members of an opened cluster stand at least this far apart, px (design §5). */
const APART_PX = 30;
/** Windows of this many times what the members span: they never fill it, and never lose themselves in it. */
const [TIGHTEST, WIDEST] = [1.25, 2];

/**
 * The window in which the members of a cluster stand apart; as wide as they need where some lie closer than others, so
 * that all stay in view. Null where even the closest zoom could part none of them: they share a day, or a vague date.
 *
 * @param places on the axis, in any order.
 * @param plotWidth px that the window is drawn across.
 */
export function partingWindow(
  places: readonly Ms[],
  plotWidth: number,
  bounds: TimeWindow,
): TimeWindow | null {
  const ordered = [...places].sort((a, b) => a - b);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return null;
  const closest = (APART_PX / plotWidth) * MIN_WINDOW_MS;
  const gaps = ordered.slice(1).map((place, at) => place - (ordered[at] as Ms));
  const parted = gaps.filter((gap) => gap >= closest);
  if (parted.length === 0) return null;
  const span = last - first;
  const wished = (Math.min(...parted) * plotWidth) / APART_PX;
  const length = Math.min(Math.max(wished, span * TIGHTEST), span * WIDEST);
  const middle = (first + last) / 2;
  return clampWindow({ start: middle - length / 2, end: middle + length / 2 }, bounds);
}
