import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('the citation file of the project', () => {
  const citation = parse(read('CITATION.cff')) as Record<string, unknown>;

  it('has what version 1.2.0 of the format requires', () => {
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
    expect(citation['message']).toMatch(/cite/);
    expect(citation['authors']).toEqual([{ name: expect.stringMatching(/\S/) }]);
  });

  it('has title, version and licence of the site', () => {
    const site = parse(read('content/site.yaml')) as { title: string; subtitle: string };
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(citation['title']).toBe(`${site.title}: ${site.subtitle.toLowerCase()}`);
    expect(citation['version']).toBe(version);
  });
});
