import { compareText } from './compare-text.ts';
import type { Problem } from './problem.ts';

/** Problems by file, line (those of the whole file first), field and message; what is said twice is said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((problem) => [
      JSON.stringify([problem.file, problem.line, problem.field, problem.message]),
      problem,
    ]),
  );
  return [...byText.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.field ?? '', b.field ?? '') ||
      compareText(a.message, b.message),
  );
}
