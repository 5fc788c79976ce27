import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import JSZip from 'jszip';
import robotsParser from 'robots-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../src/build/build-site.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import type { TimelineJson } from '../../src/formats/index.ts';
import { CLEAN_ENV } from '../support/clean-env.ts';
import { attribute, elementsOf, textOf, type Element } from '../support/html.ts';
import { decodePng } from '../support/pixels.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { renameEvent } from '../support/rename-event.ts';

const BASE = '/lessons/timeline/';
const SITE = `https://history.example${BASE}`;
const [OLD, NEW] = ['pact-of-the-hills-1828', 'hill-pact-1828'];

// As it would be published below a path, with one event that has had another id and one that was corrected.
let project: ProjectCopy;
let folder: string;
const pages = new Map<string, Element[]>();

beforeAll(async () => {
  project = copyProject();
  renameEvent(project, OLD, NEW);
  project.edit(
    'content/events/kite-sale-2015.md',
    /added: .*/,
    'added: "2026-11-21"\nchanges:\n  - { date: "2027-02-03", note: Day corrected, was: "20 April 2015" }',
  );
  folder = join(project.root, 'site');
  const env = { ...CLEAN_ENV, SITE_URL: 'https://history.example', BASE_PATH: BASE };
  expect(await buildInto(folder, project.root, env)).toBe(true);
  for (const file of filesBelow(project.root, 'site')) {
    if (file.endsWith('.html')) pages.set(file.slice('site/'.length), elementsOf(join(project.root, file)));
  }
}, 240_000);
afterAll(() => project.remove());

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
/** The file behind an address of the site. */
const fileBehind = (address: string): string => {
  expect(address.startsWith(SITE), address).toBe(true);
  return address.slice(SITE.length).replace(/(^|\/)$/, '$1index.html');
};
const meta = (elements: readonly Element[], name: string): string[] =>
  elements
    .filter((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name))
    .map((element) => attribute(element, 'content') ?? '');
const isNoindex = (elements: readonly Element[]): boolean => meta(elements, 'robots').includes('noindex');
const dataOf = (elements: readonly Element[]) =>
  elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOf(element)) as Record<string, unknown>);
/** Pages with the head of the site: neither embeds nor addresses that lead on. */
const ownPages = () =>
  [...pages].filter(
    ([file, elements]) => !file.startsWith('embed/') && meta(elements, 'og:title').length > 0,
  );

describe('a link to a page of the published site', () => {
  it('shows a card that is there: a picture of the size it says, with words for it', () => {
    expect(ownPages().length).toBeGreaterThan(20);
    const shown = new Set<string>();
    for (const [file, elements] of ownPages()) {
      const [image] = meta(elements, 'og:image');
      expect(existsSync(join(folder, fileBehind(image ?? ''))), file).toBe(true);
      const size = ['og:image:width', 'og:image:height'].map((name) => Number(meta(elements, name)[0]));
      expect(size, file).toEqual([1200, 630]);
      expect(meta(elements, 'og:image:alt')[0]?.length, file).toBeGreaterThan(40);
      expect(meta(elements, 'twitter:card'), file).toEqual(['summary_large_image']);
      shown.add(image!);
    }
    for (const image of shown) {
      const png = readFileSync(join(folder, fileBehind(image)));
      const { width, height, inkIn } = decodePng(png);
      expect([width, height], image).toEqual([1200, 630]);
      expect(inkIn({ x: 0, y: 0, width, height }), image).toBeGreaterThan(10_000);
      expect(png.length, image).toBeLessThan(100_000);
    }
  });

  it('shows its own card where it is an event or the transfers, with title and date in the words for it', () => {
    const event = pages.get(`events/${NEW}/index.html`) ?? [];
    expect(meta(event, 'og:image')).toEqual([`${SITE}cards/events/${NEW}.png`]);
    expect(meta(event, 'og:image:alt')[0]).toContain(
      'Pact of the Hills. 22 February 1828, exact day. Treaty.',
    );
    expect(meta(event, 'og:type')).toEqual(['article']);
    expect(meta(pages.get('transfers/index.html') ?? [], 'og:image')).toEqual([`${SITE}cards/transfers.png`]);
    expect(meta(pages.get('index.html') ?? [], 'og:image')).toEqual([`${SITE}cards/home.png`]);
  });

  it('goes on showing the card where the old address of the event was shared', () => {
    const [old, now] = [OLD, NEW].map((id) => readFileSync(join(folder, `cards/events/${id}.png`)));
    expect(Buffer.compare(old!, now!)).toBe(0);
  });

  it('names title, description and address once each, the same to everybody', () => {
    for (const [file, elements] of ownPages()) {
      const canonical = elements
        .filter((element) => attribute(element, 'rel') === 'canonical')
        .map((element) => attribute(element, 'href'));
      expect(meta(elements, 'og:url'), file).toEqual(canonical);
      if (!isNoindex(elements)) {
        expect(canonical, file).toEqual([`${SITE}${file.replace(/index\.html$/, '')}`]);
      }
      for (const name of ['og:title', 'og:description', 'og:site_name', 'og:type']) {
        expect(meta(elements, name), `${file} ${name}`).toHaveLength(1);
      }
      expect(meta(elements, 'og:description'), file).toEqual(meta(elements, 'description'));
    }
  });
});

