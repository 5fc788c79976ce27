import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  archiveName,
  dataFiles,
  datasetJsonLd,
  eventJsonLd,
  toScriptJson,
} from '../../../src/formats/index.ts';
import { createLookup } from '../../../src/model/lookup.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { timeline } from './support.ts';

const SITE = 'https://example.org/base/';
const PAGE = `${SITE}events/pact-of-lume-1700/`;
const lookup = createLookup(timeline);
const [full] = timeline.events as [TimelineEvent];
type Node = Record<string, unknown> & { '@id': string; '@type': string | string[] };

/** Expanded by a processor of JSON-LD, with schema.org's vocabulary but none of its network. */
async function nodesOf(event: TimelineEvent): Promise<Node[]> {
  const graph = {
    ...(eventJsonLd(event, timeline, lookup, SITE) as object),
    '@context': { '@vocab': 'https://schema.org/' },
  };
  return (await jsonld.flatten(graph as object)) as unknown as Node[];
}
const value = (node: Node | undefined, name: string): unknown[] | undefined =>
  (node?.[`https://schema.org/${name}`] as { '@value'?: unknown; '@id'?: string }[] | undefined)?.map(
    (one) => one['@value'] ?? one['@id'],
  );
const find = (nodes: Node[], id: string) => nodes.find((node) => node['@id'] === id);

describe('JSON-LD of an event page, read by a processor', () => {
  test('tells the page from the event: each has its own day', async () => {
    const nodes = await nodesOf(full);
    const page = find(nodes, PAGE);
    expect(value(page, 'datePublished')).toEqual(['2026-11-20']);
    expect(value(page, 'dateModified')).toEqual(['2026-11-21']);
    expect(value(page, 'mainEntity')).toEqual([`${PAGE}#event`]);
    const event = find(nodes, `${PAGE}#event`);
    expect(value(event, 'startDate')).toEqual(['1700-02-22']);
    expect(value(event, 'name')).toEqual(['Pact of Lume and Orrin']);
    expect(value(event, 'alternateName')).toEqual(['Договор', 'پیمان']);
  });

  test('gives dates as exactly as they are known, without marks of EDTF', async () => {
    for (const event of timeline.events.slice(1)) {
      const node = find(await nodesOf(event), `${SITE}events/${event.id}/#event`);
      for (const name of ['startDate', 'endDate']) {
        for (const date of (value(node, name) as string[] | undefined) ?? [])
          expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }
    }
    const openEnd = timeline.events.find(({ date }) => date.edtf === '1730/..')!;
    const node = find(await nodesOf(openEnd), `${SITE}events/${openEnd.id}/#event`);
    expect(value(node, 'startDate')).toEqual(['1730']);
    expect(value(node, 'endDate')).toBeUndefined();
  });

  test('names a speaker only where the words are the speaker’s own', async () => {
    const quotation = (nodes: Node[]) => find(nodes, `${PAGE}#q-0a1b2c`);
    expect(value(quotation(await nodesOf(full)), 'creator')).toHaveLength(1);
    const reported = full.quotes.map((quote) => ({
      ...quote,
      statement: quote.statement && { ...quote.statement, direct: false },
    }));
    expect(value(quotation(await nodesOf({ ...full, quotes: reported })), 'creator')).toBeUndefined();
  });

  test('holds the words quoted where sources disagree, which nobody is named to have said', async () => {
    const words = find(await nodesOf(full), `${PAGE}#q-123456`);
    expect(value(words, 'text')).toEqual(['We travelled']);
    expect(value(words, 'creator')).toBeUndefined();
  });

  test('ties quotations and page to the works they cite', async () => {
    const nodes = await nodesOf(full);
    expect(value(find(nodes, `${PAGE}#q-0a1b2c`), 'isBasedOn')).toEqual([`${SITE}sources/lume-chronicle/`]);
    expect(value(find(nodes, PAGE), 'citation')).toEqual([
      `${SITE}sources/lume-chronicle/`,
      `${SITE}sources/inline-work/`,
    ]);
    expect(value(find(nodes, `${SITE}sources/inline-work/`), 'name')).toEqual(['Летопись']);
  });
});

describe('JSON-LD of the record', () => {
  test('says what it covers, where it is and under which licence', () => {
    expect(datasetJsonLd(timeline, SITE)).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '1700/1800-01',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: `${SITE}data/`,
    });
  });
});

describe('JSON-LD of the record, read by a processor', () => {
  test('gives each file once, the archive first, with its address and type, free of charge', async () => {
    const nodes = (await jsonld.flatten({
      ...(datasetJsonLd(timeline, SITE) as object),
      '@context': { '@vocab': 'https://schema.org/' },
    } as object)) as unknown as Node[];
    const dataset = find(nodes, `${SITE}#dataset`);
    expect(value(dataset, 'isAccessibleForFree')).toEqual([true]);
    expect(value(dataset, 'dateModified')).toEqual(['2026-11-21']);
    const parts = (value(dataset, 'distribution') as string[]).map((id) => find(nodes, id));
    const addresses = parts.map((part) => value(part, 'contentUrl')?.[0]);
    expect(addresses[0]).toBe(`${SITE}data/v1/${archiveName(timeline)}`);
    const files = dataFiles(timeline, { siteUrl: SITE });
    expect(addresses.slice(1)).toEqual(files.map(({ name }) => `${SITE}data/v1/${name}`));
    const types = parts.map((part) => value(part, 'encodingFormat')?.[0]);
    expect(types).toEqual(['application/zip', ...files.map(({ mediaType }) => mediaType)]);
  });
});

test('no text of the record can end the script element that holds it', () => {
  const text = toScriptJson({ title: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ title: '</script><script>alert(1)</script><!--' });
});
