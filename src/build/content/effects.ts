import { readdirSync, readFileSync } from 'node:fs';

export interface DirectoryEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What the reader needs from the disk; tests pass a plain object. */
export interface ContentEffects {
  /** Entries of a folder in any order; none where there is no such folder. */
  list(path: string): readonly DirectoryEntry[];
  /** Bytes of a file, or null where there is none. */
  read(path: string): Uint8Array | null;
}

function unlessMissing<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

export const diskEffects: ContentEffects = {
  list: (path) =>
    unlessMissing(
      () => readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
      [],
    ),
  read: (path) => unlessMissing(() => readFileSync(path), null),
};
