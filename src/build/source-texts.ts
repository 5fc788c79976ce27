import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSourceText, type SourceText } from '../quotes/index.ts';

const EXTENSION = '.txt';

export interface SourceTexts {
  /** By the id of the work, in the order of ids. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Names of files that are not UTF-8: a text read wrongly would break every match in it. */
  readonly unreadable: readonly string[];
}

/** The whole texts held in a folder, as `<source-id>.txt` in UTF-8; null where there is no such folder. */
export function readSourceTexts(folder: string): SourceTexts | null {
  const names = namesIn(folder)?.filter((name) => name.endsWith(EXTENSION));
  if (names === undefined) return null;
  const texts = new Map<string, SourceText>();
  const unreadable: string[] = [];
  for (const name of names.sort()) {
    const id = name.slice(0, -EXTENSION.length);
    const text = decode(readFileSync(join(folder, name)));
    if (text === null) unreadable.push(name);
    else texts.set(id, toSourceText(id, text));
  }
  return { texts, unreadable };
}

/** The whole text of one work as its file holds it; null where there is no such file or it is not UTF-8. */
export function readSourceText(folder: string, id: string): string | null {
  const name = `${id}${EXTENSION}`;
  return namesIn(folder)?.includes(name) ? decode(readFileSync(join(folder, name))) : null;
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
