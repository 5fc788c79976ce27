import { bisectLeft } from 'd3-array';

/** A stretch of a row that is taken, in px: `[from, to)`. */
export interface Box {
  readonly from: number;
  readonly to: number;
}

/** One row of a lane: boxes that never overlap, kept in order so that a free place is found by halving. */
export interface Row {
  fits(box: Box): boolean;
  /** Takes a box that fits. */
  add(box: Box): void;
}

/** An empty row. */
export function createRow(): Row {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    fits: ({ from, to }) => {
      const next = bisectLeft(starts, from);
      const free = next === 0 || (ends[next - 1] as number) <= from;
      return free && (next === starts.length || (starts[next] as number) >= to);
    },
    add: ({ from, to }) => {
      const next = bisectLeft(starts, from);
      starts.splice(next, 0, from);
      ends.splice(next, 0, to);
    },
  };
}
