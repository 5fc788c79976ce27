import type { APIRoute } from 'astro';
import { loadTimeline, version } from '../../../build/load-timeline.ts';
import { toChartIndex } from '../../../timeline/chart-index.ts';

export const GET: APIRoute = async () => Response.json(toChartIndex(await loadTimeline(), version));
