import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { formatDay, formatMonth } from '../../date/index.ts';
import type { ChartEra, ChartIndex, TimeWindow } from '../../timeline/types.ts';
import { DAY_MS, lengthOf, MIN_WINDOW_MS, recordWindow, YEAR_MS } from '../../timeline/window.ts';

/** The two ends of the window: the first and the last day shown. */
export type End = 'start' | 'end';

/** What a slider says of itself: whole days since 1970, and the date in words. */
export interface SliderValue {
  readonly min: number;
  readonly max: number;
  readonly now: number;
  /** "May 2010", "22 February 1828" */
  readonly text: string;
}

/** Keys step by what the address of a window of this length tells apart (`writeAddressWindow`). */
const STEPS = [
  { over: 40 * YEAR_MS, tick: utcYear, big: { unit: utcYear, count: 10 } },
  { over: 3 * YEAR_MS, tick: utcMonth, big: { unit: utcYear, count: 1 } },
  { over: 0, tick: utcDay, big: { unit: utcMonth, count: 1 } },
] as const;

/** Value, bounds and words of an end. The bounds keep the window at least 14 days long. */
export function sliderValue(end: End, window: TimeWindow, index: ChartIndex): SliderValue {
  const { low, high } = limitsOf(end, window, index);
  return {
    min: dayOf(low, end),
    max: dayOf(high, end),
    now: dayOf(window[end], end),
    text: wordsOf(end, window),
  };
}

/**
 * The window after a key on an end, as far as it may go; null for a key that means nothing there. ← and → go to the next
 * tick: a year in windows over 40 years, a month over 3 years, else a day; with Shift ten years, a year, a month. Home
 * and End go as far as they can, PageDown and PageUp to the era's edge before or after.
 */
export function windowAfterKey(
  key: string,
  shift: boolean,
  end: End,
  window: TimeWindow,
  index: ChartIndex,
): TimeWindow | null {
  const { low, high } = limitsOf(end, window, index);
  const wished = target(key, shift, window[end], lengthOf(window), index.eras);
  if (wished === null) return null;
  return { ...window, [end]: Math.min(Math.max(wished, low), high) };
}

/** The era in which an end stands: what Enter fits the window to. */
export function eraAt(
  end: End,
  window: TimeWindow,
  { eras }: Pick<ChartIndex, 'eras'>,
): ChartEra | undefined {
  const day = end === 'start' ? window.start : window.end - 1;
  return eras.find(({ to }) => day < to) ?? eras.at(-1);
}

function target(
  key: string,
  shift: boolean,
  time: number,
  length: number,
  eras: readonly ChartEra[],
): number | null {
  const edges = [...eras.map(({ from }) => from), ...eras.slice(-1).map(({ to }) => to)];
  const { tick, big } = STEPS.find(({ over }) => length > over) ?? STEPS[2];
  const step = (by: 1 | -1): number =>
    shift ? big.unit.offset(new Date(time), by * big.count).getTime() : nextTick(tick, time, by);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'PageDown':
      return edges.findLast((edge) => edge < time) ?? -Infinity;
    case 'PageUp':
      return edges.find((edge) => edge > time) ?? Infinity;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}

/** The nearest tick before or after an instant that may be one itself. */
function nextTick(tick: CountableTimeInterval, time: number, by: 1 | -1): number {
  return by === 1
    ? tick.offset(tick.floor(new Date(time)), 1).getTime()
    : tick.floor(new Date(time - 1)).getTime();
}

function limitsOf(end: End, window: TimeWindow, index: ChartIndex): { low: number; high: number } {
  const bounds = recordWindow(index);
  return end === 'start'
    ? { low: bounds.start, high: Math.max(bounds.start, window.end - MIN_WINDOW_MS) }
    : { low: Math.min(bounds.end, window.start + MIN_WINDOW_MS), high: bounds.end };
}

/** The end of a window is exclusive: its last day is the one before. */
function dayOf(time: number, end: End): number {
  return Math.floor((end === 'start' ? time : time - 1) / DAY_MS);
}

/** As exact as the keys can set it: a day, or for windows over three years the month. */
function wordsOf(end: End, window: TimeWindow): string {
  const time = end === 'start' ? window.start : window.end - 1;
  return lengthOf(window) > STEPS[1].over ? formatMonth(time) : formatDay(time);
}
