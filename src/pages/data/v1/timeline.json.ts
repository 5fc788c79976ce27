import type { APIRoute } from 'astro';
import { loadTimeline } from '../../../build/load-timeline.ts';
import { siteUrl } from '../../../build/paths.ts';
import { toTimelineJson } from '../../../formats/index.ts';

export const GET: APIRoute = async () => Response.json(toTimelineJson(await loadTimeline(), { siteUrl }));
