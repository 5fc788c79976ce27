import { extentOf } from '../../timeline/extent.ts';
import { createStripScale, type StripScale } from '../../timeline/strip-scale.ts';
import type { ChartEvent, ChartIndex, MeasureText } from '../../timeline/types.ts';
import { layoutDots, type StripDot } from '../strip/dots.ts';
import { yearsToLabel } from '../strip/layout.ts';
import { layoutTicks } from '../strip/ticks.ts';
import { CHIP_PADDING, NARROW, WIDE, type EventStripSizes } from './geometry.ts';

export interface EventStripInput {
  readonly index: ChartIndex;
  /** Id of the event of the page. */
  readonly event: string;
  readonly variant: 'wide' | 'narrow';
  /** Measures at 13 px. */
  readonly measure: MeasureText;
}

/** A year below the axis; its place is a share of the width, 0–1. */
export interface StripLabel {
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Where one event stands in the whole record; px at `sizes.width`, which the drawing stretches. */
export interface EventStripLayout {
  readonly sizes: EventStripSizes;
  readonly folds: readonly number[];
  readonly ticks: readonly number[];
  readonly labels: readonly StripLabel[];
  readonly dots: readonly StripDot[];
  /** Place of the event's date, and what it covers. */
  readonly x: number;
  readonly span: { readonly x0: number; readonly x1: number };
  /** The date in words, on the side of its line where it stays inside; null where there is none. */
  readonly chip: { readonly text: string; readonly width: number; readonly side: 'left' | 'right' } | null;
}

/**
 * The strip of an event page: the whole record on the stretched scale, one line at the date. Pure.
 *
 * @throws Error where the index has no such event.
 */
export function layoutEventStrip({ index, event: id, variant, measure }: EventStripInput): EventStripLayout {
  const event = index.events.find((one) => one.id === id);
  if (!event) throw new Error(`The index has no event ‘${id}’.`);
  const sizes = variant === 'wide' ? WIDE : NARROW;
  const scale = createStripScale(index.eras, sizes.width, 'stretched');
  const { start, end } = extentOf(event.date, index);
  const x = inside(scale.toX(event.date.position), scale);
  const years = yearsToLabel(index, variant === 'wide' ? 'full' : 'compact');
  const ticks = layoutTicks(years, scale, measure);
  return {
    sizes,
    folds: [0, ...scale.folds, sizes.width],
    ticks: ticks.map((tick) => tick.x),
    labels: layoutLabels(years, createStripScale(index.eras, sizes.narrowest, 'stretched'), measure),
    dots: layoutDots(index.events, index, scale, sizes),
    x,
    span: { x0: inside(scale.toX(start), scale), x1: inside(scale.toX(end), scale) },
    chip: sizes.chip ? chipOf(event, x, sizes, measure) : null,
  };
}

/** Labels that do not touch where the drawing is narrowest; wider, they only move apart. */
function layoutLabels(years: readonly number[], scale: StripScale, measure: MeasureText): StripLabel[] {
  return layoutTicks(years, scale, measure)
    .filter(({ text }) => text !== '')
    .map(({ x, labelX, text }) => {
      const middle = labelX + measure(text, 400) / 2;
      // At an edge and at a fold the label gives way to one side.
      const anchor = Math.abs(middle - x) < 0.5 ? 'middle' : middle > x ? 'start' : 'end';
      return { at: x / scale.width, anchor, text };
    });
}

/** At the right of its line, or at the left where it would leave the strip at its narrowest. */
function chipOf(event: ChartEvent, x: number, sizes: EventStripSizes, measure: MeasureText) {
  const text = event.date.words;
  const width = Math.ceil(measure(text, 600)) + CHIP_PADDING * 2;
  const room = (1 - x / sizes.width) * sizes.narrowest;
  return { text, width, side: width <= room ? ('right' as const) : ('left' as const) };
}

function inside(x: number, { width }: StripScale): number {
  return Math.min(Math.max(x, 0), width);
}
