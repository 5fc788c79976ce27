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
    const key = /^["']?([^"':\n]*)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '';
    const { message, remedy } = yamlErrorInWords(error, key);
    return readingProblem(file, lineAt(error.pos[0]), message, remedy);
  });
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
