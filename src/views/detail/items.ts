import type { Ms } from '../../date/types.ts';
import { extentOf, isRange, mayFallIn } from '../../timeline/extent.ts';
import type { ChartEvent, ChartIndex, MeasureText, TimeWindow, Whisker } from '../../timeline/types.ts';
import { pxPerYear, zoomLevelAt } from '../../timeline/zoom-level.ts';
import { MAX_WHISKER_SHARE, MIN_BAR_WIDTH, MIN_WHISKER } from './geometry.ts';
import { moreWords } from './more-words.ts';
import { whiskerOf } from './whisker.ts';

/** What a layout is made from. */
export interface LayoutInput {
  readonly index: ChartIndex;
  /** Events that match the filters, in the total order. Default: all of the index. */
  readonly events?: readonly ChartEvent[];
  /** Events left out by a search or a filter, drawn pale. Default none. */
  readonly pale?: readonly ChartEvent[];
  /** The window in view. */
  readonly window: TimeWindow;
  /** Width of the plot in px: what the window takes. */
  readonly plotWidth: number;
  /** px laid out beyond each edge of the plot, so that a pan finds marks there. Default 0. */
  readonly overscan?: number;
  /** Height to keep to where it can, in px: rows are dropped from the fullest lane. Default: as high as needed. */
  readonly maxHeight?: number;
  /** Whether lanes keep room for their name and kinds beside them. Default true. */
  readonly legend?: boolean;
  /** Which labels to show (design §3: on tablets only that of the selected mark). Default all. */
  readonly labels?: 'all' | 'selected';
  readonly selected: string | null;
  readonly measure: MeasureText;
}

/** A glyph moved to the edge stands this far inside, px: no rounding puts it outside. */
const EDGE_INSET = 0.5;

/** Linear scale of one window, in px from the plot's left edge. */
export interface PlotScale {
  readonly width: number;
  readonly overscan: number;
  /** ms per px. */
  readonly msPerPx: number;
  toX(time: Ms): number;
  toTime(x: number): Ms;
}

/** Scale of the window; `overscan` widens what counts as inside, not the rate. */
export function createPlotScale(window: TimeWindow, width: number, overscan = 0): PlotScale {
  const msPerPx = (window.end - window.start) / width;
  return {
    width,
    overscan,
    msPerPx,
    toX: (time) => (time - window.start) / msPerPx,
    toTime: (x) => window.start + x * msPerPx,
  };
}

/** An event on its way to becoming a mark; px from the plot's left edge. */
export interface Item {
  readonly event: ChartEvent;
  /** Place in the total order. */
  readonly order: number;
  readonly start: Ms;
  readonly end: Ms;
  readonly at: Ms;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly range: boolean;
  /** Drawn from `x0` to `x1`: a range wide enough, or the band of a date coarser than the zoom. */
  readonly bar: boolean;
  /** How far a coarse date reaches, where that is a band rather than a glyph with a whisker. */
  readonly band: Whisker | null;
  readonly selected: boolean;
  readonly whisker: Whisker | null;
  /** Empty where no label is wanted. */
  readonly label: string;
  readonly labelWidth: number;
  /** Words after the label where there is room; empty where none are wanted. */
  readonly more: string;
  readonly moreWidth: number;
}

/**
 * The events drawn in a window: all that may fall in it, ranges as far as they are drawn. In the given order, which must
 * be the total order.
 */
export function itemsIn(
  input: LayoutInput,
  scale: PlotScale,
  events: readonly ChartEvent[] = input.events ?? input.index.events,
): Item[] {
  const reach = { start: scale.toTime(-scale.overscan), end: scale.toTime(scale.width + scale.overscan) };
  const items: Item[] = [];
  events.forEach((event, order) => {
    if (isDrawnIn(event, reach, input.index)) items.push(itemOf(event, order, input, scale));
  });
  return items;
}

