import type { WorkShare } from '../model/report.ts';
import type { LedgerFile } from '../model/schema/ledger.ts';
import type { Timeline } from '../model/timeline.ts';
import { usedShare } from './share.ts';

/** How much of each work the record quotes, wherever a ledger holds the number of its words; by id of the work. */
export function sharesOf({ events }: Timeline, ledgers: readonly LedgerFile[]): WorkShare[] {
  const quotes = events.flatMap(({ quotes: own, disagreements }) => [
    ...own,
    ...disagreements.flatMap(({ positions }) =>
      positions.flatMap(({ quote, source }) => (quote === null ? [] : [{ text: quote, source }])),
    ),
  ]);
  return ledgers.map((ledger) => ({
    source: ledger.source,
    words: ledger.words,
    share: usedShare(ledger, quotes),
  }));
}
