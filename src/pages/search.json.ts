import type { APIRoute } from 'astro';
import { loadTimeline } from '../build/load-timeline.ts';
import { searchFile } from '../build/search-file.ts';

/** What the home page's search reads. No promised data: `/data/` documents what is. */
export const GET: APIRoute = async () =>
  new Response(searchFile(await loadTimeline()).body, { headers: { 'content-type': 'application/json' } });
