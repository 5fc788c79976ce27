import type { Content, ContentFile } from '../../content.ts';
import type { Problem } from '../../problem.ts';

/** One rule of contract §1 that a program can check. */
export interface Check {
  /** Kebab-case; the name of the file, and of `Problem.check`. */
  readonly id: string;
  /** The rule in one sentence, as CONTRIBUTING quotes it. */
  readonly rule: string;
  /** Every breach of the rule, in any order; empty where there is none. */
  run(content: Content): Problem[];
}

/** Way to a field of a file, such as `['quotes', 1, 'source']`. */
export type FieldPath = readonly (string | number)[];

/** Any content file, where only its name and lines matter. */
export type AnyFile = Pick<ContentFile<unknown>, 'id' | 'file' | 'body' | 'bodyLine' | 'lineOf'>;

/** What an editor reads of a problem. */
export interface Words {
  /** What was found and why it cannot stand; no full stop at the end. */
  readonly message: string;
  /** What to write or do instead; no full stop at the end. */
  readonly remedy: string;
}

/**
 * The dotted name of a field as editors read it.
 *
 * @example fieldName(['quotes', 1, 'source']) // 'quotes[1].source'
 */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** A problem of one field; of the whole file where `path` is empty. */
export function fieldProblem(check: string, file: AnyFile, path: FieldPath, words: Words): Problem {
  const ofField = path.length > 0;
  return {
    file: file.file,
    line: ofField ? file.lineOf(path) : null,
    field: ofField ? fieldName(path) : null,
    ...words,
    check,
  };
}

/** A problem of one line of the Markdown body; `bodyLine` counts its lines from 1. */
export function bodyProblem(check: string, file: AnyFile, bodyLine: number, words: Words): Problem {
  return { file: file.file, line: file.bodyLine + bodyLine - 1, field: null, ...words, check };
}
