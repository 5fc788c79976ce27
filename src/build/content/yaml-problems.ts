import { isAlias, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { readingProblem } from './problem.ts';
import { yamlErrorInWords } from './yaml-errors.ts';

/** A parsed document with the way from an offset to the line of its file. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  lineAt(offset: number): number;
}

/** The first error, as one slip makes many; and every field that is written twice. */
export function syntaxProblems({ file, text, document, lineAt }: YamlSource): Problem[] {
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const reported = document.errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
  return reported.map((error) => {
    const [at] = error.pos;
    const open = error.code === 'DUPLICATE_KEY' ? null : unclosedQuote(document, text, at);
    if (open !== null) return readingProblem(file, lineAt(open), UNCLOSED.message, UNCLOSED.remedy);
    const key = /^["']?([^"':\n]*)/.exec(text.slice(at))?.[1]?.trim() ?? '';
    const { message, remedy } = yamlErrorInWords(error, key);
    return readingProblem(file, lineAt(at), message, remedy);
  });
}

const UNCLOSED = {
  message: 'the text that starts with a quotation mark on this line is not closed',
  remedy: 'write the same quotation mark at its end',
};

/** Where a text in quotes starts that runs over lines and ends on the line of the error: there the slip is. */
function unclosedQuote(document: Document.Parsed, text: string, errorAt: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!type?.startsWith('QUOTE') || !range || range[0] >= errorAt) return;
      const runsOver = text.slice(range[0], range[1]).trimEnd().includes('\n');
      const endsHere = !text.slice(range[1], errorAt).trimEnd().includes('\n');
      if (runsOver && endsHere) [start] = range;
    },
  });
  return start;
}

/** Places where `&`, `*` or `!` at the start of a value would make YAML do something no editor means. */
export function signProblems({ file, document, lineAt }: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const report = (sign: string, offset: number): void => {
    const message = `a text without quotes starts with ${sign}, which has a meaning of its own`;
    problems.push(readingProblem(file, lineAt(offset), message, 'put the text in quotes'));
  };
  visit(document, {
    Alias: (_, { range }) => report('*', range?.[0] ?? 0),
    Value: (_, node) => {
      if (isAlias(node)) return;
      if (node.anchor) report('&', node.range?.[0] ?? 0);
      else if (node.tag?.startsWith('!')) report('!', node.range?.[0] ?? 0);
    },
  });
  return problems;
}
