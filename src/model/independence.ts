import { compareText } from './compare-text.ts';

/** What independence needs to know of a work. */
export interface WorkOrigin {
  readonly publisher: string;
  readonly based_on?: readonly string[] | undefined;
}

export type WorkOrigins = ReadonlyMap<string, WorkOrigin>;

/**
 * Groups of works that do not stand on their own beside each other: one publisher, or `based_on` chains that meet
 * (contract §1 "Independent"). Links carry over, so the number of groups never overstates. Groups and their ids are
 * in the order of `ids`; repeated ids count once, an unknown id is a group of its own.
 *
 * @example // b rests on a; c has another publisher and rests on nothing
 * independentGroups(['a', 'b', 'c'], works) // [['a', 'b'], ['c']]
 */
export function independentGroups(ids: readonly string[], works: WorkOrigins): string[][] {
  let groups: { ids: string[]; marks: Set<string> }[] = [];
  for (const id of new Set(ids)) {
    const marks = originsOf(id, works);
    const met = groups.filter((group) => [...marks].some((mark) => group.marks.has(mark)));
    const joined = {
      ids: [...met.flatMap((group) => group.ids), id],
      marks: new Set([...met.flatMap((group) => [...group.marks]), ...marks]),
    };
    groups = met[0] ? groups.flatMap((group) => replaced(group, met, joined)) : [...groups, joined];
  }
  return groups.map((group) => inOrderOf(ids, group.ids));
}

/** Number of independent sources among works (contract §1); 0 for none. */
export function independentCount(ids: readonly string[], works: WorkOrigins): number {
  return independentGroups(ids, works).length;
}

function replaced<T>(group: T, met: readonly T[], joined: T): T[] {
  if (group === met[0]) return [joined];
  return met.includes(group) ? [] : [group];
}

const inOrderOf = (ids: readonly string[], group: readonly string[]): string[] =>
  [...group].sort((a, b) => ids.indexOf(a) - ids.indexOf(b) || compareText(a, b));

/** The publisher of a work, and every work on its `based_on` chain, itself among them. */
function originsOf(id: string, works: WorkOrigins): Set<string> {
  const publisher = works.get(id)?.publisher.trim().toLowerCase();
  const marks = new Set(publisher === undefined ? [] : [`publisher ${publisher}`]);
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const mark = `work ${next}`;
    if (marks.has(mark)) continue;
    marks.add(mark);
    waiting.push(...(works.get(next)?.based_on ?? []));
  }
  return marks;
}
