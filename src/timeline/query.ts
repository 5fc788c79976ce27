import { foldText, foldWords } from './fold.ts';
import { searchTextOf, spellingsOf } from './search-text.ts';
import type { ChartEvent, ChartIndex } from './types.ts';

/** One thing that must be found: a word or a phrase, folded. */
export interface Term {
  /** Words that stand next to each other; the last may go on, unless the term is `whole`. */
  readonly words: string;
  /** The same written as one word, where the reader wrote it with a hyphen or digits inside; else null. */
  readonly joined: string | null;
  /** A phrase whose quotation marks are closed: its last word ends where it ends. */
  readonly whole: boolean;
}

const QUOTED = /["“”„«]([^"“”„»]*)(["“”»]|$)/gu;
/** Shorter ones are not looked for inside words. */
const SHORTEST_INSIDE = 3;

/**
 * Reads what was typed into the search field. Words in double quotation marks are a phrase.
 *
 * @example parseQuery('S-300 "air defence"') // s 300 (or s300), and the phrase "air defence"
 */
export function parseQuery(query: string): Term[] {
  const phrases = [...query.matchAll(QUOTED)].map(([, words = '', end]) => ({
    words: foldText(words),
    joined: null,
    whole: end !== '',
  }));
  return [...phrases, ...wordTerms(query.replace(QUOTED, ' '))].filter(({ words }) => words !== '');
}

/**
 * Whether an event holds everything that was typed; null where nothing was. A word is found where a word of the event
 * begins with it or is a name that sounds like it; one that begins no word of the whole record is looked for inside
 * words, from three letters on.
 */
export function createQueryTest(query: string, index: ChartIndex): ((event: ChartEvent) => boolean) | null {
  const tests = parseQuery(query).map((term) => testOf(term, index));
  if (tests.length === 0) return null;
  return (event) => {
    const text = searchTextOf(event);
    return tests.every((test) => test(text));
  };
}

function wordTerms(text: string): Term[] {
  const words = foldWords(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first, ...rest] = words[at]!;
    const next = words[at + 1];
    // "S 300" is S-300, not every S beside every 300.
    const isDesignation = rest.length === 0 && /^\p{L}$/u.test(first) && /^\d+$/.test(next?.[0] ?? '');
    const parts = isDesignation ? [first, ...(next ?? [])] : [first, ...rest];
    if (isDesignation) at++;
    terms.push({ words: parts.join(' '), joined: parts.length > 1 ? parts.join('') : null, whole: false });
  }
  return terms;
}

function testOf({ words, joined, whole }: Term, index: ChartIndex): (text: string) => boolean {
  const spellings = whole ? [] : spellingsOf(joined ?? words, index);
  const sought = [
    whole ? ` ${words} ` : ` ${words}`,
    ...(joined === null ? [] : [` ${joined}`]),
    ...spellings.map((name) => ` ${name} `),
  ];
  const test = (text: string) => sought.some((one) => text.includes(one));
  const mayBeInside = !whole && !words.includes(' ') && words.length >= SHORTEST_INSIDE;
  if (!mayBeInside || index.events.some((event) => test(searchTextOf(event)))) return test;
  return (text) => text.includes(words);
}
