import type { FieldPath } from './schema-shape.ts';

const LONGEST = 60;

/** Where a parsed file came from: enough to show an editor his own words. */
export interface WrittenFile {
  /** Path below the project root. */
  readonly file: string;
  /** Parsed data, not yet checked. */
  readonly data: unknown;
  /** 1-based line of a field, or of its nearest parent. */
  lineOf(path: readonly (string | number)[]): number;
  /** The value of a field as it stands in the file, quotes included; null where there is none. */
  writtenAt(path: readonly (string | number)[]): string | null;
}

/** A path without symbols, which no file holds. */
export const plainPath = (path: FieldPath): (string | number)[] =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** A value on one line, cut to what fits into a message. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** The value of a field as written, without its quotes, on one line. */
export function writtenValue(file: WrittenFile, path: FieldPath): string {
  const written = file.writtenAt(plainPath(path)) ?? '';
  return shown(written.replace(/^(["'])([\s\S]*)\1$/, '$2'));
}

/** What a value is, in plain words. */
export function typeInWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'string') return 'text';
  return Object.getPrototypeOf(value) === Object.prototype ? 'a group of fields' : 'a date';
}
