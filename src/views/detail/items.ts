import type { Ms } from '../../date/types.ts';
import { extentOf, isRange } from '../../timeline/extent.ts';
import type { ChartEvent, ChartIndex, MeasureText, TimeWindow, Whisker } from '../../timeline/types.ts';
import { MAX_WHISKER_SHARE, MIN_BAR_WIDTH, MIN_WHISKER } from './geometry.ts';
import { whiskerOf } from './whisker.ts';

/** What a layout is made from. */
export interface LayoutInput {
  readonly index: ChartIndex;
  /** Events that match the filters, in the total order. Default: all of the index. */
  readonly events?: readonly ChartEvent[];
  /** The window in view. */
  readonly window: TimeWindow;
  /** Width of the plot in px: what the window takes. */
  readonly plotWidth: number;
  /** px laid out beyond each edge of the plot, so that a pan finds marks there. Default 0. */
  readonly overscan?: number;
  /** Height to keep to where it can, in px: rows are dropped from the fullest lane. Default: as high as needed. */
  readonly maxHeight?: number;
  /** Which labels to show (design §3: on tablets only that of the selected mark). Default all. */
  readonly labels?: 'all' | 'selected';
  readonly selected: string | null;
  readonly measure: MeasureText;
}

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
  /** A range wide enough for a bar. */
  readonly bar: boolean;
  readonly selected: boolean;
  readonly whisker: Whisker | null;
  /** Empty where no label is wanted. */
  readonly label: string;
  readonly labelWidth: number;
}

/**
 * The events drawn in a window: points whose glyph stands in it, ranges that touch it. In the given order, which must
 * be the total order.
 */
export function itemsIn(input: LayoutInput, scale: PlotScale): Item[] {
  const low = -scale.overscan;
  const high = scale.width + scale.overscan;
  const items = (input.events ?? input.index.events).map((event, order) =>
    itemOf(event, order, input, scale),
  );
  return items.filter(({ range, x, x0, x1 }) => (range ? x1 > low && x0 < high : x >= low && x < high));
}

function itemOf(event: ChartEvent, order: number, input: LayoutInput, scale: PlotScale): Item {
  const { start, end } = extentOf(event.date, input.index);
  const range = isRange(event.date);
  const at = event.date.position;
  const [x0, x1] = [scale.toX(start), scale.toX(end)];
  const selected = event.id === input.selected;
  const reach = whiskerOf(event.date);
  const reachWidth = reach === null ? 0 : scale.toX(reach.to) - scale.toX(reach.from);
  const isVague = reachWidth > scale.width * MAX_WHISKER_SHARE;
  const whisker = reachWidth < MIN_WHISKER || isVague ? null : reach;
  const words = isVague ? `${event.short}, ${withinWords(event)}` : event.short;
  const label = selected || input.labels !== 'selected' ? words : '';
  const labelWidth = label === '' ? 0 : input.measure(label, selected ? 700 : 400);
  const bar = range && x1 - x0 >= MIN_BAR_WIDTH;
  const x = scale.toX(at);
  return { event, order, start, end, at, x, x0, x1, range, bar, selected, whisker, label, labelWidth };
}

/** At a zoom finer than the date the place of the glyph says nothing, so the label does. */
function withinWords({ date }: ChartEvent): string {
  const words = date.words.charAt(0).toLowerCase() + date.words.slice(1);
  const isPlain = date.shape === 'single' && !date.start.approximate && !date.start.uncertain;
  return isPlain ? `some time in ${date.words}` : words;
}
