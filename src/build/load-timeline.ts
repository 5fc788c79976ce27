import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import packageJson from '../../package.json' with { type: 'json' };
import { compileTimeline } from '../model/compile/index.ts';
import { demandWholeRecord } from '../model/lookup.ts';
import type { Content, ContentFile } from '../model/content.ts';
import type { LedgerFile } from '../model/schema/ledger.ts';
import type { Timeline } from '../model/timeline.ts';

export const version: string = packageJson.version;

/**
 * The compiled record, read from Astro's collections: the only place that reads them. Every check has run before
 * (src/build/dev-problems.ts), so lines are not needed here.
 */
export async function loadTimeline(): Promise<Timeline> {
  // Nothing changes during a build; the dev server must see each save.
  if (import.meta.env.PROD && cached) return cached.timeline;
  const content = await loadContent();
  const key = digestOf(content);
  if (cached?.key !== key) cached = { key, timeline: compileWhole(content) };
  return cached.timeline;
}

/** The results of matching quotes, which the record itself does not carry. */
export async function loadLedgers(): Promise<LedgerFile[]> {
  return (await entries('ledgers')).map(({ data }) => data);
}

/** While editing, a file may name what another does not hold yet: no page is begun then. */
function compileWhole(content: Content): Timeline {
  const timeline = compileTimeline(content, { version });
  demandWholeRecord(timeline);
  return timeline;
}

let cached: { key: string; timeline: Timeline } | null = null;

/** Astro gives the same data objects until a file changes, so their identity is the cheapest key. */
const identities = new WeakMap<object, number>();
let nextIdentity = 0;

function digestOf(content: Content): string {
  const files = Object.values(content).flat() as { data?: object }[];
  return files.map((file) => identityOf(file.data ?? file)).join();
}

function identityOf(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  identities.set(value, nextIdentity);
  return nextIdentity++;
}

async function loadContent(): Promise<Content> {
  const single = async <K extends 'kinds' | 'eras' | 'site'>(key: K) => (await entries(key))[0]!;
  return {
    events: await entries('events'),
    actors: await entries('actors'),
    sources: await entries('sources'),
    transfers: await entries('transfers'),
    threads: await entries('threads'),
    // Lessons do not enter the record; their pages will read them.
    lessons: [],
    ledgers: await entries('ledgers'),
    kinds: await single('kinds'),
    eras: await single('eras'),
    site: await single('site'),
    permalinks: [],
  };
}

async function entries<K extends CollectionKey>(key: K): Promise<ContentFile<CollectionEntry<K>['data']>[]> {
  const list = (await getCollection(key)) as CollectionEntry<K>[];
  return list
    .map((entry) => ({
      id: entry.id,
      file: entry.filePath ?? entry.id,
      data: entry.data,
      body: entry.body ?? '',
      bodyLine: 1,
      lineOf: () => 1,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
