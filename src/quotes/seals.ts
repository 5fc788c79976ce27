import type { Content, ContentFile } from '../model/content.ts';
import { allSpans } from '../model/checks/helpers/spans.ts';
import type { LedgerFile } from '../model/schema/ledger.ts';
import { quoteKey } from './key.ts';
import type { LedgerEntry } from './ledger.ts';

/** A ledger entry whose event no longer holds the words it was given for. */
export interface BrokenSeal {
  readonly ledger: ContentFile<LedgerFile>;
  readonly entry: LedgerEntry;
  /** Ids of other events that now hold exactly these words of the same source. */
  readonly movedTo: readonly string[];
}

/**
 * Every entry of every ledger whose event no longer holds its words; needs no text of a source. One letter or comma
 * changed in a quote breaks its seal, as does moving the quote to another event or giving it another source.
 */
export function brokenSeals(content: Content): BrokenSeal[] {
  const holders = holdersByKey(content);
  return content.ledgers.flatMap((ledger) =>
    ledger.data.quotes.flatMap((entry) => {
      const events = holders.get(entry.key) ?? new Set();
      return events.has(entry.event) ? [] : [{ ledger, entry, movedTo: [...events] }];
    }),
  );
}

/**
 * A ledger without the entries of one event that no longer holds their words; the other entries, and those of the
 * event that still hold, stay as they are.
 */
export function releaseSeals(ledger: LedgerFile, broken: readonly BrokenSeal[], event: string): LedgerFile {
  const dropped = new Set(broken.filter(({ entry }) => entry.event === event).map(({ entry }) => entry));
  return { ...ledger, quotes: ledger.quotes.filter((entry) => !dropped.has(entry)) };
}

function holdersByKey(content: Content): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { event, source, text } of allSpans(content)) {
    const key = quoteKey(source, text);
    holders.set(key, (holders.get(key) ?? new Set()).add(event.id));
  }
  return holders;
}

/**
 * A broken seal in words an editor knows, with both remedies (contract §1, "Quotes are short and proved").
 */
export function describeBrokenSeal({ entry, ledger, movedTo }: BrokenSeal): {
  message: string;
  remedy: string;
} {
  const { source } = ledger.data;
  const moved = movedTo.length > 0 ? `; they now stand in ${movedTo.map((id) => `‘${id}’`).join(', ')}` : '';
  return {
    message: `event ‘${entry.event}’ no longer holds the words of ‘${source}’ that were verified on ${entry.read}${moved}`,
    remedy:
      `check them again (npm run quotes, with ${source}.txt in SOURCES_DIR), ` +
      `or release the seal (npm run quotes -- --release ${entry.event})`,
  };
}
