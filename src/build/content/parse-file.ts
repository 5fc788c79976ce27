import type { z } from 'zod';
import type { ContentFile } from '../../model/content.ts';
import type { Problem } from '../../model/problem.ts';
import { parseWithSchema, type WrittenFile } from '../../model/schema-errors.ts';
import { splitFrontmatter, type SplitFile } from './frontmatter.ts';
import { readingProblem } from './problem.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml-file.ts';

export interface ParsedFile<T> {
  /** Null where the file has a problem. */
  readonly content: ContentFile<T> | null;
  /** Fields as far as they could be read, not checked; null where they could not. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** From the bytes of one file to its checked data, or to every problem it has. The ending of its name decides how. */
export function parseFile<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): ParsedFile<T> {
  const decoded = decodeText(file, bytes);
  if ('problem' in decoded) return broken([decoded.problem]);
  const split = file.endsWith('.md') ? splitFrontmatter(file, decoded.text) : wholeFile(decoded.text);
  if ('problem' in split) return broken([split.problem]);
  const notJson = file.endsWith('.json') ? jsonProblem(file, split.yaml) : null;
  if (notJson) return broken([notJson]);
  const { written, problems, isReadable } = parseYaml(file, split.yaml, split.yamlLine);
  if (!isReadable) return broken(problems);
  return checked(written, split, problems, schema);
}

const broken = (problems: readonly Problem[]) => ({ content: null, data: null, problems });

const wholeFile = (text: string): SplitFile => ({ yaml: text, yamlLine: 1, body: '', bodyLine: 1 });

function checked<T>(written: WrittenFile, split: SplitFile, found: readonly Problem[], schema: z.ZodType<T>): ParsedFile<T> {
  const result = parseWithSchema(schema, written);
  const problems = result.ok ? found : [...found, ...result.problems];
  if (!result.ok || problems.length > 0) return { content: null, data: written.data, problems };
  const { file, lineOf } = written;
  const { body, bodyLine } = split;
  const content = { id: idOf(file), file, data: result.data, body, bodyLine, lineOf };
  return { content, data: written.data, problems };
}

/** @example idOf('content/events/treaty-of-gulistan-1813.md') // 'treaty-of-gulistan-1813' */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Ledgers are written by a command: what is not JSON was edited by hand. */
function jsonProblem(file: string, text: string): Problem | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = `the file is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`;
    return readingProblem(file, null, message, 'take the last committed version back, or write it again with npm run quotes');
  }
}
