import type { DotSizes } from '../strip/dots.ts';

/** Sizes of the strip of an event page in px from its top (design §8). It stretches sideways; its height stays. */
export interface EventStripSizes extends DotSizes {
  /** Width it is laid out at. */
  readonly width: number;
  /** The least width it is shown at: no two labels touch there. */
  readonly narrowest: number;
  readonly height: number;
  /** Whether the date stands in words at its line. */
  readonly chip: boolean;
  readonly bandTop: number;
  readonly axisY: number;
  /** Baseline of the tick labels. */
  readonly labelY: number;
}

export const WIDE: EventStripSizes = {
  width: 1360,
  narrowest: 1120,
  height: 86,
  chip: true,
  bandTop: 6,
  axisY: 62,
  labelY: 79,
  dotY: 58.4,
  dotTop: 24.5,
  dotRadius: 2.6,
  columnWidth: 6,
};

/** Phones and tablets: the date stands in words right below. */
export const NARROW: EventStripSizes = {
  width: 358,
  narrowest: 288,
  height: 68,
  chip: false,
  bandTop: 6,
  axisY: 46,
  labelY: 62,
  dotY: 43.2,
  dotTop: 10,
  dotRadius: 1.7,
  columnWidth: 4,
};

export const CHIP_HEIGHT = 20;
/** Free inside the chip, beside its words. */
export const CHIP_PADDING = 12;
/** The line stands out below the axis. */
export const LINE_FOOT = 5;
