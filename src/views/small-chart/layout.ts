import { createStripScale, type StripScale } from '../../timeline/strip-scale.ts';
import type { ChartIndex, MeasureText } from '../../timeline/types.ts';
import { layoutDots, type StripDot } from '../strip/dots.ts';
import { layoutTicks, type StripTick } from '../strip/ticks.ts';
import { layoutLabels, type SmallLabel } from './labels.ts';
import { SMALL, type SmallChartSizes, type SmallChartVariant } from './sizes.ts';

export interface SmallChartInput {
  readonly index: ChartIndex;
  /** Ids of the entries it is about. */
  readonly marked: ReadonlySet<string>;
  readonly variant: SmallChartVariant;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
}

export interface SmallChartLayout {
  readonly sizes: SmallChartSizes;
  readonly scale: StripScale;
  /** Where the context strip has them, so that nobody looks for an entry twice. The tiny drawing has the marked alone. */
  readonly dots: readonly StripDot[];
  readonly ticks: readonly StripTick[];
  readonly labels: readonly SmallLabel[];
}

/**
 * Some entries of the record on the stretched strip, the others pale, first and last date labelled. Pure; x of the scale
 * runs to `sizes.width`.
 */
export function layoutSmallChart({ index, marked, variant, measure }: SmallChartInput): SmallChartLayout {
  const sizes = SMALL[variant];
  const scale = createStripScale(index.eras, sizes.width, 'stretched');
  const own = index.events.filter(({ id }) => marked.has(id));
  const pale = new Set(index.events.flatMap(({ id }) => (marked.has(id) ? [] : [id])));
  const isTiny = variant === 'tiny';
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  const years = [index.recordStart, index.recordEnd, ...index.eras.map(({ from }) => from)].map(yearOf);
  return {
    sizes,
    scale,
    dots: layoutDots(isTiny ? own : index.events, index, scale, sizes, pale),
    ticks: isTiny ? [] : layoutTicks(years, scale, (text) => (measure(text) * sizes.width) / sizes.least),
    labels: isTiny ? [] : layoutLabels(own, scale, sizes, measure),
  };
}
