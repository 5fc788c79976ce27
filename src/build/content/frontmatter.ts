import type { Problem } from '../../model/problem.ts';
import { readingProblem } from './problem.ts';

export interface SplitFile {
  readonly yaml: string;
  /** 1-based line of the file at which `yaml` starts. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line of the file at which `body` starts. */
  readonly bodyLine: number;
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);

/**
 * Splits a Markdown file into the fields between its two lines of three hyphens and the text after them.
 *
 * @example splitFrontmatter('content/events/x.md', '---\ntitle: X\n---\nText.')
 * // { yaml: 'title: X', yamlLine: 2, body: 'Text.', bodyLine: 4 }
 */
export function splitFrontmatter(file: string, text: string): SplitFile | { readonly problem: Problem } {
  const lines = text.split('\n');
  if (!isFence(lines[0] ?? '')) {
    const message = 'the file does not start with its fields';
    return { problem: readingProblem(file, 1, message, 'write --- alone on the first line, the fields below it, and --- alone on a line after them') };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    const message = 'the fields that start after the first --- have no end';
    return { problem: readingProblem(file, 1, message, 'write --- alone on a line after the last field') };
  }
  const yaml = lines.slice(1, end).join('\n');
  return { yaml, yamlLine: 2, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
