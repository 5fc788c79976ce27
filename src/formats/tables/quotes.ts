import type { Disagreement, Position, Quote, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { columnsOf } from './column.ts';
import { toTable, type DataTable } from './table.ts';

interface QuoteRow {
  readonly event: TimelineEvent;
  readonly quote: Quote | null;
  /** A verbatim position under "Sources disagree"; null for a quote of the event. */
  readonly position: (Position & { readonly question: string }) | null;
}

/** `quotes.csv`: one row for each verbatim quotation, statements and quoted positions included. */
export function quotesTable({ events }: Timeline): DataTable {
  const { key, text, flag, day } = columnsOf<QuoteRow>();
  const words = ({ quote, position }: QuoteRow) => quote ?? position;
  const statement = ({ quote }: QuoteRow) => quote?.statement ?? null;
  const columns = [
    key('event', 'Id of the event.', ({ event }) => event.id),
    key('anchor', 'Anchor of the quotation on the page of the event.', (row) => words(row)?.anchor ?? null),
    key('text', 'The words, verbatim.', ({ quote, position }) => quote?.text ?? position?.quote ?? null),
    key('lang', 'Language of the words.', (row) => words(row)?.lang ?? null),
    text('translation', 'Translation into English.', ({ quote }) => quote?.translation ?? null),
    text('translator', 'Who translated.', ({ quote }) => quote?.translator ?? null),
    key('source', 'Id of the source.', (row) => words(row)?.source ?? null),
    text('at', 'Section, page, article or paragraph.', (row) => words(row)?.at ?? null),
    day(
      'verified',
      'Day the words were matched against the whole text of the source; empty where they were not.',
      (row) => words(row)?.verified ?? null,
    ),
    flag('context', 'Whether the words do not state this event.', ({ quote }) => quote?.context ?? false),
    text('note', 'Note under the quotation.', ({ quote }) => quote?.note ?? null),
    text(
      'question',
      'Question on which sources differ, where the words are a position on it.',
      ({ position }) => position?.question ?? null,
    ),
    text(
      'by',
      'Id of the actor who speaks, where the words report a public statement.',
      (row) => statement(row)?.by ?? null,
    ),
    text('for', 'Id of the actor spoken for.', (row) => statement(row)?.for ?? null),
    text('as', 'Office held that day.', (row) => statement(row)?.as ?? null),
    text('on', 'Day of the statement, EDTF.', (row) => statement(row)?.on.edtf ?? null),
    text(
      'stance',
      'What the statement does: warns, reports, assesses, announces …',
      (row) => statement(row)?.stance ?? null,
    ),
    text('part', 'true where it acknowledges in part.', (row) => statement(row)?.part ?? null),
    text('direct', 'true where the words are the speaker’s own.', (row) => statement(row)?.direct ?? null),
  ];
  return toTable(
    {
      ...{ name: 'quotes', title: 'Quotations and statements', primaryKey: ['event', 'anchor'] },
      description: 'One row for each verbatim quotation. Quotations remain their owners’.',
      foreignKeys: [
        { column: 'event', table: 'events', key: 'id' },
        { column: 'source', table: 'sources', key: 'id' },
      ],
    },
    columns,
    events.flatMap(rowsOf),
  );
}

function rowsOf(event: TimelineEvent): QuoteRow[] {
  const quotes = event.quotes.map((quote): QuoteRow => ({ event, quote, position: null }));
  const positions = event.disagreements.flatMap(({ question, positions: all }: Disagreement) =>
    all.flatMap((position): QuoteRow[] =>
      position.quote === null ? [] : [{ event, quote: null, position: { ...position, question } }],
    ),
  );
  return [...quotes, ...positions];
}
