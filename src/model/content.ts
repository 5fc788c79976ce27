import type { LedgerFile, ErasFile, KindsFile, SiteFile } from './schema/index.ts';
import type { ActorFrontmatter } from './schema/actor.ts';
import type { EventFrontmatter } from './schema/event.ts';
import type { LessonFrontmatter } from './schema/lesson.ts';
import type { WorkFrontmatter } from './schema/source.ts';
import type { ThreadFrontmatter } from './schema/thread.ts';
import type { TransferFrontmatter } from './schema/transfer.ts';

/** One content file after its schema was checked, with the way back to its lines. */
export interface ContentFile<T> {
  /** File name without folder and extension. */
  readonly id: string;
  /** Path below the project root, with forward slashes. */
  readonly file: string;
  readonly data: T;
  /** Markdown after the frontmatter; empty for YAML files. */
  readonly body: string;
  /** 1-based line at which `body` starts. */
  readonly bodyLine: number;
  /** 1-based line of a field, such as `['quotes', 1, 'source']`; of the nearest parent where the field is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Everything below `content/`, parsed and checked against its schemas, not yet against itself. */
export interface Content {
  readonly events: readonly ContentFile<EventFrontmatter>[];
  readonly actors: readonly ContentFile<ActorFrontmatter>[];
  readonly sources: readonly ContentFile<WorkFrontmatter>[];
  readonly transfers: readonly ContentFile<TransferFrontmatter>[];
  readonly threads: readonly ContentFile<ThreadFrontmatter>[];
  readonly lessons: readonly ContentFile<LessonFrontmatter>[];
  readonly ledgers: readonly ContentFile<LedgerFile>[];
  readonly kinds: ContentFile<KindsFile>;
  readonly eras: ContentFile<ErasFile>;
  readonly site: ContentFile<SiteFile>;
  /** Lines of `permalinks.txt` that are neither blank nor comments. */
  readonly permalinks: readonly { readonly path: string; readonly line: number }[];
  /** Ids that exist on disk but whose file has a problem of its own; absent means none. */
  readonly brokenIds?: BrokenIds;
}

/**
 * Ids whose files could not be taken into `Content`. A reference to one of them is not unknown: its file has been
 * reported already, and a second message would mislead. `events` holds former ids (`aliases`) too, `sources` the
 * inline works of broken events.
 */
export interface BrokenIds {
  readonly events: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly transfers: readonly string[];
  readonly threads: readonly string[];
  readonly lessons: readonly string[];
}
