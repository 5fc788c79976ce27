import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of a file of the cache; null where there is none. */
export function readKept(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}

/** Writes a file of the cache in one step: another build may read it at the same time. */
export function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}
