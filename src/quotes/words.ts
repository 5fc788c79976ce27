import { normalise } from './normalise.ts';

/**
 * A text as its words and the punctuation between them. `gaps[i]` stands before `words[i]`, the last one after the
 * last word, so `gaps` is one longer than `words`. Gaps hold what is compared and is no part of a word: commas, full
 * stops, brackets, signs; never spaces, dashes or quotation marks.
 */
export interface WordSequence {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
}

/** What is not compared: spaces, dashes, double quotation marks, and single ones that are not inside a word. */
const NOT_COMPARED = /(?:[\s"-]|(?<![\p{L}\p{M}\p{N}])'|'(?![\p{L}\p{M}\p{N}]))+/u;
const EDGES = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/**
 * Splits a text, normalised or not, into words and gaps.
 *
 * Spaces and dashes of any kind end a word, so `Su-35`, `Su‑35` and `Su 35` are the same two words, and
 * `Russia—in` is two. A word runs from its first to its last letter or digit and keeps what stands inside: `1,300`,
 * `U.S` (with `.` in the gap), `won't`. An apostrophe inside a word is spelling and is compared; anywhere else it
 * cannot be told from a quotation mark and is not.
 *
 * @example toWords('“Syria,” he said.') // { words: ['Syria', 'he', 'said'], gaps: ['', ',', '', '.'] }
 */
export function toWords(text: string): WordSequence {
  const words: string[] = [];
  const gaps: string[] = [''];
  for (const chunk of normalise(text).split(NOT_COMPARED)) {
    const [, before = '', word = '', after = ''] = EDGES.exec(chunk) ?? [];
    gaps[gaps.length - 1] += before;
    if (word === '') continue;
    words.push(word);
    gaps.push(after);
  }
  return { words, gaps };
}

/**
 * Number of words of a text, by the same rule as {@link toWords}.
 *
 * @example countWords('S-300 missiles, at last') // 5
 */
export function countWords(text: string): number {
  return toWords(text).words.length;
}
