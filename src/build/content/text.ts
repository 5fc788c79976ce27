import type { Problem } from '../../model/problem.ts';
import { readingProblem } from './problem.ts';

export type TextResult = { readonly text: string } | { readonly problem: Problem };

/**
 * Text of a file: UTF-8, without byte order mark, lines ended by `\n` on every system. A file that is not UTF-8 or
 * holds an unresolved merge gives a problem.
 */
export function decodeText(file: string, bytes: Uint8Array): TextResult {
  const text = decode(bytes);
  if (text === null) {
    return { problem: readingProblem(file, null, 'the file is not plain UTF-8 text', 'save it again with the encoding UTF-8') };
  }
  const line = text.split('\n').findIndex((content) => /^(?:<{7}|>{7}) /.test(content)) + 1;
  if (line === 0) return { text };
  const message = 'the file holds both sides of a merge that was not finished';
  return { problem: readingProblem(file, line, message, 'keep one side and take out the lines <<<<<<<, ======= and >>>>>>>') };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
