import type {
  BreadcrumbList,
  CollectionPage,
  CreativeWork,
  Dataset,
  Graph,
  Organization,
  Person,
} from 'schema-dts';
import type { Actor, Names, Source, Thread, Timeline } from '../model/timeline.ts';
import { CC_BY, workJsonLd } from './json-ld.ts';

/** A step of the way to a page: its name, and its address below the home page. */
type Step = readonly [name: string, path: string];

/** What search engines read of the page of an actor: a person, or a state or body, with its names and Wikidata id. */
export function actorJsonLd(actor: Actor, timeline: Timeline, siteUrl: string): Graph {
  const address = `${siteUrl}actors/${actor.id}/`;
  const thing: Person | Organization = {
    '@type': actor.type === 'person' ? 'Person' : 'Organization',
    '@id': address,
    name: actor.name,
    ...namesJsonLd(actor.names),
    ...(actor.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/entity/${actor.wikidata}` }),
    mainEntityOfPage: address,
  };
  return graphOf([
    thing,
    breadcrumbs(timeline, siteUrl, ['Actors', 'actors/'], [actor.name, `actors/${actor.id}/`]),
  ]);
}

/** What search engines read of the page of a source: the work itself, under the id other pages cite it by. */
export function sourceJsonLd(source: Source, timeline: Timeline, siteUrl: string): Graph {
  const work: CreativeWork = {
    ...workJsonLd(source, siteUrl),
    ...(source.based_on
      ? { isBasedOn: source.based_on.map((id) => ({ '@id': `${siteUrl}sources/${id}/` })) }
      : {}),
    mainEntityOfPage: `${siteUrl}sources/${source.id}/`,
  };
  return graphOf([
    work,
    breadcrumbs(timeline, siteUrl, ['Sources', 'sources/'], [source.title, `sources/${source.id}/`]),
  ]);
}

/** What search engines read of the page of a thread: a collection of entries in its own order. */
export function threadJsonLd(thread: Thread, timeline: Timeline, siteUrl: string): Graph {
  const address = `${siteUrl}threads/${thread.id}/`;
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: thread.title,
    inLanguage: timeline.site.language,
    isPartOf: { '@id': `${siteUrl}#dataset` },
    hasPart: thread.events.map((id) => ({ '@id': `${siteUrl}events/${id}/` })),
  };
  return graphOf([
    page,
    breadcrumbs(timeline, siteUrl, ['Threads', 'threads/'], [thread.title, `threads/${thread.id}/`]),
  ]);
}

const graphOf = (parts: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': parts });

function breadcrumbs({ site }: Timeline, siteUrl: string, ...steps: readonly Step[]): BreadcrumbList {
  const all: readonly Step[] = [[site.title, ''], ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(([name, path], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: siteUrl + path,
    })),
  };
}

function namesJsonLd({ ru, fa, also }: Names) {
  const all = [
    ...(ru === null ? [] : [{ '@value': ru, '@language': 'ru' }]),
    ...(fa === null ? [] : [{ '@value': fa, '@language': 'fa' }]),
    ...also,
  ];
  return all.length === 0 ? {} : { alternateName: all as unknown as string[] };
}

/** What search engines read of "Arms transfers": the part of the record behind the chart, with its files. */
export function transfersJsonLd(timeline: Timeline, siteUrl: string): Graph {
  const address = `${siteUrl}transfers/`;
  const file = (name: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: `${siteUrl}data/v1/${name}`,
    encodingFormat: 'text/csv',
  });
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    url: address,
    name: 'Transfers between Russia and Iran',
    description:
      'One row for each transfer of arms, dual-use, nuclear and other goods, with its stages and who reports them.',
    license: CC_BY,
    isPartOf: { '@id': `${siteUrl}#dataset` },
    distribution: [file('transfers.csv'), file('transfer-stages.csv')],
  };
  return graphOf([dataset, breadcrumbs(timeline, siteUrl, ['Arms transfers', 'transfers/'])]);
}
