/** What one run of one gesture on one page cost. Times are ms. */
export interface Sample {
  /** Sum of the tasks of the main thread that took longer than 50 ms, and how many there were. */
  readonly long: number;
  readonly longTasks: number;
  /** The main thread at work: script, style, layout and paint. */
  readonly busy: number;
  /** Between one animation frame and the next. */
  readonly frameMedian: number;
  readonly frameP95: number;
  readonly frameMax: number;
}

/** The middle of the values; of an even number the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The value that a share of the values does not exceed. NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The median of every number over the runs, rounded to a tenth. */
export function medians<K extends string>(runs: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const keys = Object.keys(runs[0] ?? {}) as K[];
  const middle = (key: K) => Math.round(median(runs.map((run) => run[key])) * 10) / 10;
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as Record<K, number>;
}

/** `ours` as a multiple of `theirs`, such as "0.5×"; "none" where both are nothing, "—" where only theirs is. */
export function ratio(ours: number, theirs: number): string {
  if (theirs === 0) return ours === 0 ? 'none' : '—';
  return `${(ours / theirs).toFixed(2)}×`;
}

/** Lines of a table, its columns as wide as they need, numbers at the right. */
export function toTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
