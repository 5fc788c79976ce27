import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/model/compile/index.ts';
import { reportOf } from '../../../src/model/report.ts';
import { reportLines } from '../../../src/model/report/lines.ts';
import { reportTables } from '../../../src/model/report/tables.ts';
import type { EventFrontmatter, WorkFrontmatter } from '../../../src/model/schema/index.ts';
import { sharesOf } from '../../../src/quotes/index.ts';
import { contentWith, event, SALE_WORDS, seal, work, type Draft } from './checks/support.ts';

type Fields = Partial<EventFrontmatter>;
type Works = Record<string, Partial<WorkFrontmatter>>;

/** A record of these events and works only; a work's publisher is its id. */
function timelineOf(events: Record<string, Fields>, works: Works = {}) {
  const content = contentWith((draft: Draft) => {
    draft.events = Object.fromEntries(
      Object.entries(events).map(([id, fields]) => [
        id,
        { data: event({ quotes: [], ...fields }), body: '' },
      ]),
    );
    draft.sources = Object.fromEntries(
      Object.entries(works).map(([id, change]) => [id, work({ publisher: id, ...change })]),
    );
    draft.transfers = {};
    draft.threads = {};
    draft.lessons = {};
    draft.ledgers['shared-report']!.quotes = [seal('sale', SALE_WORDS, 10)];
  });
  return compileTimeline(content, { version: '1.0.0' });
}

const reportFor = (...args: Parameters<typeof timelineOf>) => reportOf(timelineOf(...args), []);
const quoting = (...sources: string[]): Fields => ({
  quotes: sources.map((source) => ({ text: `words of ${source}`, source })),
});
const idsOf = (list: readonly { event: { id: string } }[]): string[] => list.map((one) => one.event.id);

describe('unverified quotes', () => {
  const report = reportFor(
    {
      sale: {
        quotes: [
          { text: SALE_WORDS, source: 'shared-report' },
          { text: 'other words', source: 'shared-report' },
        ],
        disagreements: [
          {
            question: 'When?',
            positions: [
              { says: 'early', source: 'paper', quote: 'it was early' },
              { says: 'late', source: 'paper' },
            ],
          },
        ],
      },
      treaty: quoting('paper', 'nowhere'),
    },
    { 'shared-report': { country: 'US' }, paper: { country: 'RU' }, nowhere: {} },
  );

  it('are counted by country of publisher, quotes of positions among them, most first', () => {
    expect(report.byCountry).toEqual([
      { country: 'RU', quotes: 2, unverified: 2 },
      { country: null, quotes: 1, unverified: 1 },
      { country: 'US', quotes: 2, unverified: 1 },
    ]);
  });

  it('are listed by work, with the events that hold them', () => {
    const listed = report.unverified.map((one) => [
      one.source.id,
      one.unverified,
      one.events.map(({ id }) => id).sort(),
    ]);
    expect(listed).toEqual([
      ['paper', 2, ['sale', 'treaty']],
      ['nowhere', 1, ['treaty']],
      ['shared-report', 1, ['sale']],
    ]);
  });
});

describe('weak and single-source events', () => {
  const works: Works = {
    a: {},
    b: {},
    'a-again': { publisher: 'A' },
    'on-a': { based_on: ['a'] },
    mirror: { weak: true },
    wiki: { weak: true },
  };

  it.each<[string, Fields, boolean]>([
    ['two publishers', quoting('a', 'b'), false],
    ['one publisher', quoting('a', 'a-again'), true],
    ['a work and another that rests on it', quoting('a', 'on-a'), true],
    ['one quoted and another only cited', { ...quoting('a'), sources: [{ source: 'b' }] }, false],
    [
      'a second that is background only',
      { quotes: [...quoting('a').quotes!, { text: 'x y', source: 'b', context: true }] },
      true,
    ],
  ])('of %s', (_, fields, isSingle) => {
    expect(idsOf(reportFor({ one: fields }, works).singleSource)).toEqual(isSingle ? ['one'] : []);
  });

  it('are weak only where every work that states them is', () => {
    const report = reportFor(
      {
        early: { date: '1991-12-31', ...quoting('wiki', 'mirror') },
        late: { date: '1992-01-01', ...quoting('wiki') },
        mixed: { date: '1950', ...quoting('wiki', 'a') },
        background: {
          date: '1951',
          quotes: [...quoting('wiki').quotes!, { text: 'x y', source: 'a', context: true }],
        },
      },
      works,
    );
    expect(idsOf(report.weak)).toEqual(['background', 'early', 'late']);
    expect(idsOf(report.weakBefore1992)).toEqual(['background', 'early']);
  });
});

