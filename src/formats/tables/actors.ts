import type { Actor, Timeline } from '../../model/timeline.ts';
import { columnsOf, JOINED } from './column.ts';
import { toTable, type DataTable } from './table.ts';

/** `actors.csv`: one row for each state of its time, body or public person. */
export function actorsTable({ actors }: Timeline): DataTable {
  const { key, text } = columnsOf<Actor>();
  const columns = [
    key('id', 'Id of the actor.', ({ id }) => id),
    key('type', 'state, body or person.', ({ type }) => type),
    text(
      'party',
      'russia or iran, for the states of each and their bodies; empty for others.',
      ({ party }) => party,
    ),
    key('name', 'Name in English.', ({ name }) => name),
    key('short', 'Short name, as on the chart.', ({ short }) => short),
    text('name_ru', 'Name in Russian.', ({ names }) => names.ru),
    text('name_fa', 'Name in Persian.', ({ names }) => names.fa),
    text('also', `Other spellings, ${JOINED}.`, ({ names }) => names.also),
    text('wikidata', 'Wikidata item, where it was looked up.', ({ wikidata }) => wikidata),
  ];
  const head = { name: 'actors', title: 'Actors', primaryKey: ['id'], foreignKeys: [] };
  return toTable({ ...head, description: 'One row for each state, body or public person.' }, columns, actors);
}
