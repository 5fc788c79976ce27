import type { APIRoute } from 'astro';
import { siteUrl } from '../../../build/paths.ts';
import { dataAddress, toTimelineSchema } from '../../../formats/index.ts';

export const GET: APIRoute = () =>
  Response.json(toTimelineSchema(siteUrl && dataAddress('timeline.schema.json', { siteUrl })));