it('misses an archived copy only of works on the web that are no copies themselves', () => {
  const report = reportFor(
    {},
    {
      plain: {},
      kept: { archived: 'https://web.archive.org/web/2024/https://example.org/' },
      copy: { url: 'https://archive.ph/abcd' },
      printed: { url: undefined, ISBN: '1' },
    },
  );
  expect(report.unarchived.map(({ id }) => id)).toEqual(['plain']);
  expect(report.onTheWeb).toBe(3);
});

describe('circular sourcing', () => {
  const works: Works = {
    wire: {},
    paper: { based_on: ['wire'] },
    blog: { based_on: ['paper'] },
    'same-house': { publisher: 'wire' },
    round: { based_on: ['about'] },
    about: { based_on: ['round'] },
    'on-the-round': { based_on: ['round'] },
  };

  it('names the works of an event whose chains meet, and where', () => {
    const { meeting } = reportFor({ one: quoting('blog', 'paper', 'round') }, works);
    expect(meeting.map((one) => [one.event.id, one.works, one.origins])).toEqual([
      ['one', ['blog', 'paper'], ['paper', 'wire']],
    ]);
  });

  it('does not take a common publisher for a chain', () => {
    expect(reportFor({ one: quoting('wire', 'same-house') }, works).meeting).toEqual([]);
  });

  it('does not name works that meet but are used for different events', () => {
    expect(reportFor({ one: quoting('wire'), two: quoting('paper') }, works).meeting).toEqual([]);
  });

  it('names each circle once, without the works that only lead into it', () => {
    expect(reportFor({}, works).loops).toEqual([['about', 'round']]);
  });
});

describe('coverage by decade', () => {
  it('goes from the first event to the last, empty decades included', () => {
    const report = reportFor(
      {
        one: { date: '1889-12-31', ...quoting('a', 'b') },
        two: { date: '1881/1912', ...quoting('a') },
        three: { date: '1910', ...quoting('a') },
      },
      { a: {}, b: {} },
    );
    expect(report.decades).toEqual([
      { decade: 1880, events: 2, independent: 1 },
      { decade: 1890, events: 0, independent: 0 },
      { decade: 1900, events: 0, independent: 0 },
      { decade: 1910, events: 1, independent: 0 },
    ]);
  });

  it('of an empty record is empty', () => {
    expect(reportFor({}).decades).toEqual([]);
  });
});

