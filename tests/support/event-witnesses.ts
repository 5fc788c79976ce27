import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import Papa from 'papaparse';
import { attribute, elementsOf, textOf, type Element } from './html.ts';

/** What one file of the site says of an event, as far as it says it. */
export interface Witness {
  readonly file: string;
  readonly title?: string | undefined;
  readonly dateWords?: string | undefined;
  readonly edtf?: string | undefined;
  readonly summary?: string | undefined;
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  /** First twelve figures of the hash. */
  readonly text?: string | undefined;
  /** Anchor and words of each quotation, statement and quoted position. */
  readonly quotes?: Readonly<Record<string, string>> | undefined;
}

type Row = Record<string, string>;

/** Tables of the site, read once. */
export function readTables(folder: string): { events: Row[]; quotes: Row[]; transfers: Row[] } {
  const read = (name: string): Row[] =>
    Papa.parse<Row>(readFileSync(join(folder, `data/v1/${name}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  return { events: read('events'), quotes: read('quotes'), transfers: read('transfers') };
}

/** Everything in the built site that speaks of an event, each read by a parser of its own format. */
export function witnessesOf(id: string, folder: string, tables: ReturnType<typeof readTables>): Witness[] {
  const path = (file: string) => join(folder, 'events', id, file);
  const text = (file: string) => readFileSync(path(file), 'utf8');
  return [
    pageWitness(elementsOf(path('index.html'))),
    sharedWitness(elementsOf(path('index.html'))),
    jsonLdWitness(elementsOf(path('index.html'))),
    jsonWitness(JSON.parse(readFileSync(join(folder, `data/v1/events/${id}.json`), 'utf8')) as EventFile),
    csvWitness(id, tables),
    citedWitness('cite.bib', new Cite(text('cite.bib')).data[0] as CslItem),
    citedWitness('cite.csl.json', (JSON.parse(text('cite.csl.json')) as CslItem[])[0]!),
    risWitness(text('cite.ris')),
  ];
}

interface EventFile {
  readonly event: {
    readonly title: string;
    readonly date: { readonly edtf: string };
    readonly summary: string;
    readonly added: string;
    readonly hash: string;
    readonly quotes: readonly { anchor: string; text: string }[];
    readonly disagreements: readonly {
      positions: readonly { anchor: string | null; quote: string | null }[];
    }[];
  };
}

interface CslItem {
  readonly title: string;
  readonly URL: string;
  readonly note: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}

const HASH = /[Tt]ext ([0-9a-f]{12})/;
const iso = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');
/** Marks around what is quoted belong to the page, not to the quotation. */
const unmarked = (words: string) => words.trim().replace(/^“|”$/g, '');

function pageWitness(elements: readonly Element[]): Witness {
  const named = (name: string, key = 'name') =>
    elements.find((element) => element.tagName === 'meta' && attribute(element, key) === name);
  const content = (element: Element | undefined) => (element && attribute(element, 'content')) ?? undefined;
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  const citation = elements.find((element) => attribute(element, 'id') === 'citation');
  const dateBlock = elements.find((element) => attribute(element, 'class') === 'date-block');
  const within = (root: Element, test: (element: Element) => boolean): Element[] =>
    elements.filter((element) => test(element) && isInside(element, root));
  const anchored = elements.filter((element) => /^q-[0-9a-f]{6}$/.test(attribute(element, 'id') ?? ''));
  return {
    file: 'index.html',
    title: textOf(elements.find(({ tagName }) => tagName === 'h1')!),
    dateWords: dateBlock && textOf(within(dateBlock, ({ tagName }) => tagName === 'h2')[0]!),
    summary: content(named('description')),
    published: content(named('article:published_time', 'property')),
    address: (link && attribute(link, 'href')) ?? undefined,
    text: citation && HASH.exec(textOf(citation))?.[1],
    quotes: Object.fromEntries(
      anchored.map((element) => [
        attribute(element, 'id')!,
        unmarked(textOf(within(element, ({ tagName }) => tagName === 'blockquote')[0]!)),
      ]),
    ),
  };
}

/** What the page says of itself where it is shared; the card's description repeats what is drawn on it. */
function sharedWitness(elements: readonly Element[]): Witness {
  const content = (property: string): string => {
    const meta = elements.find((element) => attribute(element, 'property') === property);
    return (meta && attribute(meta, 'content')) ?? '';
  };
  const title = content('og:title');
  const alt = content('og:image:alt');
  return {
    file: 'what is shared',
    title: alt.startsWith(`${title}. `) ? title : `${title} (on the card: ${alt})`,
    dateWords: alt.slice(title.length + 2).split(/[,.] /)[0],
    summary: content('og:description'),
    address: content('og:url'),
  };
}

/** Address of the card of a page. */
export function cardOf(id: string, folder: string): string {
  const meta = elementsOf(join(folder, 'events', id, 'index.html')).find(
    (element) => attribute(element, 'property') === 'og:image',
  );
  return (meta && attribute(meta, 'content')) ?? '';
}

function isInside(element: Element, root: Element): boolean {
  for (let node: unknown = element; node !== null && typeof node === 'object';) {
    if (node === root) return true;
    node = (node as { parentNode?: unknown }).parentNode ?? null;
  }
  return false;
}

function jsonLdWitness(elements: readonly Element[]): Witness {
  const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
  type Node = Record<string, string | undefined> & { '@type': string; '@id': string };
  const graph = (JSON.parse(script ? rawText(script) : '{"@graph":[]}') as { '@graph': Node[] })['@graph'];
  const page = graph.find((node) => node['@type'] === 'WebPage');
  const quotations = graph.filter((node) => node['@type'] === 'Quotation');
  return {
    file: 'JSON-LD of index.html',
    title: page?.name,
    summary: page?.description,
    published: page?.datePublished,
    address: page?.url,
    quotes: Object.fromEntries(quotations.map((node) => [node['@id'].split('#')[1]!, node.text ?? ''])),
  };
}

function rawText(script: Element): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function jsonWitness({ event }: EventFile): Witness {
  const positions = event.disagreements.flatMap((one) => one.positions);
  return {
    file: 'data/v1/events/<id>.json',
    title: event.title,
    edtf: event.date.edtf,
    summary: event.summary,
    published: event.added,
    text: event.hash.slice(0, 12),
    quotes: Object.fromEntries([
      ...event.quotes.map(({ anchor, text }) => [anchor, text] as const),
      ...positions.flatMap(({ anchor, quote }) => (anchor && quote ? [[anchor, quote] as const] : [])),
    ]),
  };
}

function csvWitness(id: string, { events, quotes }: ReturnType<typeof readTables>): Witness {
  const row = events.find((one) => one.id === id);
  return {
    file: 'events.csv and quotes.csv',
    title: row?.title,
    dateWords: row?.date_words,
    edtf: row?.date,
    summary: row?.summary,
    published: row?.added,
    text: row?.hash?.slice(0, 12),
    quotes: Object.fromEntries(
      quotes.filter(({ event }) => event === id).map(({ anchor = '', text = '' }) => [anchor, text]),
    ),
  };
}

function citedWitness(file: string, item: CslItem): Witness {
  return {
    file,
    title: item.title,
    published: iso(item.issued['date-parts'][0]!),
    address: item.URL,
    text: HASH.exec(item.note)?.[1],
  };
}

function risWitness(ris: string): Witness {
  const [item] = parseRis(ris) as unknown as (CslItem & { note?: string })[];
  return { ...citedWitness('cite.ris', { ...item!, note: /^N1 {2}- (.*)$/m.exec(ris)?.[1] ?? '' }) };
}
