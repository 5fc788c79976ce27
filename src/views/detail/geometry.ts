/** Sizes of the detail chart in px (design §5). */

/** Height of a row inside a lane. */
export const ROW_HEIGHT = 24;
/** What a lane adds to its rows, half above and half below. */
export const LANE_PADDING = 8;
export const MAX_ROWS = 7;
/** However low the chart: one row for the selected and best placed, one for the rest. */
export const FEWEST_ROWS = 2;
/** Live elements are what costs frames: with more marks than this vis-timeline no longer holds 60 a second. */
export const MAX_MARKS = 250;

export const BAR_HEIGHT = 20;
/** A range shorter than this is a point with a line to its end. */
export const MIN_BAR_WIDTH = 26;
export const BAR_EDGE = 2.4;
/** Depth of the chevron of an open end. */
export const CHEVRON = 9;
/** Length of the dotted stub of an unknown end. */
export const UNKNOWN_STUB = 22;

/** Below the middle of a row, a point's whisker. */
export const WHISKER_Y = 10;
/** A whisker shorter than this is left out. */
export const MIN_WHISKER = 7;
/** Wider than this share of the plot it says nothing any more, and the label says the date in words. */
export const MAX_WHISKER_SHARE = 0.6;
/** Half the height of a whisker's ticks. */
export const WHISKER_TICK = 3;
/** Room for the question mark at a whisker's end. */
export const WHISKER_SIGN = 12;

/** Width of the words beside the glyph of a set, "one of" at 12 px. */
export const SET_WORDS_WIDTH = 37;

/** From a bar's visible left end to the middle of its glyph, and to its label. */
export const BAR_GLYPH_X = 13;
export const BAR_LABEL_X = 24;
/** Between a bar's end and a label outside it. */
export const BAR_LABEL_GAP = 6;
/** Free space at the right of a label inside a bar. */
export const BAR_LABEL_END = 8;

/** From the middle of a glyph to its label. */
export const LABEL_X = 11;
export const RING_RADIUS = 11;
/** The same past the ring of the selected mark. */
export const RING_LABEL_X = 15;
/** From the middle of a glyph to where the line of a short range leaves it. */
export const GLYPH_EDGE = 6;
/** Free space kept after a label. */
export const LABEL_GAP = 6;
/** Half of what a glyph keeps free around its middle, in a row of labels. */
export const GLYPH_HALF = 8;
/** Glyphs of the last row closer than this merge. */
export const CLUSTER_DISTANCE = 20;
export const CLUSTER_HEIGHT = 18;

/** At century level a column holds the entries of this many years (design §5). */
export const COLUMN_YEARS = 3.5;
export const DOT_RADIUS = 2.6;
export const LEAST_DOT_RADIUS = 1.6;
/** px from one dot of a column to the next, where the lane is high enough. */
export const DOT_PITCH = 6;
/** From the foot of a lane's last row up to the middle of the lowest dot. */
export const DOT_FOOT = 5;

/** Width of a cluster's pill: 26, wider from three digits on. */
export function clusterWidth(count: number): number {
  return 26 + Math.max(0, String(count).length - 2) * 7;
}
