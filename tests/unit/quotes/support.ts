import { readFileSync } from 'node:fs';
import type { Content, ContentFile } from '../../../src/model/content.ts';
import type { EventFrontmatter, LedgerFile, QuoteFrontmatter } from '../../../src/model/schema/index.ts';
import type { WorkFrontmatter } from '../../../src/model/schema/source.ts';
import { toSourceText } from '../../../src/quotes/index.ts';
import type { SourceText } from '../../../src/quotes/index.ts';

/** Texts written for the tests; their places and people do not exist. */
export const chronicle = fixtureText('lume-chronicle');
export const minutes = fixtureText('orrin-minutes');
export const texts: ReadonlyMap<string, SourceText> = new Map(
  [chronicle, minutes].map((text) => [text.source, text]),
);

function fixtureText(source: string): SourceText {
  const path = new URL(`../../fixtures/sources-texts/${source}.txt`, import.meta.url);
  return toSourceText(source, readFileSync(path, 'utf8'));
}

export function quote(source: string, text: string): QuoteFrontmatter {
  return { source, text };
}

export function file<T>(folder: string, id: string, data: T): ContentFile<T> {
  return {
    id,
    file: `content/${folder}/${id}`,
    data,
    body: '',
    bodyLine: 1,
    lineOf: (path) => path.length + 1,
  };
}

export function event(id: string, fields: Partial<EventFrontmatter>): ContentFile<EventFrontmatter> {
  const data = { title: id, date: '1900', kind: 'treaty', actors: ['lume'], added: '2026-11-21', ...fields };
  return file('events', id, data);
}

const WORKS: Readonly<Record<string, WorkFrontmatter>> = {
  'lume-chronicle': {
    title: 'Chronicle',
    publisher: 'Tests',
    language: 'en',
    url: 'https://example.org/lume',
  },
  'orrin-minutes': { title: 'Minutes', publisher: 'Tests', language: 'en', page: '1' },
};

export function contentOf(
  events: readonly ContentFile<EventFrontmatter>[],
  ledgers: readonly LedgerFile[] = [],
): Content {
  const none = file('', 'none', {}) as never;
  return {
    events,
    actors: [],
    sources: Object.entries(WORKS).map(([id, work]) => file('sources', id, work)),
    transfers: [],
    threads: [],
    lessons: [],
    ledgers: ledgers.map((ledger) => file('quote-ledger', ledger.source, ledger)),
    kinds: none,
    eras: none,
    site: none,
    permalinks: [],
  };
}
