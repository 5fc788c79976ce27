import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem, type AnyFile, type Check, type FieldPath } from './helpers/check.ts';
import { declaredWorks } from './helpers/works.ts';

const id = 'unique-ids';

interface Claimed {
  readonly id: string;
  readonly file: AnyFile;
  readonly path: FieldPath;
  readonly remedy: string;
}

export const uniqueIdsCheck: Check = {
  id,
  rule: 'An id names one thing: works share one namespace, wherever they are declared, and so do event ids and aliases.',
  run: (content) => [
    ...repeated('work', worksOf(content)),
    ...repeated('event', eventNames(content)),
    ...repeated('kind', kindsOf(content)),
    ...repeated('era', erasOf(content)),
  ],
};

function repeated(what: string, claims: readonly Claimed[]): Problem[] {
  const first = new Map<string, Claimed>();
  return claims.flatMap((claim) => {
    const owner = first.get(claim.id);
    if (!owner) first.set(claim.id, claim);
    if (!owner) return [];
    const message = `the ${what} id ‘${claim.id}’ is taken already, in ${owner.file.file}`;
    return [fieldProblem(id, claim.file, claim.path, { message, remedy: claim.remedy })];
  });
}

function worksOf(content: Content): Claimed[] {
  return declaredWorks(content).map((work) => ({
    id: work.id,
    file: work.file,
    path: work.path,
    remedy: `if it is the same work, keep it once as content/sources/${work.id}.yaml and remove it from works; else give this one another id`,
  }));
}

function eventNames(content: Content): Claimed[] {
  const remedy =
    'remove this alias: an alias is an id that no event bears any longer, and leads to one event only';
  const own = content.events.map((file) => ({ id: file.id, file, path: [], remedy }));
  const former = content.events.flatMap((file) =>
    (file.data.aliases ?? []).map((alias, index) => ({ id: alias, file, path: ['aliases', index], remedy })),
  );
  return [...own, ...former];
}

function kindsOf({ kinds: file }: Content): Claimed[] {
  return file.data.lanes.flatMap((lane, outer) =>
    lane.kinds.map((kind, inner) => ({
      id: kind.id,
      file,
      path: ['lanes', outer, 'kinds', inner, 'id'],
      remedy: 'give each kind an id of its own',
    })),
  );
}

function erasOf({ eras: file }: Content): Claimed[] {
  const remedy = 'give each era an id of its own';
  return file.data.eras.map((era, index) => ({ id: era.id, file, path: ['eras', index, 'id'], remedy }));
}
