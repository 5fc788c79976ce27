import type { Timeline } from '../../model/timeline.ts';
import { actorsTable } from './actors.ts';
import { eventsTable } from './events.ts';
import { quotesTable } from './quotes.ts';
import { sourcesTable } from './sources.ts';
import type { DataTable } from './table.ts';
import { transfersTable, transferStagesTable } from './transfers.ts';

/** Every CSV table of `/data/v1/`. */
export function dataTables(timeline: Timeline): DataTable[] {
  return [
    eventsTable(timeline),
    quotesTable(timeline),
    sourcesTable(timeline),
    actorsTable(timeline),
    transfersTable(timeline),
    transferStagesTable(timeline),
  ];
}

export { toCsv } from './csv.ts';
export type { DataTable } from './table.ts';
