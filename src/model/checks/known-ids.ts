import type { Problem } from '../problem.ts';
import { ID_PATTERN } from '../schema/shared.ts';
import { bodyProblem, fieldProblem, type Check, type Words } from './helpers/check.ts';
import { aliasesOf, knownIds } from './helpers/known.ts';
import { nearestIds } from './helpers/near.ts';
import { contentReferences, type ContentReference } from './helpers/references.ts';

const id = 'known-ids';

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
  const remedies = [near.length > 0 ? `write ${near.join(' or ')}` : 'correct the id', wayToAdd(reference)];
  return {
    message: `${target} ‘${reference.id}’ is not known${near.length > 0 ? `; near: ${near.join(', ')}` : ''}`,
    remedy: remedies.filter((remedy) => remedy !== null).join(', or '),
  };
}

/** How an editor makes the id known; null where the text cannot be an id. */
function wayToAdd({ target, id: name, file }: ContentReference): string | null {
  if (target === 'kind' || target === 'lane') return 'take one of content/kinds.yaml';
  if (!ID_PATTERN.test(name)) return null;
  if (target !== 'source') return `add content/${target}s/${name}.${target === 'actor' ? 'yaml' : 'md'}`;
  const shared = `add content/sources/${name}.yaml`;
  return file.file.startsWith('content/events/')
    ? `describe the work under works of this event, or ${shared}`
    : shared;
}

function problemOf(reference: ContentReference, words: Words): Problem {
  const { file, path, bodyLine } = reference;
  return path ? fieldProblem(id, file, path, words) : bodyProblem(id, file, bodyLine ?? 1, words);
}
