import type { z } from 'zod';
import * as schema from '../../model/schema/index.ts';

/** A folder of content. */
export interface ContentFolder<T> {
  /** Path below the project root. */
  readonly path: string;
  /** What the names of its files end in; decides how they are read. */
  readonly ending: '.md' | '.yaml' | '.json';
  readonly schema: z.ZodType<T>;
}

/** A file that has to be there. */
export interface SingleFile<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
}

const folder = <T>(name: string, ending: '.md' | '.yaml' | '.json', of: z.ZodType<T>): ContentFolder<T> => ({
  path: `content/${name}`,
  ending,
  schema: of,
});

const file = <T>(name: string, of: z.ZodType<T>): SingleFile<T> => ({ path: `content/${name}`, schema: of });

/** By the field of `Content` they fill. */
export const FOLDERS = {
  events: folder('events', '.md', schema.eventSchema),
  actors: folder('actors', '.yaml', schema.actorSchema),
  sources: folder('sources', '.yaml', schema.workSchema),
  transfers: folder('transfers', '.yaml', schema.transferSchema),
  threads: folder('threads', '.md', schema.threadSchema),
  lessons: folder('lessons', '.md', schema.lessonSchema),
  ledgers: folder('quote-ledger', '.json', schema.ledgerSchema),
};

/** By the field of `Content` they fill. */
export const SINGLE_FILES = {
  kinds: file('kinds.yaml', schema.kindsFileSchema),
  eras: file('eras.yaml', schema.erasFileSchema),
  site: file('site.yaml', schema.siteFileSchema),
};

export const PERMALINKS = 'content/permalinks.txt';

/** Everything that may stand in `content/`, by name. */
export const CONTENT_NAMES: readonly string[] = [
  ...[...Object.values(FOLDERS), ...Object.values(SINGLE_FILES)].map(({ path }) => path),
  PERMALINKS,
  'content/README.md',
].map((path) => path.slice('content/'.length));
