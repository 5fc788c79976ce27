import type { Endpoint, EventDate, Ms } from '../date/index.ts';
import type { Disagreement, Quote, Statement, TimelineEvent } from './timeline.ts';

/** A date as it is published: its EDTF text with half-open bounds in UTC milliseconds. */
export interface DateRecord {
  readonly edtf: string;
  readonly shape: EventDate['shape'];
  /** First instant; null unless known. */
  readonly start: Ms | null;
  readonly start_state: Endpoint['state'];
  /** Instant just after the last one; null unless known. */
  readonly end: Ms | null;
  readonly end_state: Endpoint['state'];
}

/**
 * What is published of a date. Everything else about it follows from the EDTF text.
 *
 * @example toDateRecord(date('1722/')) // { edtf: '1722/', shape: 'interval', start: -7826112000000, …, end: null, end_state: 'unknown' }
 */
export function toDateRecord({ edtf, shape, start, end }: EventDate): DateRecord {
  return {
    edtf,
    shape,
    start: start.state === 'known' ? start.span.start : null,
    start_state: start.state,
    end: end.state === 'known' ? end.span.end : null,
    end_state: end.state,
  };
}

export type EventRecord = ReturnType<typeof toEventRecord>;

/**
 * What is published of an event, its hash apart: plain JSON in the field names of contract §1. The hash of an event is
 * the SHA-256 of the canonical JSON of this. Left out is what depends on other events (its neighbours in the order)
 * or on where the site stands (its address), so that neither changes the hash.
 */
export function toEventRecord(event: Omit<TimelineEvent, 'hash' | 'previous' | 'next'>) {
  const { id, title, short, date, kind, also, lane, level, direction, actors, parties, place, names } = event;
  const { summary, body, oldStyle, lunar, quotes, citations, disagreements, dateFrom } = event;
  const { transfers, threads, standing, aliases, added, changes } = event;
  return {
    ...{ id, title, short, date: toDateRecord(date), old_style: oldStyle, lunar, date_from: dateFrom },
    ...{ kind, also: [...also], lane, level, direction, actors: [...actors], parties: [...parties], place },
    names: { ru: names.ru, fa: names.fa, also: [...names.also] },
    ...{ summary, body },
    quotes: quotes.map(toQuoteRecord),
    citations: citations.map(({ source, at }) => ({ source, at })),
    disagreements: disagreements.map(toDisagreementRecord),
    ...{ transfers: [...transfers], threads: [...threads] },
    standing: standing.map(({ party, state, anchor }) => ({ party, state, anchor })),
    ...{ aliases: [...aliases], added },
    changes: changes.map(({ date: day, note, was }) => ({ date: day, note, was })),
  };
}

function toQuoteRecord(quote: Quote) {
  const { anchor, text, source, at, lang, translation, translator, context, note, statement, verified } =
    quote;
  return {
    ...{ anchor, text, source, at, lang, translation, translator, context, note, verified },
    statement: statement === null ? null : toStatementRecord(statement),
  };
}

function toStatementRecord(statement: Statement) {
  const { by, for: spokenFor, as, on, stance, part, direct } = statement;
  return { by, for: spokenFor, as, on: toDateRecord(on), stance, part, direct };
}

function toDisagreementRecord({ question, positions }: Disagreement) {
  return {
    question,
    positions: positions.map(({ says, source, at, quote, lang, anchor, verified }) => {
      return { says, source, at, quote, lang, anchor, verified };
    }),
  };
}
