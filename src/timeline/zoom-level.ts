import type { Ms } from '../date/types.ts';
import type { TimeWindow } from './types.ts';
import { clampWindow, DAY_MS, lengthOf, YEAR_MS } from './window.ts';

export type ZoomLevelId = 'century' | 'decade' | 'year' | 'month' | 'day';

/** A name for a range of the continuous zoom (design §5 "Zoom levels"). */
export interface ZoomLevel {
  readonly id: ZoomLevelId;
  readonly name: string;
  /** The level holds from this many px per year (included) to the next level's. */
  readonly fromPxPerYear: number;
  /** Window the zoom control jumps to, in ms; null is the whole record. */
  readonly jump: number | null;
}

/** Coarsest first: keys 1 to 5. */
export const ZOOM_LEVELS: readonly ZoomLevel[] = [
  { id: 'century', name: 'Century', fromPxPerYear: 0, jump: null },
  { id: 'decade', name: 'Decade', fromPxPerYear: 6, jump: 40 * YEAR_MS },
  { id: 'year', name: 'Year', fromPxPerYear: 40, jump: 9 * YEAR_MS },
  { id: 'month', name: 'Month', fromPxPerYear: 300, jump: 1.5 * YEAR_MS },
  { id: 'day', name: 'Day', fromPxPerYear: 3600, jump: 21 * DAY_MS },
];

/** px per mean year of a window drawn `width` px wide. */
export function pxPerYear(window: TimeWindow, width: number): number {
  return (width / lengthOf(window)) * YEAR_MS;
}

/** The level that holds at this rate. */
export function zoomLevelAt(rate: number): ZoomLevel {
  return ZOOM_LEVELS.findLast((level) => rate >= level.fromPxPerYear) ?? (ZOOM_LEVELS[0] as ZoomLevel);
}

/** The typical window of a level, centred on `centre` as far as the bounds allow. */
export function jumpWindow(level: ZoomLevelId, centre: Ms, bounds: TimeWindow): TimeWindow {
  const jump = ZOOM_LEVELS.find(({ id }) => id === level)?.jump ?? null;
  if (jump === null) return bounds;
  return clampWindow({ start: centre - jump / 2, end: centre + jump / 2 }, bounds);
}
