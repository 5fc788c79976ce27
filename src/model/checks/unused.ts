import type { BrokenIds, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { contentReferences } from './helpers/references.ts';
import { declaredWorks } from './helpers/works.ts';

const id = 'unused';

export const unusedCheck: Check = {
  id,
  rule: 'Every work is quoted or cited somewhere, and every actor takes part in something.',
  run(content) {
    // A file that could not be read may be the one that uses them.
    if (hasBrokenFiles(content.brokenIds)) return [];
    const used = contentReferences(content).filter((reference) => reference.uses);
    const sources = new Set(
      used.flatMap((reference) => (reference.target === 'source' ? [reference.id] : [])),
    );
    const actors = new Set(used.flatMap((reference) => (reference.target === 'actor' ? [reference.id] : [])));
    return [...unusedWorks(content, sources), ...unusedActors(content, actors)];
  },
};

function hasBrokenFiles(broken: BrokenIds | undefined): boolean {
  return broken !== undefined && Object.values(broken).some((ids: readonly string[]) => ids.length > 0);
}

function unusedWorks(content: Content, used: ReadonlySet<string>): Problem[] {
  return declaredWorks(content)
    .filter((work) => !used.has(work.id))
    .map((work) => {
      const message = `the work ‘${work.id}’ is neither quoted nor cited`;
      const cite = 'quote it, or cite it under sources or as';
      const remove = work.inline === null ? 'delete the file' : 'remove it from works';
      return fieldProblem(id, work.file, work.path, {
        message,
        remedy: `${cite} [@${work.id}], or ${remove}`,
      });
    });
}

function unusedActors(content: Content, used: ReadonlySet<string>): Problem[] {
  return content.actors
    .filter((file) => !used.has(file.id))
    .map((file) =>
      fieldProblem(id, file, [], {
        message: `the actor ‘${file.id}’ takes part in nothing: no event, statement or transfer names it`,
        remedy: 'name it where it takes part, or delete the file',
      }),
    );
}
