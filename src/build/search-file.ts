import { createHash } from 'node:crypto';
import type { Timeline } from '../model/timeline.ts';
import { toSearchIndex } from '../timeline/search-index.ts';

/** `/search.json`, and what its address says of its content, so that a cache never pairs it with another record. */
export interface SearchFile {
  readonly body: string;
  readonly version: string;
}

const files = new WeakMap<Timeline, SearchFile>();

/** The search index as a file. It serves the site's own search alone and may change its form at any time. */
export function searchFile(timeline: Timeline): SearchFile {
  let file = files.get(timeline);
  if (!file) {
    const body = JSON.stringify(toSearchIndex(timeline));
    file = { body, version: createHash('sha256').update(body).digest('hex').slice(0, 10) };
    files.set(timeline, file);
  }
  return file;
}
