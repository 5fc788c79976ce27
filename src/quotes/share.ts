import type { LedgerFile } from '../model/schema/ledger.ts';
import { comparedWords, quoteKey } from './key.ts';
import { splitAtCuts } from './segments.ts';
import { countWords } from './words.ts';

/** Words taken from a work. */
export interface QuotedWords {
  readonly text: string;
  readonly source: string;
}

/**
 * Share of a work that all its quotes take together, 0–1, each of its words counted once (contract §1: under 0.3).
 *
 * Quotes in the ledger are laid out from their position, so overlaps count once. What has no position — stretches
 * after a cut, and quotes not yet matched — counts in full, but the same words only once.
 *
 * @param ledger Ledger of the work.
 * @param quotes Quotes of the record; those of other works are left aside.
 */
export function usedShare(ledger: LedgerFile, quotes: readonly QuotedWords[]): number {
  const positions = new Map(ledger.quotes.map(({ key, position }) => [key, position]));
  const placed = new Set<number>();
  const unplaced = new Map<string, number>();
  for (const { text } of quotes.filter(({ source }) => source === ledger.source)) {
    const position = positions.get(quoteKey(ledger.source, text));
    splitAtCuts(text).forEach((stretch, index) => {
      const count = countWords(stretch);
      if (index > 0 || position === undefined) unplaced.set(comparedWords(stretch), count);
      else for (let word = position; word < position + count; word++) placed.add(word);
    });
  }
  const loose = [...unplaced.values()].reduce((sum, count) => sum + count, 0);
  return (placed.size + loose) / ledger.words;
}
