import type { GetStaticPathsResult } from 'astro';
import { dataFiles, type DataFile } from '../formats/index.ts';
import { loadTimeline } from './load-timeline.ts';
import { siteUrl } from './paths.ts';

/** The paths of a route for the files of `/data/v1/` with one ending, such as `[name].csv.ts`. */
export async function pathsOfDataFiles(ending: '.json' | '.csv') {
  const files = dataFiles(await loadTimeline(), { siteUrl }).filter(({ name }) => name.endsWith(ending));
  return files.map((file) => ({
    params: { name: file.name.slice(0, -ending.length) },
    props: { file },
  })) satisfies GetStaticPathsResult;
}

/** A file as it is served. */
export function serveDataFile({ mediaType, text }: DataFile): Response {
  const type = mediaType === 'text/csv' ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(text(), { headers: { 'content-type': type } });
}
