import { parseDate, type EventDate } from '../../date/index.ts';
import { quoteKey } from '../../quotes/index.ts';
import type { Content } from '../content.ts';
import type { ActorFrontmatter } from '../schema/actor.ts';
import type { WorkFrontmatter } from '../schema/source.ts';

/** What the parts of the compiler look up. */
export interface ContentIndex {
  readonly actors: ReadonlyMap<string, ActorFrontmatter>;
  /** Shared and inline works alike. */
  readonly works: ReadonlyMap<string, WorkFrontmatter>;
  readonly titles: ReadonlyMap<string, string>;
  /** Lane of each kind. */
  readonly lanes: ReadonlyMap<string, string>;
  /** Day on which words were matched, by `sealName`. */
  readonly seals: ReadonlyMap<string, string>;
}

export function indexContent(content: Content): ContentIndex {
  const inline = content.events.flatMap(({ data }) => Object.entries(data.works ?? {}));
  const shared = content.sources.map(({ id, data }) => [id, data] as const);
  return {
    actors: new Map(content.actors.map(({ id, data }) => [id, data])),
    works: new Map([...inline, ...shared]),
    titles: new Map(content.events.map(({ id, data }) => [id, data.title])),
    lanes: new Map(
      content.kinds.data.lanes.flatMap((lane) => lane.kinds.map((kind) => [kind.id, lane.id] as const)),
    ),
    seals: new Map(
      content.ledgers.flatMap(({ data }) =>
        data.quotes.map(({ event, key, read }) => [sealName(event, key), read] as const),
      ),
    ),
  };
}

/** Name of a seal: the key holds the source already. */
const sealName = (event: string, key: string): string => `${event} ${key}`;

/** Day on which words of a source were matched for an event, or null where the wording is not yet checked. */
export function verifiedOn(index: ContentIndex, event: string, source: string, text: string): string | null {
  return index.seals.get(sealName(event, quoteKey(source, text))) ?? null;
}

/** What is known to be there, as every check has passed; what is not is a fault of the checks and stops the build. */
export function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined)
    throw new Error(`the ${what} ‘${id}’ is not known; check the content before it is compiled`);
  return value;
}

/** A date that has passed the checks. Throws where it has not. */
export function dateOf(text: string): EventDate {
  const result = parseDate(text);
  if (!result.ok)
    throw new Error(
      `the date ‘${text}’ cannot be read: ${result.message}; check the content before it is compiled`,
    );
  return result.date;
}
