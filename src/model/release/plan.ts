import type { Content } from '../content.ts';
import type { BuiltAddresses } from './addresses.ts';
import { citeRelease } from './citation.ts';
import { addPermalinks } from './permalinks.ts';
import { replaceScalars } from './replace-scalars.ts';
import { stripShares } from './strip-shares.ts';

/** Files a release writes. Permalinks come last: while they are empty, a release broken off starts afresh. */
export const RELEASE_FILES = {
  eras: 'content/eras.yaml',
  package: 'package.json',
  citation: 'CITATION.cff',
  permalinks: 'content/permalinks.txt',
} as const;
type FileKey = keyof typeof RELEASE_FILES;

export interface ReleaseInput {
  readonly version: string;
  /** `YYYY-MM-DD` of the release, or null. */
  readonly date: string | null;
  readonly content: Pick<Content, 'permalinks' | 'eras'>;
  /** One an era, in the order of the era file. */
  readonly eraCounts: readonly { readonly years: number; readonly entries: number }[];
  readonly built: BuiltAddresses;
  /** Text of each file; null where there is none. */
  readonly texts: Readonly<Record<FileKey, string | null>>;
}

export interface FileChange {
  /** Path below the project root. */
  readonly file: string;
  readonly after: string;
  /** What changes in it, a line each, for a person. */
  readonly lines: readonly string[];
}

export interface ReleasePlan {
  /** Files to write, in this order; none where the release has been written before. */
  readonly changes: readonly FileChange[];
  /** What a person should know besides. */
  readonly notes: readonly string[];
}

/** What a release changes. Every check has passed, and every address released before is in `built`. */
export function planRelease(input: ReleaseInput): ReleasePlan {
  const isFirst = input.content.permalinks.length === 0;
  const plans: readonly (FileChange | null)[] = [
    isFirst ? planEras(input) : null,
    change(input, 'package', (text) => ({
      after: replaceScalars(text, [{ path: ['version'], value: input.version }]),
      lines: [`version ${input.version}`],
    })),
    change(input, 'citation', (text) => ({
      after: citeRelease(text, input.version, input.date),
      lines: [`version ${input.version}${input.date === null ? ', without a date' : `, of ${input.date}`}`],
    })),
    planPermalinks(input),
  ];
  const frozen =
    'The shares of the strip were frozen at the first release; content/eras.yaml stays as it is.';
  return {
    changes: plans.filter((plan) => plan !== null),
    notes: [
      ...(isFirst ? [] : [frozen]),
      ...input.built.others.map((path) => `Not released, as CONTRACT.md §2 does not name it: ${path}`),
    ],
  };
}

function planEras(input: ReleaseInput): FileChange | null {
  const { eras } = input.content.eras.data;
  const shares = stripShares(input.eraCounts);
  return change(input, 'eras', (text) => ({
    after: replaceScalars(
      text,
      shares.map((value, index) => ({ path: ['eras', index, 'share'], value })),
    ),
    lines: eras.map(({ id, share }, index) => `share of ${id}: ${share} → ${shares[index]}`),
  }));
}

function planPermalinks(input: ReleaseInput): FileChange | null {
  const released = new Set(input.content.permalinks.map(({ path }) => path));
  const added = input.built.promised.filter((path) => !released.has(path));
  const after = addPermalinks(input.texts.permalinks ?? '', added, input.version);
  if (added.length === 0) return null;
  return { file: RELEASE_FILES.permalinks, after, lines: added.map((path) => `+ ${path}`) };
}

function change(
  { texts }: ReleaseInput,
  key: FileKey,
  edit: (text: string) => Omit<FileChange, 'file'>,
): FileChange | null {
  const text = texts[key];
  if (text === null) return null;
  const edited = edit(text);
  return edited.after === text ? null : { file: RELEASE_FILES[key], ...edited };
}
