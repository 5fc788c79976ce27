import type { APIRoute } from 'astro';
import { loadTimeline } from '../../../build/load-timeline.ts';
import { siteUrl } from '../../../build/paths.ts';
import { toDataPackage } from '../../../formats/index.ts';

export const GET: APIRoute = async () => Response.json(toDataPackage(await loadTimeline(), { siteUrl }));
