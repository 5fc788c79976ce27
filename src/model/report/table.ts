/** A cell, or several in one. */
export type Cell = CellItem | readonly CellItem[];

/** Words, a number, or a link to an event, a work or another table. */
export type CellItem =
  | string
  | number
  | { readonly event: string; readonly words: string }
  | { readonly source: string; readonly words: string; readonly lang: string }
  | { readonly table: string; readonly words: string };

/** One finding of the report. The first cell of a row names it. */
export interface ReportTable {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  /** What is counted, in plain words. */
  readonly rule: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said where there is no row. */
  readonly none: string;
}
