import type { Ms } from '../date/types.ts';
import type { ChartEra, Scale } from './types.ts';

/** One era's stretch of the strip, in time and in px. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly from: Ms;
  readonly to: Ms;
  readonly x0: number;
  readonly x1: number;
}

/** A scale of the context strip; px run from 0 to `width`. */
export interface StripScale {
  readonly width: number;
  readonly bands: readonly Band[];
  /** x of the inner era edges, where the rate changes. */
  readonly folds: readonly number[];
  /** UTC ms to px. Outside the record the rate of the nearest era goes on. */
  toX(time: Ms): number;
  /** px to UTC ms: the exact inverse of `toX`. */
  toTime(x: number): Ms;
}

/**
 * Scale of the strip: piecewise linear (design §4). Stretched, each era gets its `share` of the width (shares are
 * normalised to 1); even, each gets the width of its years, so that the scale is linear throughout.
 *
 * @param eras in order and without gaps; at least one.
 * @throws RangeError if there is no era or the width is not positive.
 */
export function createStripScale(eras: readonly ChartEra[], width: number, scale: Scale): StripScale {
  if (eras.length === 0 || !(width > 0))
    throw new RangeError('A strip needs at least one era and a positive width.');
  const bands = bandsOf(eras, width, scale);
  return {
    width,
    bands,
    folds: bands.slice(1).map((band) => band.x0),
    toX: (time) => {
      const band = bandWhere(bands, (candidate) => time < candidate.to);
      return interpolate(time, band.from, band.to, band.x0, band.x1);
    },
    toTime: (x) => {
      const band = bandWhere(bands, (candidate) => x < candidate.x1);
      return interpolate(x, band.x0, band.x1, band.from, band.to);
    },
  };
}

function bandsOf(eras: readonly ChartEra[], width: number, scale: Scale): Band[] {
  const weights = eras.map((era) => (scale === 'even' ? era.to - era.from : era.share));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return eras.map(({ id, name, from, to }, index) => {
    const x0 = (before / total) * width;
    before += weights[index] ?? 0;
    // The last edge is exact, whatever the rounding of the sum.
    const x1 = index === eras.length - 1 ? width : (before / total) * width;
    return { id, name, from, to, x0, x1 };
  });
}

function bandWhere(bands: readonly Band[], test: (band: Band) => boolean): Band {
  return bands.find(test) ?? (bands[bands.length - 1] as Band);
}

function interpolate(value: number, from: number, to: number, low: number, high: number): number {
  return low + ((value - from) / (to - from)) * (high - low);
}
