import type { Content } from '../../content.ts';
import { aliasesOf } from './known.ts';
import { declaredWorks } from './works.ts';

/** Folders of `content/` whose files have pages. */
export type PageFolder = 'events' | 'actors' | 'sources' | 'threads' | 'lessons';

/** Addresses of contract §2 that name nothing by id. */
const FIXED: ReadonlySet<string> = new Set([
  '/',
  '/events/',
  '/transfers/',
  '/actors/',
  '/sources/',
  '/threads/',
  '/lessons/',
  '/disagreements/',
  '/about/',
  ...['method', 'corrections', 'who', 'privacy', 'accessibility'].map((page) => `/about/${page}/`),
  '/report/',
  '/embed/',
  '/embed/administrators/',
  '/embed/view/',
  '/embed/transfers/',
  '/data/',
  ...['index', 'timeline', 'timeline.schema', 'timelinejs', 'datapackage'].map(
    (name) => `/data/v1/${name}.json`,
  ),
  ...['events', 'quotes', 'sources', 'actors', 'transfers', 'transfer-stages', 'timelinejs'].map(
    (name) => `/data/v1/${name}.csv`,
  ),
  '/feed.xml',
  '/feed.json',
  '/oembed/transfers.json',
  '/sitemap-index.xml',
  '/robots.txt',
  '/404.html',
]);

/** Addresses of contract §2 that name one thing; the last group is its id. */
const NAMING: readonly RegExp[] = [
  /^\/(events|actors|sources|threads|lessons)\/([^/]+)\/$/,
  /^\/embed\/(events|lessons)\/([^/]+)\/$/,
  /^\/data\/v1\/(events)\/([^/]+)\.json$/,
  /^\/(events)\/([^/]+)\/cite\.(?:bib|ris|csl\.json)$/,
  /^\/oembed\/(events|lessons)\/([^/]+)\.json$/,
];

const DECADE = /^\/events\/decades\/\d{3}0s\/$/;

/** What a path leads to: a page of its own, the page of one file, or nothing of this site. */
export type Address =
  | { readonly type: 'fixed' }
  | { readonly type: 'named'; readonly folder: PageFolder; readonly id: string }
  | { readonly type: 'unknown' };

/**
 * What a path of contract §2 leads to.
 *
 * @example readAddress('/embed/events/treaty-of-gulistan-1813/')
 * // { type: 'named', folder: 'events', id: 'treaty-of-gulistan-1813' }
 */
export function readAddress(path: string): Address {
  if (FIXED.has(path) || DECADE.test(path)) return { type: 'fixed' };
  for (const pattern of NAMING) {
    const [, folder, id] = pattern.exec(path) ?? [];
    if (folder !== undefined && id !== undefined) return { type: 'named', folder: folder as PageFolder, id };
  }
  return { type: 'unknown' };
}

/** Ids with a page in each folder; former ids of events lead on by a redirect page. */
export function pageIds(content: Content): Readonly<Record<PageFolder, ReadonlySet<string>>> {
  const { brokenIds: broken } = content;
  const ids = (files: readonly { readonly id: string }[], brokenOnes: readonly string[] = []) =>
    new Set([...files.map((file) => file.id), ...brokenOnes]);
  return {
    events: new Set([...ids(content.events, broken?.events), ...aliasesOf(content).keys()]),
    actors: ids(content.actors, broken?.actors),
    sources: ids(declaredWorks(content), broken?.sources),
    threads: ids(content.threads, broken?.threads),
    lessons: ids(content.lessons, broken?.lessons),
  };
}
