/** Heights of the context strip in px from its top (design §3, §4). */
export interface StripSizes {
  readonly height: number;
  /** Whether there are ruler, fan, era names and brackets. */
  readonly ruler: boolean;
  readonly rulerY: number;
  readonly bandTop: number;
  readonly axisY: number;
  /** Baseline of the tick labels. */
  readonly tickLabelY: number;
  readonly bracketY: number;
  /** Middle of the lowest dot of a column. */
  readonly dotY: number;
  /** No dot's middle stands higher. */
  readonly dotTop: number;
  readonly dotRadius: number;
  readonly columnWidth: number;
  /** Middle of the first row of range lines. */
  readonly lineY: number;
  readonly linePitch: number;
  readonly lineRows: number;
  readonly nameX: number;
  readonly nameY: number;
}

export const FULL: StripSizes = {
  height: 156,
  ruler: true,
  rulerY: 20,
  bandTop: 44,
  axisY: 122,
  tickLabelY: 136,
  bracketY: 144,
  dotY: 99,
  dotTop: 68,
  dotRadius: 2.6,
  columnWidth: 6,
  lineY: 105.5,
  linePitch: 4.5,
  lineRows: 4,
  nameX: 7,
  nameY: 60,
};

export const COMPACT: StripSizes = {
  height: 88,
  ruler: false,
  rulerY: 0,
  bandTop: 32,
  axisY: 66,
  tickLabelY: 81,
  bracketY: 0,
  dotY: 62.5,
  dotTop: 35,
  dotRadius: 1.6,
  columnWidth: 4,
  lineY: 0,
  linePitch: 0,
  lineRows: 0,
  nameX: 0,
  nameY: 0,
};

/** Ranges narrower than this have no line of their own. */
export const MIN_LINE_WIDTH = 9;
