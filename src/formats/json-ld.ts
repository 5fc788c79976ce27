import type { Dataset, Graph, Quotation, WebPage } from 'schema-dts';
import { isoReduced } from '../date/index.ts';
import { authorsOf } from '../model/credit.ts';
import { lastDayOf, lastDayOfAll } from '../model/last-day.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Quote, Source, Timeline, TimelineEvent } from '../model/timeline.ts';
import { dataFiles } from './data-files.ts';
import { archiveName, dataAddress, QUOTATION_RIGHTS } from './head.ts';

export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What search engines and reference managers read of an event page: the page, the event it is about, its quotations
 * and the works it cites. Dates are ISO at reduced precision, never EDTF marks; what is open or unknown is left out.
 *
 * @param siteUrl absolute address of the home page.
 */
export function eventJsonLd(
  event: TimelineEvent,
  timeline: Timeline,
  lookup: Lookup,
  siteUrl: string,
): Graph {
  const address = `${siteUrl}events/${event.id}/`;
  const { site, version } = timeline;
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: event.title,
    description: event.summary,
    inLanguage: site.language,
    datePublished: event.added,
    dateModified: lastDayOf(event),
    version,
    license: CC_BY,
    isPartOf: { '@id': `${siteUrl}#dataset` },
    mainEntity: { '@id': `${address}#event` },
    citation: citedSources(event, lookup).map((source) => ({ '@id': `${siteUrl}sources/${source.id}/` })),
    ...(site.publisher === '' ? {} : { publisher: { '@type': 'Organization', name: site.publisher } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      toEvent(event, address, lookup, siteUrl),
      ...quotedWords(event).map((quote) => toQuotation(quote, address, lookup, siteUrl)),
      ...citedSources(event, lookup).map((source) => workJsonLd(source, siteUrl)),
    ],
  };
}

/** The record as a whole, for the home page and `/data/`. */
export function datasetJsonLd(timeline: Timeline, siteUrl: string): Dataset & { '@context': string } {
  const { site, version, events } = timeline;
  const download = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    name,
    contentUrl: dataAddress(name, { siteUrl }),
    encodingFormat,
  });
  const modified = lastDayOfAll(events);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${siteUrl}#dataset`,
    url: `${siteUrl}data/`,
    name: `${site.title}: ${site.subtitle}`,
    description: `${site.description} ${QUOTATION_RIGHTS}`,
    version,
    license: CC_BY,
    inLanguage: site.language,
    isAccessibleForFree: true,
    temporalCoverage: `${site.record_from}/${site.record_through}`,
    ...(modified === null ? {} : { dateModified: modified }),
    spatialCoverage: [site.parties.russia.name, site.parties.iran.name].map((name) => ({
      '@type': 'Country' as const,
      name,
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', url: siteUrl, name: `${site.title}: ${site.subtitle}` },
    distribution: [
      download(archiveName(timeline), 'application/zip'),
      ...dataFiles(timeline, { siteUrl }).map(({ name, mediaType }) => download(name, mediaType)),
    ],
    ...(site.publisher === '' ? {} : { creator: { '@type': 'Organization', name: site.publisher } }),
  };
}

/** JSON for a `script` element: nothing in it can end the element or open another. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function toEvent(event: TimelineEvent, address: string, lookup: Lookup, siteUrl: string) {
  const { first, last } = isoReduced(event.date);
  return {
    '@type': 'Event' as const,
    '@id': `${address}#event`,
    name: event.title,
    description: event.summary,
    ...(first ? { startDate: first.iso } : {}),
    ...(last ? { endDate: last.iso } : {}),
    ...(event.place === null ? {} : { location: { '@type': 'Place' as const, name: event.place } }),
    ...alternateNames(event),
    about: event.actors.map((id) => {
      const { type, name, wikidata } = lookup.actor(id);
      return {
        '@type': type === 'person' ? ('Person' as const) : ('Organization' as const),
        '@id': `${siteUrl}actors/${id}/`,
        name,
        ...(wikidata === null ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
      };
    }),
  };
}

function alternateNames({ names }: TimelineEvent) {
  const all = [
    ...(names.ru === null ? [] : [{ '@value': names.ru, '@language': 'ru' }]),
    ...(names.fa === null ? [] : [{ '@value': names.fa, '@language': 'fa' }]),
  ];
  return all.length === 0 ? {} : { alternateName: all as unknown as string[] };
}

type QuotedWords = Pick<Quote, 'anchor' | 'text' | 'lang' | 'source' | 'statement'>;

/** Quotations and statements, and the words quoted where sources disagree. */
function quotedWords(event: TimelineEvent): QuotedWords[] {
  const positions = event.disagreements.flatMap((disagreement) => disagreement.positions);
  const quoted = positions.flatMap(({ anchor, quote, lang, source }) =>
    anchor !== null && quote !== null ? [{ anchor, text: quote, lang, source, statement: null }] : [],
  );
  return [...event.quotes, ...quoted];
}

/** A speaker is named only where the words are the speaker's own (contract §1). */
function toQuotation(quote: QuotedWords, address: string, lookup: Lookup, siteUrl: string): Quotation {
  const { statement } = quote;
  const speaker = statement?.direct ? lookup.actor(statement.by) : null;
  return {
    '@type': 'Quotation',
    '@id': `${address}#${quote.anchor}`,
    text: quote.text,
    inLanguage: quote.lang,
    isBasedOn: { '@id': `${siteUrl}sources/${quote.source}/` },
    ...(statement && speaker
      ? {
          creator: { '@type': speaker.type === 'person' ? 'Person' : 'Organization', name: speaker.name },
          datePublished: isoReduced(statement.on).first?.iso ?? '',
        }
      : {}),
  };
}

/** A work as other things cite it. */
export function workJsonLd(source: Source, siteUrl: string) {
  const authors = authorsOf(source);
  return {
    '@type': 'CreativeWork' as const,
    '@id': `${siteUrl}sources/${source.id}/`,
    name: source.title,
    inLanguage: source.language,
    publisher: { '@type': 'Organization' as const, name: source.publisher },
    ...(authors === '' ? {} : { author: (source.author ?? []).map(toPerson) }),
    ...(source.url ? { url: source.url } : {}),
    ...(source.archived ? { archivedAt: source.archived } : {}),
  };
}

function toPerson(name: NonNullable<Source['author']>[number]) {
  if ('literal' in name) return { '@type': 'Organization' as const, name: name.literal };
  return { '@type': 'Person' as const, name: [name.given, name.family].filter(Boolean).join(' ') };
}

function citedSources(event: TimelineEvent, lookup: Lookup): Source[] {
  const positions = event.disagreements.flatMap((disagreement) => disagreement.positions);
  const ids = [...event.quotes, ...event.citations, ...positions].map(({ source }) => source);
  return [...new Set(ids)].map((id) => lookup.source(id));
}
