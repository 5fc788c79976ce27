import { brokenSeals, describeBrokenSeal, quoteKey, type BrokenSeal } from '../../quotes/index.ts';
import type { Content, ContentFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { LedgerFile } from '../schema/ledger.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { knownIds } from './helpers/known.ts';
import { spansOf } from './helpers/spans.ts';

const id = 'ledger';

export const ledgerCheck: Check = {
  id,
  rule: 'Every seal of the quote ledger stands for words that its event still holds, of a work that is known.',
  run(content) {
    const known = knownIds(content);
    const files = content.ledgers.flatMap((file) => fileFaults(file, known.source));
    const readable = new Set(content.ledgers.filter((file) => known.source.has(file.data.source)));
    const broken = brokenSeals(content)
      .filter(({ ledger, entry }) => readable.has(ledger) && !isUnread(content, entry.event))
      .map((seal) => sealProblem(content, seal));
    return [...files, ...broken];
  },
};

/** A broken event has been reported already; whether it holds the words cannot be said. */
function isUnread(content: Content, event: string): boolean {
  return content.brokenIds?.events.includes(event) ?? false;
}

/** At the quote an editor has just changed, where it can be told; else at the ledger. */
function sealProblem(content: Content, seal: BrokenSeal): Problem {
  const words = describeBrokenSeal(seal);
  const event = content.events.find((file) => file.id === seal.entry.event);
  const sealed = new Set(
    seal.ledger.data.quotes.filter((entry) => entry.event === event?.id).map((entry) => entry.key),
  );
  const unsealed = (event ? spansOf(event) : []).filter(
    ({ source, text }) => source === seal.ledger.data.source && !sealed.has(quoteKey(source, text)),
  );
  const changed = unsealed.length === 1 ? unsealed[0] : undefined;
  if (changed) return fieldProblem(id, changed.event, changed.textPath, words);
  if (event) return fieldProblem(id, event, ['quotes'], words);
  return fieldProblem(id, seal.ledger, ['quotes', seal.ledger.data.quotes.indexOf(seal.entry)], words);
}

function fileFaults(file: ContentFile<LedgerFile>, sources: ReadonlySet<string>): Problem[] {
  const { source, quotes, words } = file.data;
  if (source !== file.id) {
    const message = `the ledger is of ‘${source}’, but the file is named ${file.id}.json`;
    return [fieldProblem(id, file, ['source'], { message, remedy: `rename the file to ${source}.json` })];
  }
  if (!sources.has(source)) {
    const message = `the ledger is of ‘${source}’, and no such work is known`;
    return [
      fieldProblem(id, file, ['source'], { message, remedy: `restore the work, or delete ${file.file}` }),
    ];
  }
  const seen = new Set<string>();
  return quotes.flatMap((entry, index) => {
    const name = `${entry.event} ${entry.key}`;
    const repeated = seen.has(name);
    seen.add(name);
    const message = repeated
      ? `two entries seal the same words in event ‘${entry.event}’`
      : entry.position >= words &&
        `the entry for event ‘${entry.event}’ lies beyond the last of the ${words} words`;
    const remedy = `write the ledger anew: npm run quotes, with ${source}.txt in SOURCES_DIR`;
    return message ? [fieldProblem(id, file, ['quotes', index], { message, remedy })] : [];
  });
}
