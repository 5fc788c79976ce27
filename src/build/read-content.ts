import { runChecks } from '../model/checks/index.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { sortProblems } from '../model/sort-problems.ts';
import { brokenIdsOf } from './content/broken-ids.ts';
import { diskEffects, type ContentEffects } from './content/effects.ts';
import { FOLDERS, PERMALINKS, SINGLE_FILES } from './content/folders.ts';
import { parsePermalinks } from './content/permalinks.ts';
import { readFolder, type ReadFolder } from './content/read-folder.ts';
import { readSingle } from './content/read-single.ts';
import { strayProblems } from './content/strays.ts';
import { decodeText } from './content/text.ts';

export type { ContentEffects } from './content/effects.ts';

export interface ReadResult {
  /** Every file without a problem; null where kinds.yaml, eras.yaml or site.yaml cannot be used. */
  readonly content: Content | null;
  /** Every problem of every file, by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads `content/` below the project root. Files with problems are left out; the rest goes on to the checks. */
export function readContent(root: string, effects: ContentEffects = diskEffects): ReadResult {
  const folders = readFolders(root, effects);
  const kinds = readSingle(root, SINGLE_FILES.kinds, effects);
  const eras = readSingle(root, SINGLE_FILES.eras, effects);
  const site = readSingle(root, SINGLE_FILES.site, effects);
  const permalinks = readPermalinks(root, effects);
  const parts = [...Object.values(folders), kinds, eras, site, permalinks];
  const problems = sortProblems([...parts.flatMap((part) => part.problems), ...strayProblems(root, effects)]);
  if (!kinds.content || !eras.content || !site.content) return { content: null, problems };
  const singles = { kinds: kinds.content, eras: eras.content, site: site.content };
  return { content: { ...filesOf(folders), ...singles, permalinks: permalinks.paths }, problems };
}

/** Reads `content/` and runs every check on it: all problems of the record in one list, by file and line. */
export function checkContent(root: string, effects: ContentEffects = diskEffects): ReadResult {
  const { content, problems } = readContent(root, effects);
  if (content === null) return { content, problems };
  return { content, problems: sortProblems([...problems, ...runChecks(content)]) };
}

const readFolders = (root: string, effects: ContentEffects) => ({
  events: readFolder(root, FOLDERS.events, effects),
  actors: readFolder(root, FOLDERS.actors, effects),
  sources: readFolder(root, FOLDERS.sources, effects),
  transfers: readFolder(root, FOLDERS.transfers, effects),
  threads: readFolder(root, FOLDERS.threads, effects),
  lessons: readFolder(root, FOLDERS.lessons, effects),
  ledgers: readFolder(root, FOLDERS.ledgers, effects),
});

function filesOf({
  events,
  actors,
  sources,
  transfers,
  threads,
  lessons,
  ledgers,
}: ReturnType<typeof readFolders>) {
  const brokenOf = ({ broken }: ReadFolder<unknown>) => broken;
  return {
    events: events.files,
    actors: actors.files,
    sources: sources.files,
    transfers: transfers.files,
    threads: threads.files,
    lessons: lessons.files,
    ledgers: ledgers.files,
    brokenIds: brokenIdsOf({
      events: brokenOf(events),
      actors: brokenOf(actors),
      sources: brokenOf(sources),
      transfers: brokenOf(transfers),
      threads: brokenOf(threads),
      lessons: brokenOf(lessons),
    }),
  };
}

function readPermalinks(root: string, effects: ContentEffects) {
  const decoded = decodeText(PERMALINKS, effects.read(`${root}/${PERMALINKS}`) ?? new Uint8Array());
  return 'problem' in decoded
    ? { paths: [], problems: [decoded.problem] }
    : { paths: parsePermalinks(decoded.text), problems: [] };
}
