import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../src/build/build-site.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { sampleIds } from '../../src/quotes/sample.ts';
import { CLEAN_ENV } from '../support/clean-env.ts';
import { cardOf, readTables, witnessesOf, type Witness } from '../support/event-witnesses.ts';
import { elementsOf, type Element } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

/** The real record as it is published: at an address, below a path. */
const SITE_URL = 'https://history.example';
const BASE = '/lessons/timeline/';
let copy: ProjectCopy;
let folder = '';

beforeAll(async () => {
  copy = copyProject({ content: 'real' });
  folder = join(copy.root, 'site');
  const isBuilt = await buildInto(folder, copy.root, { ...CLEAN_ENV, SITE_URL, BASE_PATH: BASE });
  expect(isBuilt).toBe(true);
}, 300_000);
afterAll(() => copy.remove());

describe('the published site', () => {
  it('has no link and no anchor that leads nowhere, below a base path', () => {
    const pages = new Map<string, Element[]>();
    for (const file of filesBelow(copy.root, 'site')) {
      if (file.endsWith('.html')) pages.set(file.slice('site/'.length), elementsOf(join(copy.root, file)));
    }
    expect(pages.size).toBeGreaterThan(1000);
    expect(brokenLinks(pages, folder, `${SITE_URL}${BASE}`)).toEqual([]);
  });

  it('says the same of an event everywhere: page, JSON-LD, JSON, tables and citations', () => {
    const tables = readTables(folder);
    const ids = sampleIds(
      tables.events.map(({ id }) => id ?? ''),
      '2026',
      40,
    );
    expect(ids.length).toBe(40);
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const all = ids.map((id) => witnessesOf(id, folder, tables));
    expect(all.flatMap((witnesses, at) => disagreementsOf(witnesses, ids[at]!))).toEqual([]);
    for (const [at, witnesses] of all.entries()) {
      const id = ids[at]!;
      const { address, quotes, edtf } = Object.assign({}, ...witnesses.map(known)) as Witness;
      expect(address).toBe(`${SITE_URL}${BASE}events/${id}/`);
      expect(Object.keys(quotes ?? {}).length).toBeGreaterThan(0);
      expect(edtf).toMatch(/\d|X/);
      const card = cardOf(id, folder).replace(`${SITE_URL}${BASE}`, '');
      expect(sizeOfPng(readFileSync(join(folder, card)))).toEqual([1200, 630]);
      expect(sitemap).toContain(`<loc>${address}</loc>`);
    }
  });
});

const FIELDS = ['title', 'dateWords', 'edtf', 'summary', 'published', 'address', 'text', 'quotes'] as const;

function known(witness: Witness): Partial<Witness> {
  return Object.fromEntries(Object.entries(witness).filter(([, value]) => value !== undefined));
}

/** Width and height in px, as the head of the file says. */
const sizeOfPng = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Each field two witnesses tell differently, with both. */
function disagreementsOf(witnesses: readonly Witness[], id: string): string[] {
  return FIELDS.flatMap((field) => {
    const told = witnesses.filter((witness) => witness[field] !== undefined).map(partsOf(field));
    const [first, ...others] = told;
    if (first === undefined || others.length === 0) return [`${id}: fewer than two files tell its ${field}`];
    return others.flatMap(({ file, parts }) =>
      [...new Set([...first.parts, ...parts])]
        .filter((part) => !(first.parts.has(part) && parts.has(part)))
        .map((part) => `${id}, ${field}: only ${first.parts.has(part) ? first.file : file} says ${part}`),
    );
  });
}

/** A field as a set of what it says, one thing an element. */
function partsOf(field: (typeof FIELDS)[number]) {
  return (witness: Witness): { file: string; parts: ReadonlySet<string> } => {
    const value = witness[field] ?? '';
    const parts = typeof value === 'string' ? [value] : Object.entries(value).map((pair) => pair.join(' '));
    return { file: witness.file, parts: new Set(parts) };
  };
}