describe('the two parties’ own words', () => {
  const works = { tass: { country: 'RU' }, irna: { country: 'IR' }, bbc: { country: 'GB' } };
  const said = (by: string, direct: boolean): Fields => ({
    quotes: [
      {
        text: `said by ${by}`,
        source: 'bbc',
        by,
        on: '2023-01-01',
        stance: 'denies',
        ...(direct && { direct: true }),
      },
    ],
  });
  const heard = (fields: Fields, date = '2023') => {
    const [one] = reportFor({ one: { date, ...fields } }, works).voices;
    return one ? { russia: one.russia, iran: one.iran } : 'both';
  };

  it.each<[string, Fields, ReturnType<typeof heard>]>([
    ['works of both countries', quoting('tass', 'irna'), 'both'],
    ['a work of neither', quoting('bbc'), { russia: false, iran: false }],
    ['a Russian work', quoting('tass'), { russia: true, iran: false }],
    ['a direct statement of Iran', said('islamic-republic-of-iran', true), { russia: false, iran: true }],
    ['a reported one', said('islamic-republic-of-iran', false), { russia: false, iran: false }],
    ['a Russian work that is only cited', { sources: [{ source: 'tass' }] }, { russia: false, iran: false }],
    [
      'a Russian work as background',
      { quotes: [{ text: 'x y', source: 'tass', context: true }] },
      { russia: false, iran: false },
    ],
    [
      'a Russian work in a position',
      {
        disagreements: [
          {
            question: '?',
            positions: [
              { says: 'a', source: 'tass', quote: 'a b' },
              { says: 'b', source: 'bbc' },
            ],
          },
        ],
      },
      { russia: true, iran: false },
    ],
  ])('are there with %s', (_, fields, expected) => {
    expect(heard(fields)).toEqual(expected);
  });

  it.each([
    ['2021-12-31', 'both'],
    ['2022-01-01', { russia: false, iran: false }],
    ['2024-12-31', { russia: false, iran: false }],
    ['2025-01-01', 'both'],
  ])('are asked of the years 2022 to 2024: %s', (date, expected) => {
    expect(heard(quoting('bbc'), date)).toEqual(expected);
  });
});

it('gives the share of each work whose words are counted, most used first', () => {
  const timeline = timelineOf(
    { sale: { quotes: [{ text: SALE_WORDS, source: 'shared-report' }] }, treaty: quoting('other') },
    { 'shared-report': {}, other: {} },
  );
  const ledger = (source: string, words: number) => ({
    ...{ source, words, url: null, read: '2026-11-21', sha256: '0'.repeat(64), quotes: [] },
  });
  const shares = sharesOf(timeline, [ledger('shared-report', 100), ledger('other', 10)]);
  expect(reportOf(timeline, shares).shares).toEqual([
    { source: 'other', words: 10, share: 0.3 },
    { source: 'shared-report', words: 100, share: 0.07 },
  ]);
});

describe('the report in words', () => {
  const report = reportOf(
    timelineOf(
      { treaty: { ...quoting('a'), title: 'Treaty of a test' }, recent: { date: '2022', ...quoting('a') } },
      { a: { country: 'RU', title: 'A Work', language: 'ru', weak: true } },
    ),
    [{ source: 'a', words: 1000, share: 0.2999 }],
  );
  const tables = reportTables(report);
  const table = (id: string) => tables.find((one) => one.id === id);

  it('gives every row as many cells as there are columns, and every table an anchor of its own', () => {
    const odd = tables.filter(({ rows, columns }) => rows.some((row) => row.length !== columns.length));
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  });

  it('leads from the numbers at the top to tables that are there', () => {
    const links = table('at-a-glance')!.rows.flatMap(([name]) =>
      typeof name === 'object' && 'table' in name ? [name.table] : [],
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => table(id) === undefined)).toEqual([]);
  });

  it('links events and works, and names the country and the share', () => {
    expect(table('weak-before-1992')?.rows).toEqual([
      [
        { event: 'treaty', words: 'Treaty of a test' },
        '22 February 1828',
        [{ source: 'a', words: 'A Work', lang: 'ru' }],
      ],
    ]);
    expect(table('quotations-by-country')?.rows).toEqual([['Russia', 2, 2]]);
    expect(table('shares')?.rows).toEqual([[[{ source: 'a', words: 'A Work', lang: 'ru' }], '29.9 %', 1000]]);
  });

  it('is the same as lines of text, with ids for links', () => {
    const lines = reportLines(tables);
    expect(lines).toContain('Events that rest on weak sources alone (2)');
    expect(lines).toContain('  treaty  22 February 1828  a');
    expect(lines).toContain('Works that rest on each other in a circle');
    expect(lines.join('\n')).toMatch(/^ {2}recent +2022 +heard +missing$/m);
    expect(lines.filter((line) => /\[object|undefined/.test(line))).toEqual([]);
  });
});
