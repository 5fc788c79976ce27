import type { BrokenIds } from '../../model/content.ts';
import type { BrokenFile } from './read-folder.ts';

type BrokenFiles = Readonly<Record<keyof BrokenIds, readonly BrokenFile[]>>;

/** Ids of the files that had to be left out, with what broken events declare: inline works and former ids. */
export function brokenIdsOf(broken: BrokenFiles): BrokenIds {
  const ids = (files: readonly BrokenFile[]): string[] => files.map(({ id }) => id);
  return {
    events: [...ids(broken.events), ...broken.events.flatMap(({ data }) => aliasesIn(data))],
    actors: ids(broken.actors),
    sources: [...ids(broken.sources), ...broken.events.flatMap(({ data }) => workIdsIn(data))],
    transfers: ids(broken.transfers),
    threads: ids(broken.threads),
    lessons: ids(broken.lessons),
  };
}

const fieldIn = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;

function workIdsIn(data: unknown): string[] {
  const works = fieldIn(data, 'works');
  return typeof works === 'object' && works !== null ? Object.keys(works) : [];
}

function aliasesIn(data: unknown): string[] {
  const aliases = fieldIn(data, 'aliases');
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}
