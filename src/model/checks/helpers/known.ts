import type { Content } from '../../content.ts';
import type { ReferenceTarget } from './references.ts';
import { declaredWorks } from './works.ts';

/** Ids of a record by what they name; those of files that are broken, and so reported already, among them. */
export function knownIds(content: Content): Readonly<Record<ReferenceTarget, ReadonlySet<string>>> {
  const { brokenIds: broken } = content;
  const { lanes } = content.kinds.data;
  return {
    actor: new Set([...idsOf(content.actors), ...(broken?.actors ?? [])]),
    event: new Set([...idsOf(content.events), ...(broken?.events ?? [])]),
    kind: new Set(lanes.flatMap((lane) => idsOf(lane.kinds))),
    lane: new Set(idsOf(lanes)),
    source: new Set([...idsOf(declaredWorks(content)), ...(broken?.sources ?? [])]),
    thread: new Set([...idsOf(content.threads), ...(broken?.threads ?? [])]),
  };
}

/** Former ids of events, each with the id of the event that holds it now. */
export function aliasesOf(content: Content): Map<string, string> {
  return new Map(
    content.events.flatMap((file) => (file.data.aliases ?? []).map((alias) => [alias, file.id])),
  );
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
