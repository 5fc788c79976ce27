import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import type { ChartIndex } from '../../src/timeline/types.ts';
import { attribute, elementsOf, rawTextOf, textOf, type Element } from '../support/html.ts';

const DIST = join(PROJECT_ROOT, 'dist');
const pages = new Map<string, Element[]>(
  ['embed/view', 'embed/transfers', ...ids('content/events').map((id) => `embed/events/${id}`)].map(
    (path) => [path, elementsOf(join(DIST, path, 'index.html'))],
  ),
);

function ids(folder: string): string[] {
  return filesBelow(PROJECT_ROOT, folder).map((path) => basename(path, '.md'));
}

function faultsOf(check: (elements: Element[], path: string) => string[]): string[] {
  return [...pages].flatMap(([path, elements]) => check(elements, path).map((fault) => `${path}: ${fault}`));
}

/** Directives of the page's policy, each with its sources. */
function policyOf(elements: Element[]): Map<string, string[]> {
  const meta = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  const directives = (meta && attribute(meta, 'content')?.split('; ')) || [];
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const hashOf = (element: Element): string =>
  `'sha256-${createHash('sha256').update(rawTextOf(element)).digest('base64')}'`;
const isData = (element: Element): boolean => attribute(element, 'type') === 'application/json';

describe('the embeds', () => {
  it('run the scripts and styles they hold and none besides, by the hashes of their policy', () => {
    const faults = faultsOf((elements) => {
      const policy = policyOf(elements);
      const scripts = elements.filter((element) => element.tagName === 'script' && !isData(element));
      const styles = elements.filter(({ tagName }) => tagName === 'style');
      const same = (name: string, found: Element[]): string[] => {
        const allowed = JSON.stringify(policy.get(name));
        return allowed === JSON.stringify(found.map(hashOf)) ? [] : [`${name}: ${allowed}`];
      };
      const rest = policy.get('default-src')?.join() === "'none'" ? [] : ['default-src'];
      return [...same('script-src', scripts), ...same('style-src', styles), ...rest];
    });
    expect(faults).toEqual([]);
    expect(
      [...pages.values()].every((elements) => elements.some(({ tagName }) => tagName === 'script')),
    ).toBe(true);
  });

  it('load no file of their own but the icon and, from their styles, fonts of this site', () => {
    const faults = faultsOf((elements) => [
      ...elements.flatMap((element) => attribute(element, 'src') ?? []),
      ...elements
        .filter(({ tagName }) => tagName === 'link')
        .flatMap((element) =>
          attribute(element, 'rel') === 'icon' ? [] : [attribute(element, 'rel') ?? ''],
        ),
      ...elements
        .filter(({ tagName }) => tagName === 'style')
        .flatMap((style) => rawTextOf(style).match(/url\([^)]*\)|@import/g) ?? [])
        .filter((address) => !/^url\(["']?\/_astro\/[\w.-]+\.woff2["']?\)$/.test(address)),
    ]);
    expect(faults).toEqual([]);
  });

  it('open every link beside the page around, without handing over that page', () => {
    const faults = faultsOf((elements) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .filter(
          (link) =>
            attribute(link, 'target') !== '_blank' ||
            !attribute(link, 'rel')?.split(' ').includes('noopener'),
        )
        .map((link) => attribute(link, 'href') ?? ''),
    );
    expect(faults).toEqual([]);
  });

  it('say of each event its title, date, seal or its substitute, and where the record ends', () => {
    const { events } = JSON.parse(readFileSync(join(DIST, 'data/v1/index.json'), 'utf8')) as ChartIndex;
    const faults = events.flatMap(({ id, title, date }) => {
      const main = pages.get(`embed/events/${id}`)?.find(({ tagName }) => tagName === 'main');
      const text = main ? textOf(main) : '';
      const words = [title, date.words.split(',')[0] ?? '', 'Record to ', 'Open this event'];
      const missing = words.filter((word) => !text.includes(word));
      return [...missing, ...(/Verified verbatim|not yet checked/.test(text) ? [] : ['seal'])].map(
        (word) => `${id}: ${word}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('carry the record for their view in the shape of index.json, at most 400 events', () => {
    const block = pages.get('embed/view')?.find(isData);
    const { index } = JSON.parse(block ? rawTextOf(block) : '{}') as { index: ChartIndex };
    const published = JSON.parse(readFileSync(join(DIST, 'data/v1/index.json'), 'utf8')) as ChartIndex;
    expect(index.events.length).toBeLessThanOrEqual(400);
    expect(published.events.length > 400 || JSON.stringify(index) === JSON.stringify(published)).toBe(true);
  });
});