describe('the sitemap, read by a parser', () => {
  interface Entry {
    readonly loc: string;
    readonly lastmod?: string;
  }
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
  const entries = (): Entry[] => {
    const index = parser.parse(read('sitemap-index.xml')) as { sitemapindex: { sitemap: Entry[] } };
    return index.sitemapindex.sitemap.flatMap(({ loc }) => {
      const part = parser.parse(read(fileBehind(loc))) as { urlset: { url: Entry[] } };
      return part.urlset.url;
    });
  };

  it('lists every page a reader should find once, and no embed, error or address that leads on', () => {
    const listed = entries().map(({ loc }) => fileBehind(loc));
    const wanted = [...pages].filter(
      ([file, elements]) => !file.startsWith('embed/') && !isNoindex(elements),
    );
    expect(listed.sort()).toEqual(wanted.map(([file]) => file).sort());
    expect(listed).not.toContain(`events/${OLD}/index.html`);
    expect(listed).not.toContain('404.html');
  });

  it('dates a page with the last change of what it shows, and no page with a clock', () => {
    const days = new Map(
      entries().map(({ loc, lastmod }) => [loc.slice(SITE.length), lastmod?.slice(0, 10)]),
    );
    const { events } = JSON.parse(read('data/v1/timeline.json')) as TimelineJson;
    for (const { id, added, changes } of events) {
      expect(days.get(`events/${id}/`), id).toBe(changes.at(-1)?.date ?? added);
    }
    expect(days.get('')).toBe('2027-02-03');
    expect(days.get('about/corrections/')).toBe('2027-02-03');
    expect(days.get('about/privacy/')).toBeUndefined();
    const touched = events.flatMap(({ added, changes }) => [added, ...changes.map(({ date }) => date)]);
    const strange = [...days.values()].filter((day) => day !== undefined && !touched.includes(day));
    expect(strange).toEqual([]);
  });
});

describe('robots.txt, read by a parser', () => {
  it('lets everybody read everything, and leads to the sitemap', () => {
    const robots = robotsParser(`${SITE}robots.txt`, read('robots.txt'));
    expect(robots.getSitemaps()).toEqual([`${SITE}sitemap-index.xml`]);
    for (const path of ['', `events/${NEW}/`, 'data/v1/timeline.json', `cards/events/${NEW}.png`]) {
      expect(robots.isAllowed(SITE + path, 'Anybot'), path).toBe(true);
    }
  });

  it('says below a path that robots read it elsewhere', () => {
    expect(read('robots.txt')).toContain('only at https://history.example/robots.txt');
  });
});

describe('the archive of all data', () => {
  it('holds every file of the folder as it is served', async () => {
    const served = filesBelow(project.root, 'site/data/v1').map((path) => path.slice('site/data/v1/'.length));
    const [name, ...more] = served.filter((path) => path.endsWith('.zip'));
    expect(more).toEqual([]);
    const zip = await JSZip.loadAsync(readFileSync(join(folder, 'data/v1', name ?? '')));
    const files = served.filter((path) => !path.includes('/') && !path.endsWith('.zip'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(await zip.file(file)?.async('string'), file).toBe(read(`data/v1/${file}`));
    }
    for (const file of ['LICENSE-DATA', 'CITATION.cff']) {
      expect(await zip.file(file)?.async('string'), file).toBe(
        readFileSync(join(PROJECT_ROOT, file), 'utf8'),
      );
    }
  });
});

describe('what catalogues of data read', () => {
  it('stands on the home page and on /data/, and names files that are there', async () => {
    for (const file of ['index.html', 'data/index.html']) {
      const [dataset, ...more] = dataOf(pages.get(file) ?? []);
      expect(more, file).toEqual([]);
      const nodes = (await jsonld.flatten({
        ...dataset,
        '@context': { '@vocab': 'https://schema.org/' },
      })) as unknown as Record<string, { '@value'?: string }[]>[];
      const addresses = nodes.flatMap((node) => node['https://schema.org/contentUrl']?.[0]?.['@value'] ?? []);
      expect(addresses.length, file).toBeGreaterThan(10);
      for (const address of addresses)
        expect(existsSync(join(folder, fileBehind(address))), address).toBe(true);
      expect(nodes.some((node) => node['@type']?.includes('https://schema.org/Dataset' as never))).toBe(true);
    }
  });
});

describe('corrections', () => {
  it('are listed by day, newest first, with note, former wording and the event', () => {
    const elements = pages.get('about/corrections/index.html') ?? [];
    const days = elements
      .filter(({ tagName }) => tagName === 'time')
      .map((one) => attribute(one, 'datetime'));
    expect(days).toEqual(['2027-02-03', '2026-12-01', '2026-11-21']);
    const text = textOf(elements.find(({ tagName }) => tagName === 'main')!);
    expect(text).toContain('2 changes since the events were first published');
    expect(text).toContain('Southland sells kites to Northland');
    expect(text).toContain('Day corrected');
    expect(text).toContain('Before: “20 April 2015”');
    const links = elements.map((element) => attribute(element, 'href'));
    expect(links).toContain(`${BASE}events/kite-sale-2015/#change-1`);
    expect(links).toContain(`${BASE}feed.xml`);
  });
});

describe('a preview', () => {
  it('has no card, sitemap, robots.txt or catalogue, since all of them name absolute addresses', () => {
    const dist = join(PROJECT_ROOT, 'dist');
    for (const path of ['cards', 'sitemap-index.xml', 'robots.txt']) {
      expect(existsSync(join(dist, path)), path).toBe(false);
    }
    const home = elementsOf(join(dist, 'index.html'));
    expect(meta(home, 'og:image')).toEqual([]);
    expect(meta(home, 'og:title')).toHaveLength(1);
    expect(dataOf(home)).toEqual([]);
  });
});
