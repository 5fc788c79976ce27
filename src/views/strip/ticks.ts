import type { StripScale } from '../../timeline/strip-scale.ts';
import type { MeasureText } from '../../timeline/types.ts';

/** A year on an axis of the strip. */
export interface StripTick {
  readonly year: number;
  readonly x: number;
  /** Left end of the label, which is kept inside the strip. */
  readonly labelX: number;
  /** Empty where the label would have touched another. */
  readonly text: string;
}

const LABEL_GAP = 8;
/** From a fold to the label of the era's first year, which stands right of it. */
const FOLD_GAP = 3;

/** Ticks at the starts of years, from left to right; given most important first, later labels give way. */
export function layoutTicks(years: readonly number[], scale: StripScale, measure: MeasureText): StripTick[] {
  const kept: { from: number; to: number }[] = [];
  const ticks = [...new Set(years)].map((year): StripTick => {
    const x = scale.toX(yearStart(year));
    const width = measure(String(year), 400);
    const labelX = labelLeft(x, width, scale);
    const box = { from: labelX, to: labelX + width };
    const free = kept.every((other) => other.to + LABEL_GAP <= box.from || box.to + LABEL_GAP <= other.from);
    if (free) kept.push(box);
    return { year, x: Math.min(Math.max(x, 0), scale.width), labelX, text: free ? String(year) : '' };
  });
  return ticks.sort((a, b) => a.x - b.x);
}

function labelLeft(x: number, width: number, { folds, width: strip }: StripScale): number {
  const atFold = folds.some((fold) => Math.abs(fold - x) < 0.5);
  const left = atFold ? x + FOLD_GAP : x - width / 2;
  return Math.min(Math.max(left, 0), strip - width);
}

function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
