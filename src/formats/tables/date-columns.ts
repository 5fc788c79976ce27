import { isoReduced, type EventDate } from '../../date/index.ts';
import { toDateRecord } from '../../model/event-record.ts';
import type { Column } from './table.ts';

/**
 * The columns of a date: its EDTF text, what is known of its first and last day, and numeric bounds. Year, month and
 * day are apart because spreadsheets cannot hold days before 1900; what is not known is empty, never 1.
 */
export function dateColumns<Row>(dateOf: (row: Row) => EventDate): Column<Row>[] {
  const first = (row: Row) => isoReduced(dateOf(row)).first;
  const last = (row: Row) => isoReduced(dateOf(row)).last;
  const column = (name: string, description: string, value: (row: Row) => number | null): Column<Row> => ({
    ...{ name, type: 'integer', description, value },
  });
  return [
    {
      ...{ name: 'date', type: 'string', required: true },
      description: 'EDTF (ISO 8601-2), Gregorian: as exact as the sources allow, and no more.',
      value: (row) => dateOf(row).edtf,
    },
    column(
      'start_year',
      'Year of the start; empty where the start is open or unknown.',
      (row) => first(row)?.year ?? null,
    ),
    column('start_month', 'Month of the start, where known.', (row) => first(row)?.month ?? null),
    column('start_day', 'Day of the start, where known.', (row) => first(row)?.day ?? null),
    column(
      'end_year',
      'Year of the end; empty where the end is open or unknown.',
      (row) => last(row)?.year ?? null,
    ),
    column('end_month', 'Month of the end, where known.', (row) => last(row)?.month ?? null),
    column('end_day', 'Day of the end, where known.', (row) => last(row)?.day ?? null),
    column(
      'start_ms',
      'First instant of the date, milliseconds since 1970 in UTC; empty unless known.',
      (row) => toDateRecord(dateOf(row)).start,
    ),
    column(
      'end_ms',
      'The instant after its last, milliseconds since 1970 in UTC; empty unless known.',
      (row) => toDateRecord(dateOf(row)).end,
    ),
    {
      ...{ name: 'start_state', type: 'string', required: true },
      description: 'known, open (no earlier limit) or unknown (nobody knows).',
      value: (row) => dateOf(row).start.state,
    },
    {
      ...{ name: 'end_state', type: 'string', required: true },
      description: 'known, open (has not ended) or unknown (nobody knows).',
      value: (row) => dateOf(row).end.state,
    },
  ];
}
