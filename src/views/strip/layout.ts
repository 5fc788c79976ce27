import { extentOf } from '../../timeline/extent.ts';
import { createStripScale, type StripScale } from '../../timeline/strip-scale.ts';
import type { ChartEvent, ChartIndex, MeasureText, Scale } from '../../timeline/types.ts';
import { layoutBrackets, type StripBracket } from './brackets.ts';
import { layoutDots, type StripDot } from './dots.ts';
import { FULL, COMPACT, type StripSizes } from './geometry.ts';
import { layoutLines, type StripLine } from './lines.ts';
import { stripSentence, type StripSentence } from './sentence.ts';
import { layoutTicks, type StripTick } from './ticks.ts';

export interface StripInput {
  readonly index: ChartIndex;
  /** Events drawn, in the total order. Default: all of the index. */
  readonly events?: readonly ChartEvent[];
  /** Ids of those drawn pale: a search or a filter leaves them out. */
  readonly pale?: ReadonlySet<string>;
  readonly width: number;
  readonly scale: Scale;
  /** Full: three layers. Compact: 88 high, for phones and low windows: dots, axis, era years. */
  readonly variant?: 'full' | 'compact';
  /** Measures at 13 px. */
  readonly measure: MeasureText;
}

/** A flat piece of the fan: what joins an era's true place on the ruler to its place on the strip. */
export interface Ribbon {
  readonly true0: number;
  readonly true1: number;
  readonly x0: number;
  readonly x1: number;
}

export interface StripBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  /** Empty where the band is too narrow for its name. */
  readonly name: string;
}

/** The context strip, px from its top left corner. */
export interface StripLayout {
  readonly width: number;
  readonly sizes: StripSizes;
  readonly scale: StripScale;
  /** The even scale of the ruler. */
  readonly trueScale: StripScale;
  readonly ruler: readonly StripTick[];
  readonly ribbons: readonly Ribbon[];
  readonly bands: readonly StripBand[];
  readonly dots: readonly StripDot[];
  readonly lines: readonly StripLine[];
  readonly ticks: readonly StripTick[];
  readonly brackets: readonly StripBracket[];
  /** Null for a record without entries. */
  readonly sentence: StripSentence | null;
}

/**
 * Lays out the context strip (design §4): ruler, fan, era bands, a dot for each entry, lines for long ranges, axis and a
 * bracket of ten years in every era. Pure; the brush is drawn over it in the browser.
 */
export function layoutStrip(input: StripInput): StripLayout {
  const { index, width, measure, variant = 'full' } = input;
  const sizes = variant === 'full' ? FULL : COMPACT;
  const { events = index.events, pale } = input;
  const scale = createStripScale(index.eras, width, input.scale);
  const trueScale = createStripScale(index.eras, width, 'even');
  const stretched = input.scale === 'stretched';
  return {
    width,
    sizes,
    scale,
    trueScale,
    ruler: sizes.ruler ? layoutTicks(centuries(index), trueScale, measure) : [],
    ribbons: sizes.ruler && stretched ? ribbonsOf(scale, trueScale) : [],
    bands: scale.bands.map((band) => ({ ...band, name: nameFor(band, sizes, measure) })),
    dots: layoutDots(events, index, scale, sizes, pale),
    lines: layoutLines(
      events.map((event) => ({ event, extent: extentOf(event.date, index) })),
      scale,
      sizes,
    ),
    ticks: layoutTicks(yearsToLabel(index, variant), scale, measure),
    brackets: sizes.ruler && stretched ? layoutBrackets(scale, measure) : [],
    sentence: stripSentence(index, pale ? events.filter(({ id }) => !pale.has(id)) : events, stretched),
  };
}

/** Outline of a ribbon as path data, between the ruler and the strip; also for the ribbon of the window. */
export function ribbonPath({ true0, true1, x0, x1 }: Ribbon, { rulerY, bandTop }: StripSizes): string {
  const at = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${y}`;
  return `M${at(true0, rulerY)}L${at(true1, rulerY)}L${at(x1, bandTop)}L${at(x0, bandTop)}Z`;
}

function ribbonsOf(scale: StripScale, trueScale: StripScale): Ribbon[] {
  return scale.bands.map(({ x0, x1, from, to }) => ({
    true0: trueScale.toX(from),
    true1: trueScale.toX(to),
    x0,
    x1,
  }));
}

function nameFor(
  band: { readonly name: string; readonly x0: number; readonly x1: number },
  sizes: StripSizes,
  measure: MeasureText,
): string {
  const room = band.x1 - band.x0 - sizes.nameX - 4;
  return sizes.ruler && measure(band.name, 600) <= room ? band.name : '';
}

function centuries({ recordStart, recordEnd }: ChartIndex): number[] {
  const first = Math.ceil(new Date(recordStart).getUTCFullYear() / 100);
  const last = Math.floor(new Date(recordEnd).getUTCFullYear() / 100);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * 100);
}

/** Years to label, most important first: of each era its first choice, then its second, and so on. */
export function yearsToLabel(
  { eras, recordStart, recordEnd }: ChartIndex,
  variant: 'full' | 'compact',
): number[] {
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  if (variant === 'compact')
    return [yearOf(recordStart), yearOf(recordEnd), ...eras.map(({ from }) => yearOf(from))];
  const most = Math.max(...eras.map(({ ticks }) => ticks.length));
  const ranks = Array.from({ length: most }, (_, rank) => rank);
  return ranks.flatMap((rank) => eras.flatMap(({ ticks }) => ticks.slice(rank, rank + 1)));
}
