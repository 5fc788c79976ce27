import type { LedgerFile } from '../model/schema/ledger.ts';
import { normalise } from './normalise.ts';
import { sha256 } from './sha256.ts';
import { toWords } from './words.ts';
import type { WordSequence } from './words.ts';

export type LedgerEntry = LedgerFile['quotes'][number];

/** The whole text of a work, ready to be matched. */
export interface SourceText extends WordSequence {
  /** Id of the work. */
  readonly source: string;
  /** SHA-256 of the normalised text. */
  readonly sha256: string;
}

/** Prepares the whole text of a work for matching. */
export function toSourceText(source: string, text: string): SourceText {
  return { source, sha256: sha256(normalise(text)), ...toWords(text) };
}

/**
 * The ledger of one work after all its quotes were matched.
 *
 * @param text The whole text.
 * @param url Address it was read at, or null.
 * @param entries What was matched; the same key in one event is kept once. Sorted here, by event, then key.
 * @param read Day of the match, `YYYY-MM-DD`.
 */
export function buildLedger(
  text: SourceText,
  url: string | null,
  entries: readonly Omit<LedgerEntry, 'read'>[],
  read: string,
): LedgerFile {
  const unique = new Map(entries.map((entry) => [identity(entry), entry]));
  return {
    source: text.source,
    url,
    read,
    words: text.words.length,
    sha256: text.sha256,
    quotes: [...unique.values()]
      .map(({ event, key, position }) => ({ event, key, position, read }))
      .sort(inOrder),
  };
}

/**
 * A freshly built ledger with the days of the one before wherever nothing changed, so that a second run writes the
 * same bytes: the day the text was read stands while its digest and address do, the day of a match while the text and
 * the position do.
 */
export function mergeLedger(before: LedgerFile | null, built: LedgerFile): LedgerFile {
  if (before?.sha256 !== built.sha256) return built;
  const days = new Map(before.quotes.map((entry) => [`${identity(entry)} ${entry.position}`, entry.read]));
  return {
    ...built,
    read: before.url === built.url ? before.read : built.read,
    quotes: built.quotes.map((entry) => ({
      ...entry,
      read: days.get(`${identity(entry)} ${entry.position}`) ?? entry.read,
    })),
  };
}

/** The ledger as it stands in its file: indented JSON, keys in one order, a newline at the end. */
export function formatLedger({ source, url, read, words, sha256: digest, quotes }: LedgerFile): string {
  const entries = quotes.map(({ event, key, position, read: day }) => ({ event, key, position, read: day }));
  return `${JSON.stringify({ source, url, read, words, sha256: digest, quotes: entries }, null, 2)}\n`;
}

const identity = ({ event, key }: Pick<LedgerEntry, 'event' | 'key'>): string => `${event} ${key}`;

/** By code unit, the same on every machine. Ids never hold a space. */
function inOrder(a: LedgerEntry, b: LedgerEntry): number {
  return identity(a) < identity(b) ? -1 : 1;
}
