import type { Problem } from '../../model/problem.ts';

/** A problem of reading a file, before any of its fields is looked at. */
export function readingProblem(file: string, line: number | null, message: string, remedy: string): Problem {
  return { file, line, field: null, message, remedy, check: 'reading' };
}
