import type { APIRoute } from 'astro';
import { siteUrl } from '../build/paths.ts';
import { toRobots } from '../formats/index.ts';

/** A preview has none: robots must be let in to read on its pages that they are not to be listed. */
export const getStaticPaths = () => (siteUrl === null ? [] : [{ params: { robots: 'robots' } }]);

export const GET: APIRoute = () =>
  new Response(toRobots(siteUrl ?? ''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
