import type { Ms } from '../date/types.ts';
import type { ChartIndex, TimeWindow } from './types.ts';

export const DAY_MS = 86_400_000;
/** Mean Gregorian year. */
export const YEAR_MS = 365.2425 * DAY_MS;
/** Smallest window (design §4). */
export const MIN_WINDOW_MS = 14 * DAY_MS;

/** The whole record as a window. */
export function recordWindow(index: Pick<ChartIndex, 'recordStart' | 'recordEnd'>): TimeWindow {
  return { start: index.recordStart, end: index.recordEnd };
}

/** Length of a window in ms. */
export function lengthOf(window: TimeWindow): number {
  return window.end - window.start;
}

/** Middle of a window. */
export function centreOf(window: TimeWindow): Ms {
  return (window.start + window.end) / 2;
}

/**
 * The nearest allowed window: at least 14 days long, inside `bounds`; ends that run backwards are swapped. Keeps the
 * length and moves where it can, shortens only where it must. A record shorter than 14 days is shown whole.
 */
export function clampWindow(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const low = Math.min(window.start, window.end);
  const high = Math.max(window.start, window.end);
  const length = Math.min(Math.max(high - low, MIN_WINDOW_MS), lengthOf(bounds));
  const wished = high - low < length ? (low + high - length) / 2 : low;
  const start = Math.min(Math.max(wished, bounds.start), bounds.end - length);
  // Exact at the far edge: `start + length` may miss it by a rounding error.
  return { start, end: Math.min(start + length, bounds.end) };
}

/**
 * Zooms so that `at` keeps its place in the window, as far as the bounds allow.
 *
 * @param factor 2 shows half the time, 0.5 twice as much.
 */
export function zoomAbout(window: TimeWindow, factor: number, at: Ms, bounds: TimeWindow): TimeWindow {
  const longest = lengthOf(bounds);
  const length = Math.min(Math.max(lengthOf(window) / factor, Math.min(MIN_WINDOW_MS, longest)), longest);
  const ratio = (at - window.start) / lengthOf(window);
  const start = at - ratio * length;
  return clampWindow({ start, end: start + length }, bounds);
}

/** Moves the window by `by` ms (later if positive) and stops at the bounds without changing its length. */
export function panBy(window: TimeWindow, by: number, bounds: TimeWindow): TimeWindow {
  return clampWindow({ start: window.start + by, end: window.end + by }, bounds);
}

/** Same length, `at` in the middle as far as the bounds allow. */
export function centreOn(window: TimeWindow, at: Ms, bounds: TimeWindow): TimeWindow {
  return panBy(window, at - centreOf(window), bounds);
}

/** A window that shows the whole extent with `margin` (a share of its length) free on each side. */
export function fitting(extent: TimeWindow, bounds: TimeWindow, margin = 0.1): TimeWindow {
  const room = lengthOf(extent) * margin;
  return clampWindow({ start: extent.start - room, end: extent.end + room }, bounds);
}
