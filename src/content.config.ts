import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  actorSchema,
  erasFileSchema,
  eventSchema,
  kindsFileSchema,
  ledgerSchema,
  lessonSchema,
  siteFileSchema,
  threadSchema,
  transferSchema,
  workSchema,
} from './model/schema/index.ts';

/** The file name is the id: Astro's default would fold characters that our own reader refuses with a message. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/** Bodies are shown by src/build/render-body.ts, which knows the titles behind [[links]]. */
const files = (folder: string, pattern: string) => glob({ base: `./content/${folder}`, pattern, generateId });

export const collections = {
  events: defineCollection({ loader: files('events', '*.md'), schema: eventSchema }),
  actors: defineCollection({ loader: files('actors', '*.yaml'), schema: actorSchema }),
  sources: defineCollection({ loader: files('sources', '*.yaml'), schema: workSchema }),
  transfers: defineCollection({ loader: files('transfers', '*.yaml'), schema: transferSchema }),
  threads: defineCollection({ loader: files('threads', '*.md'), schema: threadSchema }),
  lessons: defineCollection({ loader: files('lessons', '*.md'), schema: lessonSchema }),
  ledgers: defineCollection({ loader: files('quote-ledger', '*.json'), schema: ledgerSchema }),
  kinds: defineCollection({ loader: files('.', 'kinds.yaml'), schema: kindsFileSchema }),
  eras: defineCollection({ loader: files('.', 'eras.yaml'), schema: erasFileSchema }),
  site: defineCollection({ loader: files('.', 'site.yaml'), schema: siteFileSchema }),
};
