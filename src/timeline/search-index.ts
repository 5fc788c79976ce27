import { createLookup, type Lookup } from '../model/lookup.ts';
import type { Names, Quote, Timeline, TimelineEvent } from '../model/timeline.ts';
import { foldText, foldWords } from './fold.ts';

/**
 * What the search reads beside the chart index, folded: no promised data, fetched when somebody searches. Fields of a
 * text are parted by ` | `, so that no phrase runs from one into the next.
 */
export interface SearchIndex {
  /** Names in Latin letters that occur, one word each, parted by spaces: other spellings are looked up here. */
  readonly names: string;
  readonly actors: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, SearchRow>>;
}

export interface SearchRow {
  /** Everything but the title and the chart label, which the chart index holds. */
  readonly text: string;
  /** Ids of actors beyond the event's own: who speaks in its quotes, the ends of its transfers. */
  readonly others: readonly string[];
}

/** Parts the fields of a text. */
export const FIELD = ' | ';

/** Builds the search index of a record. */
export function toSearchIndex(timeline: Timeline): SearchIndex {
  const lookup = createLookup(timeline);
  const actors = timeline.actors.map((actor) => [actor.id, [actor.name, ...namesOf(actor.names)]] as const);
  const rows = timeline.events.map((event) => [event.id, fieldsOf(event, lookup)] as const);
  const titles = timeline.events.flatMap(({ title, short }) => [title, short]);
  return {
    names: namesIn([
      ...titles,
      ...actors.flatMap(([, names]) => names),
      ...rows.flatMap(([, texts]) => texts),
    ]),
    actors: Object.fromEntries(actors.map(([id, names]) => [id, foldFields(names)])),
    events: Object.fromEntries(
      rows.map(([id, fields]) => [
        id,
        { text: foldFields(fields), others: otherActors(lookup.event(id), lookup) },
      ]),
    ),
  };
}

/**
 * The fields folded, and after them the words with a hyphen or digits inside as one, since readers type both.
 *
 * @example foldFields(['the S-300', 'Moscow']) // 'the s 300 | moscow | s300'
 */
export function foldFields(fields: readonly string[]): string {
  const joined = fields
    .flatMap(foldWords)
    .filter((parts) => parts.length > 1 && parts.some((part) => /\p{L}/u.test(part)))
    .map((parts) => parts.join(''));
  return [...fields.map(foldText), [...new Set(joined)].join(' ')]
    .filter((field) => field !== '')
    .join(FIELD);
}

/** Words of Latin letters that begin with a capital wherever they occur, folded, each once. */
function namesIn(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}’'ʿʾ]+/gu) ?? []);
  const small = new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(foldText));
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => foldWords(word)[0]?.[0] ?? '');
  return [...new Set(names)]
    .filter((name) => name.length >= 5 && !small.has(name))
    .sort()
    .join(' ');
}

function fieldsOf(event: TimelineEvent, lookup: Lookup): string[] {
  return [
    event.summary,
    event.place ?? '',
    ...namesOf(event.names),
    ...event.transfers.map((id) => lookup.transfer(id).goods),
    ...event.quotes.flatMap((quote: Quote) => [quote.text, quote.translation ?? '']),
    ...event.disagreements.flatMap(({ positions }) => positions.flatMap(({ quote }) => quote ?? [])),
  ].filter((field) => field !== '');
}

function otherActors(event: TimelineEvent, lookup: Lookup): string[] {
  const speakers = event.quotes.flatMap(({ statement }) => (statement ? [statement.by, statement.for] : []));
  const ends = event.transfers
    .map((id) => lookup.transfer(id))
    .flatMap(({ from, to, via }) => [from, to, ...via]);
  return [...new Set([...speakers, ...ends])].filter((id) => !event.actors.includes(id));
}

function namesOf({ ru, fa, also }: Names): string[] {
  return [ru, fa, ...also].filter((name) => name !== null);
}
