/** Heights of the context strip in px from its top (design §3, §4). */
export interface StripSizes {
  readonly height: number;
  /** Whether there are ruler, fan, era names and brackets. */
  readonly ruler: boolean;
  readonly rulerY: number;
  readonly bandTop: number;
  readonly axisY: number;
  /** Lower end of the hairlines between eras. */
  readonly foldBottom: number;
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
  /** Upper end of the line at the selected date. */
  readonly readingTop: number;
}

export const FULL: StripSizes = {
  height: 172,
  ruler: true,
  rulerY: 22,
  bandTop: 50,
  axisY: 138,
  foldBottom: 166,
  tickLabelY: 154,
  bracketY: 160,
  dotY: 114.5,
  dotTop: 75.5,
  dotRadius: 2.6,
  columnWidth: 6,
  lineY: 122,
  linePitch: 3.5,
  lineRows: 4,
  nameX: 7,
  nameY: 67,
  readingTop: 76,
};

export const COMPACT: StripSizes = {
  height: 88,
  ruler: false,
  rulerY: 0,
  bandTop: 32,
  axisY: 62,
  foldBottom: 67,
  tickLabelY: 78,
  bracketY: 0,
  dotY: 59.4,
  dotTop: 35,
  dotRadius: 1.7,
  columnWidth: 4,
  lineY: 0,
  linePitch: 0,
  lineRows: 0,
  nameX: 0,
  nameY: 0,
  readingTop: 26,
};

/** Ranges narrower than this have no line of their own. */
export const MIN_LINE_WIDTH = 9;
