import { stringify } from 'csv-stringify/sync';
import { LIST_SEPARATOR, type Cell, type DataTable } from './table.ts';

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, a header line, lists joined with `;`. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it (contract §4); numbers stay numbers.
 */
export function toCsv({ columns, rows }: DataTable): string {
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows.map((row) => row.map(toText))], {
    record_delimiter: 'windows',
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    escape_formulas: true,
  });
}

function toText(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join(LIST_SEPARATOR);
}
