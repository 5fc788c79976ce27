import type { Cell, ReportTable } from './table.ts';

const GAP = '  ';
/** A column is padded no further, so that one long title does not push all others away. */
const WIDEST = 60;

/** The tables of a report as lines of text; events and works are named by id. */
export function reportLines(tables: readonly ReportTable[]): string[] {
  return tables.flatMap((table, index) => [...(index > 0 ? [''] : []), ...tableLines(table)]);
}

function tableLines({ title, rule, columns, rows, none }: ReportTable): string[] {
  const heading = `${title} (${rows.length})`;
  if (rows.length === 0) return [title, `${GAP}${none}`];
  const cells = [[...columns], ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, at) => Math.min(WIDEST, Math.max(...cells.map((row) => row[at]!.length))));
  const line = (row: readonly string[]): string =>
    `${GAP}${row.map((cell, at) => cell.padEnd(widths[at]!)).join(GAP)}`.trimEnd();
  return [heading, rule, ...cells.map(line)];
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('length' in cell) return cell.map(cellText).join(', ');
  if ('table' in cell) return cell.words;
  return 'event' in cell ? cell.event : cell.source;
}
