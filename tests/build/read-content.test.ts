import { describe, expect, it } from 'vitest';
import { checkContent, readContent } from '../../src/build/read-content.ts';
import { fixture, textOf, withChanges, type Changes } from './content-fixture.ts';

const root = fixture('good');
const PACT = 'content/events/pact-of-the-hills-1828.md';
const SHIPMENT = 'content/events/kite-shipment-2022.md';
const WINDS = 'content/events/winds-of-1900.md';

const problemsWith = (changes: Changes) => checkContent(root, withChanges(root, changes)).problems;

/** One problem as "file:line field | message | remedy". */
const inOneLine = (changes: Changes): string[] =>
  problemsWith(changes).map(
    ({ file, line, field, message, remedy }) =>
      `${file}:${line ?? ''} ${field ?? ''} | ${message} | ${remedy}`,
  );

describe('reading a site without faults', () => {
  const { content, problems } = readContent(root);

  it('gives every file by id', () => {
    expect(problems).toEqual([]);
    const ids = (files: readonly { id: string }[] = []): string[] => files.map(({ id }) => id);
    expect(ids(content?.events)).toEqual([
      'kite-sale-2015',
      'kite-shipment-2022',
      'pact-of-the-hills-1828',
      'winds-of-1900',
    ]);
    expect(ids(content?.actors)).toEqual(['northland', 'sam-south', 'southland', 'united-isles']);
    expect(ids(content?.ledgers)).toEqual(['northern-gazette']);
    expect(content?.site.data.title).toBe('Northland and Southland');
    expect(content?.permalinks).toEqual([]);
  });

  it('keeps the way back to lines, of a field, of an entry and of the nearest parent', () => {
    const pact = content?.events.find(({ id }) => id === 'pact-of-the-hills-1828');
    expect(pact?.lineOf(['old_style'])).toBe(4);
    expect(pact?.lineOf(['quotes', 0, 'source'])).toBe(11);
    expect(pact?.lineOf(['works', 'hill-papers', 'issued'])).toBe(16);
    expect(pact?.lineOf(['works', 'hill-papers', 'archived'])).toBe(13);
    expect(pact?.lineOf(['place'])).toBe(2);
  });

  it('gives the body with the line it starts at', () => {
    const pact = content?.events.find(({ id }) => id === 'pact-of-the-hills-1828');
    const line = pact?.body.split('\n').findIndex((text) => text.startsWith('Northland and'));
    const lines = textOf('good', PACT).split('\n');
    expect(lines[(pact?.bodyLine ?? 0) + (line ?? 0) - 1]).toMatch(/^Northland and/);
  });

  it('reads the same from a file with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${textOf('good', PACT).replaceAll('\n', '\r\n')}`;
    const other = readContent(root, withChanges(root, { [PACT]: text })).content?.events[2];
    expect(other?.data).toEqual(content?.events[2]?.data);
    expect(other?.body).toBe(content?.events[2]?.body);
    expect(other?.lineOf(['old_style'])).toBe(4);
  });

  it('takes a site without lessons, threads, transfers and ledgers', () => {
    const gone = ['lessons/reading-kites.md', 'threads/kites.md', 'quote-ledger/northern-gazette.json'];
    const changes = Object.fromEntries(gone.map((name) => [`content/${name}`, null]));
    expect(problemsWith(changes)).toEqual([]);
  });

  it('lists the released paths with their lines', () => {
    const changes = { 'content/permalinks.txt': '# Released\n\n/events/winds-of-1900/\n' };
    expect(readContent(root, withChanges(root, changes)).content?.permalinks).toEqual([
      { path: '/events/winds-of-1900/', line: 3 },
    ]);
  });

  it('passes over files whose names start with a full stop', () => {
    expect(problemsWith({ 'content/events/.DS_Store': 'x', 'content/.keep': '' })).toEqual([]);
  });
});

describe('four files broken at once', () => {
  const broken = [PACT, SHIPMENT, WINDS, 'content/events/kite-sale-2015.md'];
  const changes = Object.fromEntries(broken.map((path) => [path, textOf('four-broken', path)]));

  it('give four messages in one run, each with file, line, field and remedy', () => {
    expect(inOneLine(changes)).toEqual([
      'content/events/kite-sale-2015.md:5 actors[1] | actor ‘northlnd’ is not known; near: northland | write northland, or add content/actors/northlnd.yaml',
      `${SHIPMENT}:6 acters | unknown field ‘acters’; did you mean ‘actors’? | write ‘actors:’`,
      `${PACT}:4 old_style | old_style "1828-02-12" is not the Julian day of "1828-02-22", which is "1828-02-10" | write old_style: "1828-02-10", or correct date: if the source prints "1828-02-12"`,
      `${WINDS}:3 date | the date in ‘date’ is not in quotes: found 1900 | put the date in quotes, as in "1900"`,
    ]);
  });
});

