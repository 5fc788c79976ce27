import type { APIRoute } from 'astro';
import { loadTimeline } from '../build/load-timeline.ts';
import { siteUrl } from '../build/paths.ts';
import { toFeed } from '../formats/index.ts';

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Ids of a feed are absolute addresses, which a preview has none of. */
export function getStaticPaths() {
  return siteUrl === null ? [] : Object.keys(TYPES).map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async ({ params }) => {
  const feed = toFeed(await loadTimeline(), siteUrl ?? '');
  const format = params.format === 'json' ? 'json' : 'xml';
  const text = format === 'json' ? feed.json1() : feed.atom1();
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
