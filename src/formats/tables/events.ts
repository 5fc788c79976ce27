import { formatDate } from '../../date/index.ts';
import { lastDayOf } from '../../model/last-day.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { columnsOf, JOINED } from './column.ts';
import { dateColumns } from './date-columns.ts';
import { toTable, type DataTable } from './table.ts';

/** `events.csv`: one row for each event, in the order of the record. */
export function eventsTable({ events, recordEnd }: Timeline): DataTable {
  const { key, text, count, day } = columnsOf<TimelineEvent>();
  const columns = [
    key('id', 'Permanent id; its page is /events/<id>/.', ({ id }) => id),
    key('title', 'The act and its parties.', ({ title }) => title),
    ...dateColumns<TimelineEvent>(({ date }) => date),
    key('date_words', 'The date in words.', ({ date }) => formatDate(date, { recordEnd })),
    text('old_style', 'Old Style date, EDTF, where a source prints it.', ({ oldStyle }) => oldStyle),
    text('lunar', 'Lunar Hijri date as a source prints it.', ({ lunar }) => lunar),
    key('lane', 'Lane of its first kind.', ({ lane }) => lane),
    key('kind', 'Kind it is drawn as.', ({ kind }) => kind),
    text('also', `Further kinds, ${JOINED}.`, ({ also }) => also),
    text('direction', 'Of its transfers: to-iran, to-russia or both.', ({ direction }) => direction),
    key('level', 'Zoom level from which it is labelled: century, decade or year.', ({ level }) => level),
    key('actors', `Ids of actors, ${JOINED}.`, ({ actors }) => actors),
    text('parties', `Ids of the parties whose answer matters, ${JOINED}.`, ({ parties }) => parties),
    text('place', 'Place by the name of its time.', ({ place }) => place),
    text('name_ru', 'Name in Russian.', ({ names }) => names.ru),
    text('name_fa', 'Name in Persian.', ({ names }) => names.fa),
    key('summary', 'Summary by the editors.', ({ summary }) => summary),
    text('transfers', `Ids of transfers with a stage here, ${JOINED}.`, ({ transfers }) => transfers),
    text('threads', `Ids of the threads that hold it, ${JOINED}.`, ({ threads }) => threads),
    count('quotes', 'Number of its quotations and statements.', ({ quotes }) => quotes.length),
    count(
      'verified',
      'How many of these were matched against the whole text of their source.',
      ({ quotes }) => quotes.filter(({ verified }) => verified !== null).length,
    ),
    count(
      'disagreements',
      'Number of questions on which sources differ.',
      (event) => event.disagreements.length,
    ),
    day('added', 'Day it was published here; never the day of the event.', ({ added }) => added),
    day('changed', 'Day of its last change; empty where it never changed.', (event) =>
      event.changes.length === 0 ? null : lastDayOf(event),
    ),
    key('hash', 'SHA-256 of its canonical JSON: says which text was seen.', ({ hash }) => hash),
  ];
  const head = { name: 'events', title: 'Events', primaryKey: ['id'], foreignKeys: [] };
  return toTable(
    { ...head, description: 'One row for each event, in the order of the record.' },
    columns,
    events,
  );
}