describe('a file that cannot be read', () => {
  const files = [
    PACT,
    SHIPMENT,
    'content/actors/northland.yaml',
    'content/actors/sam-south.yaml',
    'content/sources/northern-gazette.yaml',
    'content/transfers/kites-2015.yaml',
    'content/threads/kites.md',
    'content/lessons/reading-kites.md',
  ];

  it.each(files)('gives one message although others refer to it: %s', (file) => {
    const text = file.endsWith('.md') ? '---\ntitle: [x\n---\n' : 'title: [x\n';
    expect(problemsWith({ [file]: text }).map((problem) => problem.file)).toEqual([file]);
  });

  it('keeps its id, its inline works and its former ids known', () => {
    const text = textOf('good', PACT).replace('kind: treaty', 'kind: treaty\naliases: [old-pact]\nplace: 12');
    const { content } = readContent(root, withChanges(root, { [PACT]: text }));
    expect(content?.events.map(({ id }) => id)).not.toContain('pact-of-the-hills-1828');
    expect(content?.brokenIds?.events).toEqual(['pact-of-the-hills-1828', 'old-pact']);
    expect(content?.brokenIds?.sources).toEqual(['hill-papers']);
  });

  it.each([
    ['is not UTF-8', new Uint8Array([0x2d, 0xe9, 0x0a]), null, /not plain UTF-8/, /UTF-8/],
    ['does not start with its fields', 'title: x\n', 1, /does not start with its fields/, /---/],
    ['does not end its fields', '---\ntitle: x\n', 1, /have no end/, /---/],
    ['is empty', '', 1, /does not start with its fields/, /---/],
    ['has no fields', '---\n---\nText.\n', 2, /holds no fields/, /title, date, kind/],
    [
      'holds a merge',
      '---\n<<<<<<< HEAD\ntitle: x\n=======\ntitle: y\n>>>>>>> other\n---\n',
      2,
      /both sides of a merge/,
      /keep one side/,
    ],
  ] as const)('is named where it %s', (_, bytes, line, message, remedy) => {
    const [problem, ...others] = problemsWith({ [WINDS]: bytes });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: WINDS, line, field: null });
    expect(problem?.message).toMatch(message);
    expect(problem?.remedy).toMatch(remedy);
  });
});

describe('what nothing reads', () => {
  it.each([
    ['content/event/x.md', 'content/event', 'nothing reads ‘content/event’; did you mean ‘events’?'],
    ['content/notes.txt', 'content/notes.txt', 'nothing reads ‘content/notes.txt’'],
    [
      'content/actors/northland.yml',
      'content/actors/northland.yml',
      'files here end in .yaml; this one is not read',
    ],
    [
      'content/events/old/x.md',
      'content/events/old',
      'a folder stands among the .md files; what is in it is not read',
    ],
  ])('is reported: %s', (path, file, message) => {
    expect(problemsWith({ [path]: 'x' })).toMatchObject([{ file, line: null, message }]);
  });

  it('is not a README', () => {
    expect(problemsWith({ 'content/README.md': 'How to write an event.' })).toEqual([]);
  });
});

describe('kinds.yaml, eras.yaml and site.yaml', () => {
  it('have to be there, and the message says that the other checks wait', () => {
    const { content, problems } = checkContent(root, withChanges(root, { 'content/kinds.yaml': null }));
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ file: 'content/kinds.yaml', message: 'the file is missing' }]);
    expect(problems[0]?.remedy).toContain('the checks that compare files wait for it');
  });

  it('do not hide the faults of other files', () => {
    const changes = { 'content/site.yaml': 'title: 1\n', 'content/actors/northland.yaml': 'type: stat\n' };
    const files = new Set(problemsWith(changes).map(({ file }) => file));
    expect([...files]).toEqual(['content/actors/northland.yaml', 'content/site.yaml']);
  });
});

describe('the quote ledger', () => {
  const LEDGER = 'content/quote-ledger/northern-gazette.json';
  const ledger = textOf('good', LEDGER);

  it.each([
    [
      'unknown fields',
      ledger.replace('"words"', '"wordz"'),
      'wordz',
      /unknown field ‘wordz’; did you mean ‘words’/,
    ],
    ['a key that is no digest', ledger.replace(/"key": "../, '"key": "zz'), 'quotes[0].key', /‘zz/],
    [
      'numbers in quotes',
      ledger.replace('"words": 900', '"words": "900"'),
      'words',
      /should be a number, but is text: 900/,
    ],
    [
      'fields written twice',
      ledger.replace('"words": 900', '"words": 900, "words": 9'),
      null,
      /the field ‘words’ is written twice/,
    ],
    ['text that is not JSON', ledger.replace('"words": 900', 'words: 900'), null, /the file is not JSON/],
  ])('does not take %s', (_, text, field, message) => {
    const [problem, ...others] = problemsWith({ [LEDGER]: text });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: LEDGER, field });
    expect(problem?.message).toMatch(message);
  });
});
