/** What a reader can take in hand. `controls` is all that is no view itself: buttons, panels, fields. */
export type DrivingView = 'list' | 'chart' | 'strip' | 'controls';

/** Which view drives: the one that got the last real gesture (design §7). The others follow silently. */
export interface Driving {
  readonly view: DrivingView | null;
  /** Until when it drives; `Infinity` while a finger or a button is held down. */
  readonly until: number;
}

/**
 * A real gesture of the reader. A press lasts until its release; turns of the wheel, keys and steps of a scroll have no
 * end of their own.
 */
export type Gesture =
  | { readonly type: 'press'; readonly view: DrivingView }
  | { readonly type: 'release' }
  | { readonly type: 'turn'; readonly view: DrivingView };

/** A step of the page's scroll. */
export interface ScrollStep {
  /** Where the page stands now, px. */
  readonly y: number;
  /** Where a programme last put it; null where a reader has moved it since. */
  readonly expected: number | null;
}

/** A view drives for this long after its gesture ended, ms. */
export const LINGER_MS = 250;

export const NOBODY: Driving = { view: null, until: -Infinity };

/** Who drives after a gesture at `now` (any clock, ms). */
export function afterGesture(driving: Driving, gesture: Gesture, now: number): Driving {
  if (gesture.type === 'press') return { view: gesture.view, until: Infinity };
  if (gesture.type === 'turn') return { view: gesture.view, until: now + LINGER_MS };
  // A release ends what is held; what has ended is not prolonged.
  return driving.until === Infinity ? { view: driving.view, until: now + LINGER_MS } : driving;
}

/** The view that drives at `now`, or null. */
export function driverAt({ view, until }: Driving, now: number): DrivingView | null {
  return now < until ? view : null;
}

/**
 * Whether a step of the scroll is the reader's: not where a programme put the page, and not while another view drives,
 * since the page may also move because what it holds has changed its height.
 */
export function isReaderScroll(driving: Driving, { y, expected }: ScrollStep, now: number): boolean {
  const isOwn = expected !== null && Math.abs(y - expected) < 2;
  const driver = driverAt(driving, now);
  return !isOwn && (driver === null || driver === 'list');
}
