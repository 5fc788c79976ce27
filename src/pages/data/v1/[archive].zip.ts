import type { APIRoute } from 'astro';
import citation from '../../../../CITATION.cff?raw';
import licence from '../../../../LICENSE-DATA?raw';
import { loadTimeline } from '../../../build/load-timeline.ts';
import { siteUrl } from '../../../build/paths.ts';
import { archiveName, toArchive } from '../../../formats/index.ts';

export async function getStaticPaths() {
  const name = archiveName(await loadTimeline());
  return [{ params: { archive: name.replace(/\.zip$/, '') } }];
}

export const GET: APIRoute = async () => {
  const zip = toArchive(await loadTimeline(), { citation, licence }, { siteUrl });
  return new Response(zip as BodyInit, { headers: { 'content-type': 'application/zip' } });
};
