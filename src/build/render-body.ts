import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Timeline } from '../model/timeline.ts';
import { remarkNoBreak } from '../markdown/remark-no-break.ts';
import { remarkPlainHtml } from '../markdown/remark-plain-html.ts';
import { remarkReferences, type ReferenceOptions } from '../markdown/remark-references.ts';
import { paths } from './paths.ts';

/**
 * Renders Markdown bodies with Astro's own processor. Not `render()` of the collection: links need the titles of other
 * events, which a body rendered when it was loaded cannot know, and Astro's cache would keep them stale.
 */
export async function createBodyRenderer(timeline: Timeline): Promise<(markdown: string) => Promise<string>> {
  const processor = await createMarkdownProcessor({
    smartypants: false,
    remarkPlugins: [remarkPlainHtml, [remarkReferences, referencesOf(timeline)], remarkNoBreak],
  });
  return async (markdown) => (await processor.render(markdown)).code;
}

function referencesOf(timeline: Timeline): ReferenceOptions {
  const titles = new Map(timeline.events.map((event) => [event.id, event.title]));
  const publishers = new Map(timeline.sources.map((source) => [source.id, source.publisher]));
  const target = (href: string, words: string | undefined) => (words === undefined ? null : { href, words });
  return {
    event: (id) => target(paths.event(id), titles.get(id)),
    source: (id) => target(`#ref-${id}`, publishers.get(id)),
  };
}
