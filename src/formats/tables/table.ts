/** What a cell holds before it is written: a list is joined with `;`, null is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column<Row> {
  readonly name: string;
  /** Table Schema type. A list is a `string` of values joined with `;`, an EDTF date a `string`. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  /** Whether every row must have it. */
  readonly required?: true;
  readonly value: (row: Row) => Cell;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** One CSV file of `/data/v1/`: its columns serve the file, the Data Package and the page that documents both. */
export interface DataTable {
  /** Name of the file without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Joins values of a list in one cell. No id and no language tag can hold it. */
export const LIST_SEPARATOR = ';';

/** Reads the rows once, in the order of the columns. */
export function toTable<Row>(
  head: Omit<DataTable, 'columns' | 'rows'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    ...head,
    columns: columns.map(({ name, type, description, required }) => ({
      ...{ name, type, description },
      ...(required ? { required } : {}),
    })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
