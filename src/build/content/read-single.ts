import type { ContentFile } from '../../model/content.ts';
import type { Problem } from '../../model/problem.ts';
import type { ContentEffects } from './effects.ts';
import type { SingleFile } from './folders.ts';
import { parseFile } from './parse-file.ts';
import { readingProblem } from './problem.ts';

export interface ReadSingle<T> {
  /** Null where the file is missing or has a problem. */
  readonly content: ContentFile<T> | null;
  readonly problems: readonly Problem[];
}

const CHECKS_WAIT = 'Mend this first: the checks that compare files wait for it';

/** Reads a file that has to be there. Without it the checks cannot run, and its problems say so. */
export function readSingle<T>(root: string, { path, schema }: SingleFile<T>, effects: ContentEffects): ReadSingle<T> {
  const bytes = effects.read(`${root}/${path}`);
  if (bytes === null) {
    const problem = readingProblem(path, null, 'the file is missing', `take the last committed version back. ${CHECKS_WAIT}`);
    return { content: null, problems: [problem] };
  }
  const { content, problems } = parseFile(path, bytes, schema);
  return {
    content,
    problems: problems.map((problem) => ({ ...problem, remedy: `${problem.remedy}. ${CHECKS_WAIT}` })),
  };
}
