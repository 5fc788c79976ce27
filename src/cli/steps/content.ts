import { checkContent } from '../../build/read-content.ts';
import { formatProblems } from '../../model/format-problems.ts';

/** Checks everything below content/, prints all problems together, and says whether there were none. */
export function reportContent(root: string): boolean {
  const { problems } = checkContent(root);
  if (problems.length === 0) return true;
  console.error(formatProblems(problems));
  return false;
}
