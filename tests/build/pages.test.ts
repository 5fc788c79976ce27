import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import type { ChartIndex } from '../../src/timeline/types.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { attribute, elementsOf, textOf, type Element } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';

const DIST = join(PROJECT_ROOT, 'dist');
const pages = new Map<string, Element[]>();

beforeAll(() => {
  const files = filesBelow(PROJECT_ROOT, 'dist').map((path) => path.replace(/^dist\//, ''));
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, elementsOf(join(DIST, file)));
  }
});

function everyElement(check: (element: Element, file: string) => string | null): string[] {
  return [...pages].flatMap(([file, elements]) => elements.flatMap((element) => check(element, file) ?? []));
}

describe('the built pages', () => {
  it('are there: home, lists, and one for each event of the record', () => {
    const events = filesBelow(PROJECT_ROOT, 'content/events').map((path) => basename(path, '.md'));
    const missing = events.filter((id) => !pages.has(`events/${id}/index.html`));
    expect(missing).toEqual([]);
    expect(pages.has('index.html')).toBe(true);
    expect(pages.has('404.html')).toBe(true);
  });

  it('have no style attribute, no inline handler, and but for embeds no inline script and no inline style', () => {
    const faults = everyElement((element, file) => {
      const bad = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'));
      if (bad) return `${file}: <${element.tagName} ${bad.name}>`;
      // Embeds are one file each; tests/build/embeds.test.ts has their policy.
      if (file.startsWith('embed/')) return null;
      if (element.tagName === 'style') return `${file}: <style>`;
      // A block of data is no code: no browser runs it, and the policy does not ask about it.
      const isData = /^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '');
      if (element.tagName === 'script' && !isData && attribute(element, 'src') === null)
        return `${file}: inline <script>`;
      return null;
    });
    expect(faults).toEqual([]);
  });

  it('load nothing from another host', () => {
    const loading = ['script', 'link', 'img', 'iframe', 'source'];
    const faults = everyElement((element, file) => {
      const address =
        attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : null);
      const isForeign =
        loading.includes(element.tagName) && address !== null && /^(?:[a-z]+:)?\/\//.test(address);
      return isForeign ? `${file}: ${address}` : null;
    });
    expect(faults).toEqual([]);
  });

  it('have no link and no anchor inside the site that leads nowhere', () => {
    expect(brokenLinks(pages, DIST)).toEqual([]);
  });

  it('use each id once a page, and label what they refer to', () => {
    const faults = [...pages].flatMap(([file, elements]) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      const labels = elements.flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? []);
      return [...twice, ...labels.filter((id) => !ids.includes(id))].map((id) => `${file}: ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('have one main heading, a title and a description each', () => {
    const faults = [...pages].flatMap(([file, elements]) => {
      const count = (test: (element: Element) => boolean) => elements.filter(test).length;
      const isFine =
        count(({ tagName }) => tagName === 'h1') === 1 &&
        count((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description') ===
          1 &&
        count((element) => element.tagName === 'title' && textOf(element) !== '') >= 1;
      return isFine ? [] : [file];
    });
    expect(faults).toEqual([]);
  });

  it('ask not to be indexed, as a preview without an address must', () => {
    const home = pages.get('index.html') ?? [];
    const robots = home.find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
  });

  it('list every event on the home page, in the order of the data', () => {
    const listed = (pages.get('index.html') ?? [])
      .filter(({ tagName }) => tagName === 'article')
      .map((element) => attribute(element, 'data-event') ?? '');
    const { events } = JSON.parse(readFileSync(join(DIST, 'data/v1/index.json'), 'utf8')) as ChartIndex;
    expect([...listed].sort()).toEqual(events.map(({ id }) => id).sort());
    const places = new Map(events.map((event) => [event.id, event]));
    const years = listed.map((id) => new Date(places.get(id)!.date.position).getUTCFullYear());
    expect(years).toEqual([...years].sort((a, b) => a - b));
    // In a year split by months the dates coarser than a month stand first; all others keep the total order.
    const isFine = (id: string) => ['day', 'month'].includes(places.get(id)!.date.start.precision ?? '');
    expect(listed.filter(isFine)).toEqual(events.map(({ id }) => id).filter(isFine));
  });

  it('draw no text past the edge of a drawing or cut it with dots', () => {
    const labels = everyElement((element) =>
      attribute(element, 'class')?.includes('label') ? textOf(element) : null,
    );
    expect(labels.filter((text) => /…$|\.\.\.$/.test(text))).toEqual([]);
    expect(labels.length).toBeGreaterThan(50);
  });

  it('keep the space between words and links, and put none before a comma or a full stop', () => {
    const faults = [...pages.keys()].flatMap((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const loose = html.match(/.{20}<\/(?:a|b|em|span)>\s+[,.;:].{10}/g) ?? [];
      const joined =
        html.match(
          /.{20}(?:[a-z0-9,.;:)”]<(?:a|b|em|span aria-hidden)[ >=]|<\/(?:a|b|em|small)>[A-Za-z(“]).{20}/g,
        ) ?? [];
      return [...loose, ...joined].map((text) => `${file}: ${text}`);
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it('never break a designation', () => {
    const kept = everyElement((element) => (attribute(element, 'class') === 'keep' ? textOf(element) : null));
    expect(kept).toContain('S-300');
    expect(kept).toContain('Shahed-136');
  });
});
