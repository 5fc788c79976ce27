import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LedgerFile } from '../model/schema/ledger.ts';
import { formatLedger } from '../quotes/index.ts';

/** Path of a work's ledger below the project root, with forward slashes. */
export const ledgerPath = (source: string): string => `content/quote-ledger/${source}.json`;

/** Bytes of a work's ledger as text, or null where there is none. */
export function readLedgerText(root: string, source: string): string | null {
  try {
    return readFileSync(join(root, ledgerPath(source)), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Text of the file a ledger should stand in; null, "no file", for a ledger that holds no seal. */
export function ledgerText(ledger: LedgerFile | null): string | null {
  return ledger === null || ledger.quotes.length === 0 ? null : formatLedger(ledger);
}

/** Brings a work's ledger to a text, or away where the text is null. Gives whether anything changed. */
export function writeLedgerText(root: string, source: string, text: string | null): boolean {
  if (readLedgerText(root, source) === text) return false;
  const path = join(root, ledgerPath(source));
  if (text === null) {
    rmSync(path);
    return true;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}
