import { nearestName } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { ContentEffects } from './effects.ts';
import { CONTENT_NAMES } from './folders.ts';
import { readingProblem } from './problem.ts';

/** Files and folders in `content/` that nothing reads, such as a misspelt `event/`. */
export function strayProblems(root: string, effects: ContentEffects): Problem[] {
  return effects
    .list(`${root}/content`)
    .filter(({ name }) => !name.startsWith('.') && !CONTENT_NAMES.includes(name))
    .map(({ name }) => {
      const near = nearestName(name, CONTENT_NAMES);
      const hint = near === null ? '' : `; did you mean ‘${near}’?`;
      return readingProblem(`content/${name}`, null, `nothing reads ‘content/${name}’${hint}`, 'rename it, or move it out of content');
    });
}
