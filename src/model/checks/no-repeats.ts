import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem, type AnyFile, type Check, type FieldPath } from './helpers/check.ts';
import { declaredWorks } from './helpers/works.ts';

const id = 'no-repeats';

interface IdList {
  readonly file: AnyFile;
  readonly path: FieldPath;
  readonly ids: readonly string[] | undefined;
  /** What stands before the list and so counts as its first member. */
  readonly before?: readonly string[];
}

export const noRepeatsCheck: Check = {
  id,
  rule: 'A list names nothing twice; `also` does not repeat `kind`.',
  run: (content) => listsOf(content).flatMap(repeatsIn),
};

function listsOf(content: Content): IdList[] {
  return [
    ...content.events.flatMap((file): IdList[] => [
      { file, path: ['actors'], ids: file.data.actors },
      { file, path: ['parties'], ids: file.data.parties },
      { file, path: ['also'], ids: file.data.also, before: [file.data.kind] },
    ]),
    ...declaredWorks(content).map(({ file, path, work }) => ({
      file,
      path: [...path, 'based_on'],
      ids: work.based_on,
    })),
    ...content.transfers.map((file) => ({ file, path: ['via'], ids: file.data.via })),
    ...content.threads.map((file) => ({ file, path: ['events'], ids: file.data.events })),
  ];
}

function repeatsIn({ file, path, ids = [], before = [] }: IdList): Problem[] {
  const seen = new Set(before);
  return ids.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = before.includes(name) ? `‘${name}’ is the kind already` : `‘${name}’ is named twice`;
    return [fieldProblem(id, file, [...path, index], { message, remedy: 'name it once' })];
  });
}
