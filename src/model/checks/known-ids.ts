import type { Problem } from '../problem.ts';
import { bodyProblem, fieldProblem, type Check, type Words } from './helpers/check.ts';
import { aliasesOf, knownIds } from './helpers/known.ts';
import { nearestIds } from './helpers/near.ts';
import { contentReferences, type ContentReference, type ReferenceTarget } from './helpers/references.ts';

const id = 'known-ids';

/** Where an id of each sort comes from, as editors know it. */
const HOME: Readonly<Record<ReferenceTarget, string>> = {
  actor: 'add content/actors/<id>.yaml',
  event: 'add content/events/<id>.md',
  kind: 'take one of content/kinds.yaml',
  lane: 'take one of content/kinds.yaml',
  source: 'describe the work under works of this event, or in content/sources/<id>.yaml',
  thread: 'add content/threads/<id>.md',
};

export const knownIdsCheck: Check = {
  id,
  rule: 'Every actor, source, event, thread, kind and lane that a file names is known.',
  run(content) {
    const known = knownIds(content);
    const aliases = aliasesOf(content);
    return contentReferences(content)
      .filter((reference) => !known[reference.target].has(reference.id))
      .map((reference) => problemOf(reference, wordsFor(reference, known[reference.target], aliases)));
  },
};

function wordsFor(
  reference: ContentReference,
  known: ReadonlySet<string>,
  aliases: Map<string, string>,
): Words {
  const { target } = reference;
  const now = target === 'event' ? aliases.get(reference.id) : undefined;
  if (now !== undefined) {
    return { message: `event ‘${reference.id}’ has a new id: ${now}`, remedy: `write ${now}` };
  }
  const near = nearestIds(reference.id, known);
  const home = HOME[target].replace('<id>', reference.id || '<id>');
  return {
    message: `${target} ‘${reference.id}’ is not known${near.length > 0 ? `; near: ${near.join(', ')}` : ''}`,
    remedy: near.length > 0 ? `write ${near.join(' or ')}, or ${home}` : `correct the id, or ${home}`,
  };
}

function problemOf(reference: ContentReference, words: Words): Problem {
  const { file, path, bodyLine } = reference;
  return path ? fieldProblem(id, file, path, words) : bodyProblem(id, file, bodyLine ?? 1, words);
}
