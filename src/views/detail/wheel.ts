import type { TimeWindow } from '../../timeline/types.ts';
import { lengthOf, panBy, zoomAbout } from '../../timeline/window.ts';

/** What a turn of the wheel means (design §11). */
export type WheelIntent =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly px: number }
  /** The page scrolls. */
  | { readonly type: 'none' };

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey'>;

const LINE_PX = 16;
const PAGE_PX = 400;
/** px of wheel that double or halve the window. */
const DOUBLE_PX = 240;

/** Ctrl or ⌘ with the wheel zooms (a pinch on a touchpad arrives so, too), a sideways turn pans, any other is the page's. */
export function wheelIntent(turn: Turn): WheelIntent {
  const unit = turn.deltaMode === 1 ? LINE_PX : turn.deltaMode === 2 ? PAGE_PX : 1;
  const [x, y] = [turn.deltaX * unit, turn.deltaY * unit];
  if (turn.ctrlKey || turn.metaKey) return { type: 'zoom', factor: 2 ** (-y / DOUBLE_PX) };
  if (Math.abs(x) > Math.abs(y)) return { type: 'pan', px: x };
  return { type: 'none' };
}

/**
 * The window after a turn of the wheel, or null where the wheel is the page's.
 *
 * @param at px of the pointer from the plot's left edge; `width` is the plot's.
 */
export function windowAfterWheel(
  turn: Turn,
  window: TimeWindow,
  bounds: TimeWindow,
  at: number,
  width: number,
): TimeWindow | null {
  const intent = wheelIntent(turn);
  const perPixel = lengthOf(window) / width;
  if (intent.type === 'zoom') return zoomAbout(window, intent.factor, window.start + at * perPixel, bounds);
  if (intent.type === 'pan') return panBy(window, intent.px * perPixel, bounds);
  return null;
}
