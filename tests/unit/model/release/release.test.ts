import { describe, expect, it } from 'vitest';
import { parsePermalinks } from '../../../../src/build/content/permalinks.ts';
import { builtAddresses } from '../../../../src/model/release/addresses.ts';
import { citeRelease } from '../../../../src/model/release/citation.ts';
import { addPermalinks, vanishedPermalinks } from '../../../../src/model/release/permalinks.ts';
import { whyNotVersion } from '../../../../src/model/release/version.ts';

describe('the version of a release', () => {
  it.each([
    ['0.1.0', '0.1.0'],
    ['0.1.1', '0.1.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
  ])('may be %s after %s', (next, current) => {
    expect(whyNotVersion(next, current)).toBeNull();
  });

  it.each([
    ['0.9.9', '0.10.0'],
    ['1.2.2', '1.2.3'],
    ['0.9.9', '1.0.0'],
  ])('may not be %s after %s', (next, current) => {
    expect(whyNotVersion(next, current)).toContain(`write ${current} or a higher one`);
  });

  it.each(['v1.0.0', '1.0', '1.0.0-beta', '01.0.0', '', '1.0.0 '])('is not %j', (version) => {
    expect(whyNotVersion(version, '0.1.0')).toContain('is no version: write three numbers');
  });
});

describe('the addresses of a built site', () => {
  it('are those of the contract, sorted by code unit; other pages stand apart and assets are none', () => {
    const files = [
      ['index.html', '404.html', 'events/index.html', 'events/b-1/index.html', 'events/B/index.html'],
      ['data/v1/index.json', 'data/v1/events/b-1.json', 'events/b-1/cite.bib', 'drafts/index.html'],
      ['_astro/page.abc.js', '_headers', 'favicon.svg', 'theme.js'],
    ].flat();
    expect(builtAddresses(files)).toEqual({
      promised: [
        '/',
        '/404.html',
        '/data/v1/events/b-1.json',
        '/data/v1/index.json',
        '/events/',
        '/events/B/',
        '/events/b-1/',
        '/events/b-1/cite.bib',
      ],
      others: ['/drafts/'],
    });
  });
});

describe('permalinks.txt', () => {
  const first = addPermalinks('', ['/', '/events/a/'], '1.0.0');

  it('says what it is, and lists what the first release has', () => {
    expect(first).toMatch(/^# Every address ever released, one a line\./);
    expect(first).toMatch(/\n\n# 1\.0\.0\n\/\n\/events\/a\/\n$/);
    expect(parsePermalinks(first).map(({ path }) => path)).toEqual(['/', '/events/a/']);
  });

  it('keeps what stands there and adds the rest under the version', () => {
    expect(addPermalinks(first, ['/about/'], '1.1.0')).toBe(`${first}\n# 1.1.0\n/about/\n`);
  });

  it('goes on under the same version, and stays as it is where nothing is added', () => {
    expect(addPermalinks(first, ['/about/'], '1.0.0')).toBe(`${first}/about/\n`);
    expect(addPermalinks(first, [], '1.1.0')).toBe(first);
  });

  it('ends every line, also where a last line was written without', () => {
    expect(addPermalinks('# own words\n/', ['/a/'], '1.0.0')).toBe('# own words\n/\n\n# 1.0.0\n/a/\n');
  });

  it('names the line and the remedy of an address that the site no longer has', () => {
    const permalinks = parsePermalinks('# x\n/\n/transfers/\n');
    expect(vanishedPermalinks(permalinks, new Set(['/', '/new/']))).toEqual([
      {
        file: 'content/permalinks.txt',
        line: 3,
        field: null,
        message: 'the released address /transfers/ is not in the site as it is built now',
        remedy:
          'bring its page back (a route in src/pages/), or a redirect from it: an address once released stays',
        check: 'permalinks',
      },
    ]);
  });
});

describe('CITATION.cff', () => {
  const file = '# how\ncff-version: 1.2.0\ntitle: "A"\nversion: "0.1.0" # of package.json\n';
  const next = file.replace('0.1.0', '1.0.0');
  const dated = `${next}date-released: "2026-11-21"\n`;

  it.each([
    ['takes the version and no date', file, null, next],
    ['takes the day of the release', file, '2026-11-21', dated],
    ['takes the later day', dated.replace('1.0.0', '0.1.0'), '2026-11-21', dated],
    ['drops the day of the version before', dated.replace('1.0.0', '0.1.0'), null, next],
    ['keeps its day when the release is run again without one', dated, null, dated],
  ])('%s', (_, text, date, expected) => {
    expect(citeRelease(text, '1.0.0', date)).toBe(expected);
  });
});
