import type { TimeWindow } from './types.ts';
import { centreOf, lengthOf } from './window.ts';

/** How the window gets from one place to another (design §2.4). */
export interface Transition {
  readonly from: TimeWindow;
  readonly to: TimeWindow;
  /** ms; 0 is a cut. */
  readonly duration: number;
}

export const PAN_MS = 240;
export const ZOOM_MS = 320;
export const SCROLL_MS = 300;
/** Further than this many windows away nothing in between can be followed: a cut (design §7). */
const CUT_WINDOWS = 2;
/** Windows whose lengths differ by less than this share count as equally long. */
const SAME_LENGTH = 0.01;
/** px; a list that has more than this many screens to go is placed by a cut. */
const CUT_SCREENS = 2;

/** A pan where the length stays, else a zoom; a cut where the way is too far to follow. */
export function transitionTo(from: TimeWindow, to: TimeWindow): Transition {
  const longer = Math.max(lengthOf(from), lengthOf(to));
  const isFar = Math.abs(centreOf(to) - centreOf(from)) > CUT_WINDOWS * longer;
  const isPan = Math.abs(lengthOf(to) - lengthOf(from)) < SAME_LENGTH * longer;
  const isThere = from.start === to.start && from.end === to.end;
  return { from, to, duration: isThere || isFar ? 0 : isPan ? PAN_MS : ZOOM_MS };
}

/**
 * The window `elapsed` ms after a transition began; its goal from the end on. The length changes by equal factors in
 * equal times, which is what looks even, and the ends go in step with it: a zoom keeps its fixed point in place, and no
 * frame leaves the span of both windows.
 */
export function windowAt({ from, to, duration }: Transition, elapsed: number): TimeWindow {
  if (elapsed >= duration) return to;
  const t = ease(elapsed / duration);
  const ratio = lengthOf(to) / lengthOf(from);
  const share = Math.abs(ratio - 1) < SAME_LENGTH ? t : (ratio ** t - 1) / (ratio - 1);
  const between = (a: number, b: number) => a + (b - a) * share;
  return { start: between(from.start, to.start), end: between(from.end, to.end) };
}

/** ms that the list takes to a place `distance` px away, in a viewport `height` px high; 0 is a cut. */
export function scrollDuration(distance: number, height: number): number {
  return Math.abs(distance) > CUT_SCREENS * height ? 0 : SCROLL_MS;
}

/**
 * The one easing of the site, `cubic-bezier(.2, 0, 0, 1)`: share of the way after a share of the time, both 0–1.
 *
 * @example ease(0) // 0
 */
export function ease(time: number): number {
  if (time <= 0) return 0;
  if (time >= 1) return 1;
  // x(s) grows with s, so halving finds the s of a time; 20 steps are finer than a pixel.
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (bezier(X1, X2, middle) < time) low = middle;
    else high = middle;
  }
  return bezier(Y1, Y2, (low + high) / 2);
}

const [X1, Y1, X2, Y2] = [0.2, 0, 0, 1];

/** One coordinate of a Bézier curve from 0 to 1 with two control points. */
function bezier(a: number, b: number, s: number): number {
  return 3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
}
