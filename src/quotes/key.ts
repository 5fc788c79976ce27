import { sha256 } from './sha256.ts';
import { toWords } from './words.ts';

/**
 * Everything about a quote that is compared, as one line: words and the punctuation between them. Quotation marks,
 * dashes, spaces and one full stop at the end leave no trace, so mending them keeps a seal.
 *
 * @example comparedWords('“Syria—Tehran’s ally […] fell.”') // "Syria Tehran's ally[...] fell"
 */
export function comparedWords(text: string): string {
  const { words, gaps } = toWords(text);
  const line = words.map((word, index) => `${index === 0 ? gaps[0] : ''}${word}${gaps[index + 1]}`).join(' ');
  return line.endsWith('.') && !line.endsWith('..') ? line.slice(0, -1) : line;
}

/**
 * Key of a quote in the ledger: SHA-256, in hexadecimal, of the source id, a newline and {@link comparedWords}.
 *
 * @example quoteKey('carnegie-2024', 'one–two') === quoteKey('carnegie-2024', '“one-two”.') // true
 */
export function quoteKey(sourceId: string, text: string): string {
  return sha256(`${sourceId}\n${comparedWords(text)}`);
}