/** An end that is not known adds nothing to what is drawn, so it does not put its event into every window before it. */
function isDrawnIn({ date }: ChartEvent, window: TimeWindow, index: ChartIndex): boolean {
  const isBounded = date.start.from !== null && date.end.to !== null;
  if (!isRange(date) && isBounded) return mayFallIn(date, window, index);
  const { start, end } = isRange(date)
    ? extentOf(date, index)
    : { start: date.position, end: date.position + 1 };
  return start < window.end && end > window.start;
}

function itemOf(event: ChartEvent, order: number, input: LayoutInput, scale: PlotScale): Item {
  const range = isRange(event.date);
  const selected = event.id === input.selected;
  const extent = extentOf(event.date, input.index);
  const { x, at } = placeInside(event.date.position, extent, scale);
  const { reach, isCoarse, isBand } = reachOf(event, scale);
  const whisker = isCoarse || isBand || reach === null || widthOf(reach, scale) < MIN_WHISKER ? null : reach;
  const band = isBand ? reach : null;
  const { start, end } = band ? { start: band.from, end: band.to } : extent;
  const [x0, x1] = [scale.toX(start), scale.toX(end)];
  const words = isCoarse || isBand ? `${event.short}, ${withinWords(event)}` : event.short;
  const label = selected || input.labels !== 'selected' ? words : '';
  const labelWidth = label === '' ? 0 : input.measure(label, selected ? 700 : 400);
  const level = zoomLevelAt(pxPerYear(input.window, input.plotWidth)).id;
  const more = label === '' ? '' : moreWords(event, level, input.index);
  const moreWidth = more === '' ? 0 : input.measure(more);
  const bar = isBand || (range && x1 - x0 >= MIN_BAR_WIDTH);
  const place = { start, end, at, x, x0, x1 };
  const texts = { label, labelWidth, more, moreWidth };
  return { event, order, ...place, range, bar, band, selected, whisker, ...texts };
}

/** Where its glyph stands: in its place, or, where that is outside, at the edge nearest to it that the date may hold. */
function placeInside(position: Ms, extent: TimeWindow, scale: PlotScale): { x: number; at: Ms } {
  const wished = scale.toX(position);
  const [low, high] = [-scale.overscan, scale.width + scale.overscan];
  if (wished >= low && wished <= high) return { x: wished, at: position };
  const edge = wished < low ? low + EDGE_INSET : high - EDGE_INSET;
  const x = Math.min(Math.max(edge, scale.toX(extent.start)), scale.toX(extent.end));
  return { x, at: scale.toTime(x) };
}

/** A date is coarse where the zoom is finer; it is a band then, and where its glyph would stand outside. */
function reachOf(
  { date }: ChartEvent,
  scale: PlotScale,
): { reach: Whisker | null; isCoarse: boolean; isBand: boolean } {
  const reach = whiskerOf(date);
  if (reach === null) return { reach, isCoarse: false, isBand: false };
  const [low, high] = [-scale.overscan, scale.width + scale.overscan];
  const x = scale.toX(date.position);
  const visible = Math.min(scale.toX(reach.to), high) - Math.max(scale.toX(reach.from), low);
  const isCoarse = widthOf(reach, scale) > scale.width * MAX_WHISKER_SHARE;
  return { reach, isCoarse, isBand: (isCoarse || x < low || x > high) && visible >= MIN_BAR_WIDTH };
}

function widthOf({ from, to }: Whisker, scale: PlotScale): number {
  return scale.toX(to) - scale.toX(from);
}

/** At a zoom finer than the date the place of a glyph says nothing, so the label does. */
function withinWords({ date }: ChartEvent): string {
  const isPlain = date.shape === 'single' && !date.start.approximate && !date.start.uncertain;
  const { precision } = date.start;
  const isName = isPlain && precision === 'month';
  const words = isName ? date.words : date.words.charAt(0).toLowerCase() + date.words.slice(1);
  const article = precision === 'decade' || precision === 'century' ? 'the ' : '';
  return isPlain ? `some time in ${article}${words}` : words;
}
