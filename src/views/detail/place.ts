import type { BarMark, Mark, PointMark, TimeWindow } from '../../timeline/types.ts';
import { createPlotScale } from './items.ts';

/** Where a mark is drawn: px of its anchor from the plot's left edge, the rest relative to the anchor. */
export interface MarkPlace {
  /** Anchor: middle of a glyph or pill, visible left end of a bar. */
  readonly x: number;
  /** Length of a bar as far as it is visible; of the line of a short range; else 0. */
  readonly width: number;
  /** Whether a bar or a whisker goes on beyond the window on that side. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** True extent of a cluster; reach of a whisker; of a bar, the core between its soft ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * Places a mark of a layout in a window, which may have moved since the layout was made: a bar is cut at the edges of
 * the plot, so that its label stays at the visible left end. Cheap enough for every frame.
 */
export function placeMark(mark: Mark, window: TimeWindow, plotWidth: number): MarkPlace {
  return placeMarkBy(createPlotScale(window, plotWidth).toX, plotWidth, mark);
}

/** `placeMark` with any scale from UTC ms to px, such as the live chart's own. */
export function placeMarkBy(toX: ToX, plotWidth: number, mark: Mark): MarkPlace {
  if (mark.type === 'bar') return placeBar(mark, toX, plotWidth);
  if (mark.type === 'point') return placePoint(mark, toX, plotWidth);
  const x = toX(mark.at);
  return { x, width: 0, cutStart: false, cutEnd: false, from: toX(mark.start) - x, to: toX(mark.end) - x };
}

type ToX = (time: number) => number;

/** A whisker is cut at the edges of a plot that holds its glyph. */
function placePoint(mark: PointMark, toX: ToX, plotWidth: number): MarkPlace {
  const x = toX(mark.at);
  const width = mark.range ? Math.max(0, toX(mark.end) - x) : 0;
  if (mark.whisker === null) return { x, width, cutStart: false, cutEnd: false, from: 0, to: 0 };
  const [from, to] = [toX(mark.whisker.from), toX(mark.whisker.to)];
  const isInside = x >= 0 && x <= plotWidth;
  const cutStart = isInside && from < 0;
  const cutEnd = isInside && to > plotWidth;
  return { x, width, cutStart, cutEnd, from: (cutStart ? 0 : from) - x, to: (cutEnd ? plotWidth : to) - x };
}

function placeBar(mark: BarMark, toX: ToX, plotWidth: number): MarkPlace {
  const [start, end] = [toX(mark.start), toX(mark.end)];
  const visible = start < plotWidth && end > 0;
  const cutStart = visible && start < 0;
  const cutEnd = visible && end > plotWidth;
  const x = cutStart ? 0 : start;
  const width = (cutEnd ? plotWidth : end) - x;
  const within = (time: number) => Math.min(Math.max(toX(time) - x, 0), width);
  const from = mark.softUntil === null ? 0 : within(mark.softUntil);
  const to = mark.softFrom === null ? width : within(mark.softFrom);
  return { x, width, cutStart, cutEnd, from, to: Math.max(from, to) };
}
