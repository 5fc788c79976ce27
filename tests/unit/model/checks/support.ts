import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runChecks } from '../../../../src/model/checks/index.ts';
import type { BrokenIds, Content, ContentFile } from '../../../../src/model/content.ts';
import type { Problem } from '../../../../src/model/problem.ts';
import type {
  ActorFrontmatter,
  ErasFile,
  EventFrontmatter,
  KindsFile,
  LedgerFile,
  LessonFrontmatter,
  SiteFile,
  ThreadFrontmatter,
  TransferFrontmatter,
  WorkFrontmatter,
} from '../../../../src/model/schema/index.ts';
import { quoteKey } from '../../../../src/quotes/index.ts';

interface Entry<T> {
  data: T;
  body: string;
}

/** A small record that may be changed before it becomes a `Content`. */
export interface Draft {
  events: Record<string, Entry<EventFrontmatter>>;
  actors: Record<string, ActorFrontmatter>;
  sources: Record<string, WorkFrontmatter>;
  transfers: Record<string, TransferFrontmatter>;
  threads: Record<string, Entry<ThreadFrontmatter>>;
  lessons: Record<string, Entry<LessonFrontmatter>>;
  ledgers: Record<string, LedgerFile>;
  kinds: KindsFile;
  eras: ErasFile;
  site: SiteFile;
  permalinks: string[];
  brokenIds?: BrokenIds;
}

/** Line at which every body of these tests starts. */
export const BODY_LINE = 30;
/** Quote of the event `sale`, sealed by the ledger. */
export const SALE_WORDS = 'words of the report on the sale';

const { site, eras, kinds } = Object.fromEntries(
  ['site', 'eras', 'kinds'].map((name) => [
    name,
    parse(readFileSync(new URL(`../../../../content/${name}.yaml`, import.meta.url), 'utf8')),
  ]),
) as { site: SiteFile; eras: ErasFile; kinds: KindsFile };

export function work(change: Partial<WorkFrontmatter> = {}): WorkFrontmatter {
  return {
    title: 'A work',
    publisher: 'A press',
    url: 'https://example.org/work',
    language: 'en',
    ...change,
  };
}

export function event(change: Partial<EventFrontmatter> = {}): EventFrontmatter {
  return {
    title: 'Treaty of a test',
    date: '1828-02-22',
    kind: 'treaty',
    actors: ['russian-empire', 'qajar-iran'],
    added: '2026-11-21',
    quotes: [{ text: 'words of the shared report', source: 'shared-report' }],
    ...change,
  };
}

/** A small record without a fault. */
export function draft(): Draft {
  return structuredClone({
    events: {
      treaty: {
        data: event({
          quotes: [{ text: 'words of the treaty', source: 'treaty-text' }],
          works: { 'treaty-text': work() },
        }),
        body: 'Both sign, after [[sale|a sale]] [@treaty-text, ¶ 3].\n\nMore in a second paragraph.\n',
      },
      sale: {
        data: event({
          title: 'Russia agrees a sale to Iran',
          date: '2007-12',
          kind: 'arms-transfer',
          actors: ['russian-federation', 'islamic-republic-of-iran'],
          quotes: [{ text: SALE_WORDS, source: 'shared-report' }],
        }),
        body: 'A contract is agreed.\n',
      },
    },
    actors: {
      'russian-empire': { type: 'state', party: 'russia', name: 'Russian Empire', short: 'Russia' },
      'russian-federation': { type: 'state', party: 'russia', name: 'Russian Federation', short: 'Russia' },
      'qajar-iran': { type: 'state', party: 'iran', name: 'Qajar Iran', short: 'Persia' },
      'islamic-republic-of-iran': {
        type: 'state',
        party: 'iran',
        name: 'Islamic Republic of Iran',
        short: 'Iran',
      },
    },
    sources: { 'shared-report': work() },
    transfers: {
      goods: {
        from: 'russian-federation',
        to: 'islamic-republic-of-iran',
        goods: 'goods of a test',
        class: 'arms',
        stages: [{ event: 'sale', stage: 'agreed', source: 'shared-report' }],
      },
    },
    threads: {
      story: {
        data: { title: 'A story', events: ['treaty', 'sale'], home: 1, window: { from: '1828', to: '2007' } },
        body: 'An introduction.\n',
      },
    },
    lessons: {
      lesson: {
        data: {
          title: 'A lesson',
          lede: 'A sentence.',
          steps: [
            { heading: 'One', text: 'Read.', view: 'from=1828&e=treaty&kind=treaty,war', event: 'treaty' },
          ],
          questions: [],
        },
        body: '',
      },
    },
    ledgers: {
      'shared-report': {
        source: 'shared-report',
        url: 'https://example.org/work',
        read: '2026-11-21',
        words: 1000,
        sha256: '0'.repeat(64),
        quotes: [seal('sale', SALE_WORDS, 10)],
      },
    },
    kinds,
    eras,
    site,
    permalinks: [],
  } satisfies Draft);
}

/** An entry of the ledger of `shared-report`. */
export function seal(eventId: string, words: string, position: number) {
  return { event: eventId, key: quoteKey('shared-report', words), position, read: '2026-11-21' };
}

/** The small record with one change. */
export function contentWith(change: (record: Draft) => void = () => undefined): Content {
  const record = draft();
  change(record);
  const yaml = <T>(folder: string, files: Record<string, T>) =>
    Object.entries(files).map(([id, data]) => file(id, `content/${folder}/${id}.yaml`, data));
  const markdown = <T>(folder: string, files: Record<string, Entry<T>>) =>
    Object.entries(files).map(([id, { data, body }]) => file(id, `content/${folder}/${id}.md`, data, body));
  return {
    events: markdown('events', record.events),
    actors: yaml('actors', record.actors),
    sources: yaml('sources', record.sources),
    transfers: yaml('transfers', record.transfers),
    threads: markdown('threads', record.threads),
    lessons: markdown('lessons', record.lessons),
    ledgers: Object.entries(record.ledgers).map(([id, data]) =>
      file(id, `content/quote-ledger/${id}.json`, data),
    ),
    kinds: file('kinds', 'content/kinds.yaml', record.kinds),
    eras: file('eras', 'content/eras.yaml', record.eras),
    site: file('site', 'content/site.yaml', record.site),
    permalinks: record.permalinks.map((path, index) => ({ path, line: index + 1 })),
    ...(record.brokenIds && { brokenIds: record.brokenIds }),
  };
}

/** Lines of fields are made up: the deeper the field, the later its line. */
function file<T>(id: string, path: string, data: T, body = ''): ContentFile<T> {
  return { id, file: path, data, body, bodyLine: BODY_LINE, lineOf: (field) => field.length + 1 };
}

/** What is expected of a problem; `line` where it matters. */
export type Expected = Pick<Problem, 'check' | 'file' | 'field' | 'message' | 'remedy'> & {
  line?: number | null;
};

export interface Case {
  readonly title: string;
  readonly change: (record: Draft) => void;
  /** The one problem of the whole record, or null where it is fine. */
  readonly problem: Partial<Expected> | null;
}

/** One test for each case: all checks run, so that a fault is told once and not by two of them. */
export function testCases(cases: readonly Case[]): void {
  it.each(cases)('$title', ({ change, problem }) => {
    const found = runChecks(contentWith(change));
    if (problem === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.objectContaining(problem)]);
  });
}
