import { latestOf } from '../../date/index.ts';
import { asciiAddress } from '../ascii-address.ts';
import { compareText } from '../compare-text.ts';
import type { Content, ContentFile } from '../content.ts';
import type { ActorFrontmatter } from '../schema/actor.ts';
import type { WorkFrontmatter } from '../schema/source.ts';
import type { ThreadFrontmatter } from '../schema/thread.ts';
import type { Actor, Source, Thread, Timeline } from '../timeline.ts';
import { compileEvent, namesOf } from './event.ts';
import { dateOf, indexContent } from './index-content.ts';
import { putInOrder } from './order.ts';
import { compileTransfer } from './transfers.ts';

export { hashOfEvent } from './order.ts';

export interface CompileOptions {
  /** Version of package.json. */
  readonly version: string;
}

/**
 * The compiled record from content that passed every check. The same content gives the same record, whatever the
 * machine. Throws an Error that names the id or date where content was not checked.
 */
export function compileTimeline(content: Content, { version }: CompileOptions): Timeline {
  const index = indexContent(content);
  const actors = byId(content.actors.map(compileActor));
  const eventDates = new Map(content.events.map(({ id, data }) => [id, data.date]));
  const transfers = byId(content.transfers.map((file) => compileTransfer(file, index, eventDates)));
  const threads = byId(content.threads.map(compileThread));
  const around = { index, actors: new Map(actors.map((actor) => [actor.id, actor])), transfers, threads };
  return {
    version,
    site: content.site.data,
    recordEnd: recordEndOf(content.site.data.record_through),
    lanes: content.kinds.data.lanes,
    eras: content.eras.data.eras,
    events: putInOrder(content.events.map((file) => compileEvent(file, around))),
    actors,
    sources: compileSources(content),
    transfers,
    threads,
  };
}

function recordEndOf(recordThrough: string): number {
  const end = latestOf(dateOf(recordThrough));
  if (end === null) throw new Error(`record_through ‘${recordThrough}’ has no known end`);
  return end;
}

function compileActor({ id, data }: ContentFile<ActorFrontmatter>): Actor {
  const { type, party, name, short, names, wikidata } = data;
  return { id, type, party: party ?? null, name, short, names: namesOf(names), wikidata: wikidata ?? null };
}

function compileSources({ sources, events }: Content): Source[] {
  const shared = sources.map(({ id, data }) => compileSource(data, id, null));
  const inline = events.flatMap((event) =>
    Object.entries(event.data.works ?? {}).map(([id, work]) => compileSource(work, id, event.id)),
  );
  return byId([...shared, ...inline]);
}

function compileSource(work: WorkFrontmatter, id: string, inline: string | null): Source {
  const url = work.url === undefined ? {} : { url: asciiAddress(work.url) };
  const archived = work.archived === undefined ? {} : { archived: asciiAddress(work.archived) };
  return { ...work, ...url, ...archived, id, inline };
}

function compileThread({ id, data, body }: ContentFile<ThreadFrontmatter>): Thread {
  const { title, events, home, window } = data;
  return { id, title, events, home: home ?? null, window: window ?? null, introduction: body.trim() };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compareText(a.id, b.id));
