import type { Timeline, Transfer, TransferStage } from '../../model/timeline.ts';
import { columnsOf, JOINED } from './column.ts';
import { dateColumns } from './date-columns.ts';
import { toTable, type DataTable } from './table.ts';

/** `transfers.csv`: one row for each transfer. Rows count transfers; goods of different kinds do not add up. */
export function transfersTable({ transfers }: Timeline): DataTable {
  const { key, text, number, count, flag } = columnsOf<Transfer>();
  const columns = [
    key('id', 'Id of the transfer.', ({ id }) => id),
    key('from', 'Id of the actor it comes from.', ({ from }) => from),
    key('to', 'Id of the actor it goes to.', ({ to }) => to),
    text('via', `Ids of actors it passes through, ${JOINED}.`, ({ via }) => via),
    key('direction', 'to-iran, to-russia or both.', ({ direction }) => direction),
    key('goods', 'What is transferred.', ({ goods }) => goods),
    key('class', 'arms, dual-use, nuclear or other.', (transfer) => transfer.class),
    flag('restriction', 'Whether it is a ban and no transfer.', ({ restriction }) => restriction),
    text(
      'quantity',
      'In the words of the source; empty where none is published.',
      ({ quantity }) => quantity?.text ?? null,
    ),
    number('quantity_min', 'Least number the words allow.', ({ quantity }) => quantity?.min ?? null),
    number('quantity_max', 'Greatest number the words allow.', ({ quantity }) => quantity?.max ?? null),
    text('unit', 'What is counted.', ({ quantity }) => quantity?.unit ?? null),
    text('quantity_source', 'Id of the source of the quantity.', ({ quantity }) => quantity?.source ?? null),
    count('stages', 'Number of its stages in transfer-stages.csv.', ({ stages }) => stages.length),
  ];
  return toTable(
    {
      ...{ name: 'transfers', title: 'Transfers', primaryKey: ['id'] },
      description: 'One row for each transfer, whatever became of it; its stages are a table of their own.',
      foreignKeys: [
        { column: 'from', table: 'actors', key: 'id' },
        { column: 'to', table: 'actors', key: 'id' },
        { column: 'quantity_source', table: 'sources', key: 'id' },
      ],
    },
    columns,
    transfers,
  );
}

interface StageRow extends TransferStage {
  readonly transfer: string;
  /** From 1. */
  readonly number: number;
}

/** `transfer-stages.csv`: what happened to each transfer, when, and who reports it. */
export function transferStagesTable({ transfers }: Timeline): DataTable {
  const { key, count } = columnsOf<StageRow>();
  const columns = [
    key('transfer', 'Id of the transfer.', ({ transfer }) => transfer),
    count('number', 'Its place among the stages of the transfer, from 1.', ({ number }) => number),
    key('stage', 'agreed, announced, blocked, resumed, delivered or denied.', ({ stage }) => stage),
    ...dateColumns<StageRow>(({ date }) => date),
    key('event', 'Id of the event.', ({ event }) => event),
    key('source', 'Id of the source.', ({ source }) => source),
  ];
  const rows = transfers.flatMap(({ id, stages }) =>
    stages.map((stage, index): StageRow => ({ ...stage, transfer: id, number: index + 1 })),
  );
  return toTable(
    {
      ...{ name: 'transfer-stages', title: 'Stages of transfers', primaryKey: ['transfer', 'number'] },
      description: 'One row for each stage of a transfer.',
      foreignKeys: [
        { column: 'transfer', table: 'transfers', key: 'id' },
        { column: 'event', table: 'events', key: 'id' },
        { column: 'source', table: 'sources', key: 'id' },
      ],
    },
    columns,
    rows,
  );
}
