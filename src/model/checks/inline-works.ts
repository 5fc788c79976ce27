import { bodyProblem, fieldProblem, type Check } from './helpers/check.ts';
import { contentReferences } from './helpers/references.ts';
import { declaredWorks } from './helpers/works.ts';

const id = 'inline-works';

export const inlineWorksCheck: Check = {
  id,
  rule: 'A work described inside an event is cited by that event alone; others, and all transfers, cite content/sources/.',
  run(content) {
    const works = Map.groupBy(declaredWorks(content), (work) => work.id);
    return contentReferences(content).flatMap((reference) => {
      if (reference.target !== 'source') return [];
      const declared = works.get(reference.id) ?? [];
      const [work] = declared;
      if (!work || declared.some(({ inline, file }) => inline === null || file === reference.file)) return [];
      const words = {
        message: `the work ‘${work.id}’ is described inside ${work.file.file}, so only that event can cite it`,
        remedy: `move it from works of ${work.file.file} to content/sources/${work.id}.yaml`,
      };
      const { file, path, bodyLine } = reference;
      return [path ? fieldProblem(id, file, path, words) : bodyProblem(id, file, bodyLine ?? 1, words)];
    });
  },
};
