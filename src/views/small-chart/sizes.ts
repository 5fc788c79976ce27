import { COMPACT, type StripSizes } from '../strip/geometry.ts';

/** Wide: from tablets up. Phone: readable from 320 px. Tiny: beside a name in an index, without words. */
export type SmallChartVariant = 'wide' | 'phone' | 'tiny';

export interface SmallChartSizes extends StripSizes {
  /** Width the columns of dots are made for, px; the drawing then takes the width it is given. */
  readonly width: number;
  /** Narrowest it is shown, px: labels must not touch there. */
  readonly least: number;
  /** Baselines of the two lines for labels, the upper first. */
  readonly labelY: readonly [number, number];
}

/** px from the top of the drawing. */
export const SMALL: Readonly<Record<SmallChartVariant, SmallChartSizes>> = {
  wide: {
    ...COMPACT,
    ...{ width: 1360, least: 712, height: 120, labelY: [13, 31], bandTop: 38, axisY: 98, foldBottom: 103 },
    ...{ tickLabelY: 116, dotY: 94.2, dotTop: 42, dotRadius: 2.6, columnWidth: 6 },
  },
  phone: {
    ...COMPACT,
    ...{ width: 358, least: 288, height: 116, labelY: [13, 31], bandTop: 38, axisY: 94, foldBottom: 99 },
    ...{ tickLabelY: 112, dotY: 91, dotTop: 41, dotRadius: 1.7, columnWidth: 4 },
  },
  tiny: {
    ...COMPACT,
    ...{ width: 344, least: 200, height: 26, labelY: [0, 0], bandTop: 2, axisY: 22, foldBottom: 24 },
    ...{ tickLabelY: 0, dotY: 19, dotTop: 4, dotRadius: 1.7, columnWidth: 4 },
  },
};
