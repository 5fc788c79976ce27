import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { compileTimeline } from '../model/compile/index.ts';
import { readAddress } from '../model/checks/helpers/permanent-pages.ts';
import { lastDayOf, lastDayOfAll } from '../model/last-day.ts';
import type { Timeline } from '../model/timeline.ts';
import { normalizeBase } from './serve.ts';
import { readContent } from './read-content.ts';

/** Pages made from all events: each change of one changes them too. */
const OF_ALL = new Set([
  '/',
  '/events/',
  '/transfers/',
  '/disagreements/',
  '/report/',
  '/data/',
  '/about/corrections/',
]);

/**
 * `/sitemap-index.xml`: every page a reader should find, each with the day its content last changed. The days come from
 * the record (`added`, `changes`), never from a clock; pages whose text is the code's have none. Left out are embeds,
 * which are no pages of their own, and the addresses that lead on to another.
 *
 * @param base path below which the site is built, as in BASE_PATH.
 */
export function recordSitemap(root: string, base: string | undefined): AstroIntegration {
  const prefix = normalizeBase(base);
  const pathOf = (url: string): string => `/${new URL(url).pathname.slice(prefix.length)}`;
  let days: ReadonlyMap<string, string> | undefined;
  const known = () => (days ??= daysOf(readRecord(root)));
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (url) => isListed(pathOf(url), known()),
    serialize: (item) => {
      const day = known().get(pathOf(item.url));
      return day === undefined ? item : { ...item, lastmod: day };
    },
  });
}

function isListed(path: string, days: ReadonlyMap<string, string>): boolean {
  if (path.startsWith('/embed/')) return false;
  const address = readAddress(path);
  const isEvent = address.type === 'named' && address.folder === 'events';
  return !isEvent || days.has(path);
}

/** By address: the last day on which what the page shows was touched. */
function daysOf({ events, actors, sources, threads }: Timeline): Map<string, string> {
  const days = new Map(events.map((event) => [`/events/${event.id}/`, lastDayOf(event)]));
  const put = (path: string, shown: Timeline['events']): void => {
    const day = lastDayOfAll(shown);
    if (day !== null) days.set(path, day);
  };
  for (const path of OF_ALL) put(path, events);
  for (const { id } of actors)
    put(
      `/actors/${id}/`,
      events.filter((event) => names(event, id)),
    );
  for (const { id } of threads)
    put(
      `/threads/${id}/`,
      events.filter((event) => event.threads.includes(id)),
    );
  for (const { id } of sources)
    put(
      `/sources/${id}/`,
      events.filter((event) => cites(event, id)),
    );
  return days;
}

function names({ actors, parties, quotes }: Timeline['events'][number], id: string): boolean {
  const speak = quotes.some(({ statement }) => statement?.by === id || statement?.for === id);
  return speak || actors.includes(id) || parties.includes(id);
}

function cites({ quotes, citations, disagreements }: Timeline['events'][number], id: string): boolean {
  const positions = disagreements.flatMap((disagreement) => disagreement.positions);
  return [...quotes, ...citations, ...positions].some(({ source }) => source === id);
}

/** The integration runs outside the pages, where Astro's collections are not to be had. */
function readRecord(root: string): Timeline {
  const { content, problems } = readContent(root);
  if (content === null || problems.length > 0) throw new Error('the content has problems');
  return compileTimeline(content, { version: '0.0.0' });
}
