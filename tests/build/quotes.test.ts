import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerFile } from '../../src/model/schema/ledger.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(PROJECT, 'tests/fixtures');
const CLI = join(PROJECT, 'src/cli/quotes.ts');
const LUME = 'content/quote-ledger/lume-chronicle.json';
const ORRIN = 'content/quote-ledger/orrin-minutes.json';
const PACT = 'content/events/pact-of-lume-1700.md';
const FAIR = 'content/events/fair-of-lume-1702.md';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quotes-'));
  cpSync(join(FIXTURES, 'quotes'), root, { recursive: true });
  for (const name of ['kinds.yaml', 'eras.yaml', 'site.yaml', 'permalinks.txt']) {
    cpSync(join(PROJECT, 'content', name), join(root, 'content', name));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const holdTexts = (): void =>
  cpSync(join(FIXTURES, 'sources-texts'), join(root, 'sources'), { recursive: true });
const dropText = (name: string): void => rmSync(join(root, 'sources', name));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ledger = (path: string): LedgerFile => JSON.parse(read(path)) as LedgerFile;
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const edit = (path: string, from: string, to: string): void => {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
};

function quotes(args: readonly string[] = [], sourcesDir?: string) {
  const { SOURCES_DIR: _, ...env } = process.env;
  const given = sourcesDir === undefined ? env : { ...env, SOURCES_DIR: sourcesDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: root,
    env: given,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('with the texts', () => {
  beforeEach(holdTexts);

  test('every quote is matched and the ledgers are written', () => {
    const run = quotes();
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('4 quotes matched word for word, in 2 works.');
    expect(ledger(LUME)).toMatchObject({ source: 'lume-chronicle', url: 'https://example.org/lume' });
    expect(ledger(LUME).quotes.map(({ event }) => event)).toEqual([
      'fair-of-lume-1702',
      'pact-of-lume-1700',
      'pact-of-lume-1700',
    ]);
    expect(ledger(ORRIN).quotes).toHaveLength(1);
  });

  test('the ledger holds no word of the text', () => {
    quotes();
    const own = /"(?:source|url|read|words|sha256|quotes|event|key|position)":/g;
    const held = read(LUME).replace(own, '');
    expect(held).not.toMatch(/harbour|hills|reeve|river|clerk/i);
  });

  test('a second run a day later writes the same bytes', () => {
    quotes();
    const earlier = read(LUME).replaceAll(/"read": "[^"]+"/g, '"read": "2020-01-31"');
    write(LUME, earlier);
    expect(quotes()).toMatchObject({ status: 0, stdout: '4 quotes matched word for word, in 2 works.\n' });
    expect(read(LUME)).toBe(earlier);
    expect(quotes(['--check']).status).toBe(0);
  });

  test('one wrong word names file, field and place, and leaves that ledger as it was', () => {
    quotes();
    const before = read(LUME);
    edit(PACT, 'never written down twice', 'never put down twice');
    const run = quotes();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`${PACT}:8  quotes[0].text`);
    expect(run.stderr).toContain('‘put’ is not in the source at this place; the source reads ‘written’');
    expect(read(LUME)).toBe(before);
  });

  test('a wrong word in one source does not keep another from its ledger', () => {
    edit(PACT, 'never written down twice', 'never put down twice');
    expect(quotes().status).toBe(1);
    expect([existsSync(join(root, LUME)), existsSync(join(root, ORRIN))]).toEqual([false, true]);
  });

  test('words that are right but in another source name that source', () => {
    edit(FAIR, 'source: lume-chronicle', 'source: orrin-minutes');
    expect(quotes().stderr).toContain(
      'these words do not stand in ‘orrin-minutes’; they stand in ‘lume-chronicle’',
    );
  });

  test('a changed quote that matches again takes the place of the old one', () => {
    quotes();
    const before = ledger(LUME).quotes.map(({ key }) => key);
    edit(PACT, 'the pact was never written down twice', 'The harbour opened it again in autumn');
    expect(quotes().status).toBe(0);
    const after = ledger(LUME).quotes.map(({ key }) => key);
    expect(after).toHaveLength(3);
    expect(after.filter((key) => !before.includes(key))).toHaveLength(1);
  });

  test('a ledger whose last quote goes is deleted', () => {
    quotes();
    edit('content/events/road-to-orrin-1701.md', '        quote: "We travelled by road"\n', '');
    expect(quotes().stdout).toContain(`Deleted, as it holds no seal any more: ${ORRIN}`);
    expect(existsSync(join(root, ORRIN))).toBe(false);
  });

  test('--check fails on a ledger that is not current, says how to mend it, and writes nothing', () => {
    const run = quotes(['--check']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the ledger of ‘lume-chronicle’ is not what matching its quotes gives');
    expect(existsSync(join(root, LUME))).toBe(false);
    quotes();
    expect(quotes(['--check']).status).toBe(0);
    edit(LUME, '"position": ', '"position": 1');
    expect(quotes(['--check']).status).toBe(1);
  });

  test('a text that is not UTF-8 is refused by name', () => {
    writeFileSync(join(root, 'sources/orrin-minutes.txt'), Buffer.from([0x54, 0xe9, 0x20]));
    const run = quotes();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('orrin-minutes.txt is not plain UTF-8');
  });

  test('a text of no work is named', () => {
    write('sources/lume-cronicle.txt', 'Lume.');
    expect(quotes().stdout).toContain(
      'lume-cronicle.txt is the text of no work of the record, and was not used.',
    );
  });
});

describe('without the text of a source', () => {
  beforeEach(() => {
    holdTexts();
    quotes();
    dropText('lume-chronicle.txt');
  });

  test('its ledger stays as it is, and one line says so', () => {
    const before = read(LUME);
    const run = quotes();
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(
      'No text in sources for 1 quoted work (lume-chronicle): not matched, and the ledger of each stays as it is.',
    );
    expect(read(LUME)).toBe(before);
  });

  test('one changed letter breaks the seal, and both remedies are named', () => {
    edit(PACT, 'written down', 'writen down');
    const run = quotes(['--check']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('event ‘pact-of-lume-1700’ no longer holds the words of ‘lume-chronicle’');
    expect(run.stderr).toContain('npm run quotes, with lume-chronicle.txt in SOURCES_DIR');
    expect(run.stderr).toContain('npm run quotes -- --release pact-of-lume-1700');
  });

  test('a quote moved to another event breaks the seal, and names where it went', () => {
    const quote = '  - text: "the pact was never written down twice"\n    source: lume-chronicle\n';
    edit(PACT, quote, '');
    edit(FAIR, 'quotes:\n', `quotes:\n${quote}`);
    expect(quotes().stderr).toContain('they now stand in ‘fair-of-lume-1702’');
  });

  test('--release drops the broken seals of that event and no other, and the check is quiet again', () => {
    edit(PACT, 'written down', 'writen down');
    edit(FAIR, 'sent wool', 'sent wol');
    expect(quotes(['--release', 'pact-of-lume-1700'])).toMatchObject({
      status: 0,
      stdout: `Written: ${LUME}\n`,
    });
    expect(ledger(LUME).quotes.map(({ event }) => event)).toEqual(['fair-of-lume-1702', 'pact-of-lume-1700']);
    const run = quotes(['--check']);
    expect(run.stderr).toContain('--release fair-of-lume-1702');
    expect(run.stderr).not.toContain('pact-of-lume-1700');
  });

  test('--release drops nothing where the words still stand', () => {
    const before = read(LUME);
    expect(quotes(['--release', 'pact-of-lume-1700']).stdout).toContain('Nothing to release');
    expect(read(LUME)).toBe(before);
  });

  test('--release works for an event that is gone', () => {
    rmSync(join(root, FAIR));
    expect(quotes(['--release', 'fair-of-lume-1702']).status).toBe(0);
    expect(quotes(['--check']).status).toBe(0);
  });

  test('--release of an unknown event names those near it', () => {
    expect(quotes(['--release', 'pact-of-lume-1770'])).toMatchObject({
      status: 1,
      stderr:
        'No event ‘pact-of-lume-1770’ is known, and no seal names it; near: pact-of-lume-1700, fair-of-lume-1702.\n',
    });
  });
});

describe('without any text', () => {
  test('nothing is matched, nothing fails, and one line says so', () => {
    expect(quotes()).toEqual({
      status: 0,
      stderr: '',
      stdout:
        'No text in sources for 2 quoted works (lume-chronicle, orrin-minutes): not matched, and the ledger of each stays as it is.\n',
    });
  });

  test('SOURCES_DIR that names no folder or one without texts is an error', () => {
    mkdirSync(join(root, 'empty'));
    expect(quotes([], 'nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('SOURCES_DIR names a folder that is not there') as string,
    });
    expect(quotes(['--check'], 'empty')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('SOURCES_DIR names a folder without texts') as string,
    });
  });
});

test('a file that cannot be read stops the run before any ledger is touched', () => {
  holdTexts();
  quotes();
  const before = read(LUME);
  edit(FAIR, 'date: "1702"', 'date: 1702-01-01');
  const run = quotes();
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`${FAIR}:3  date`);
  expect(read(LUME)).toBe(before);
});

test.each([[['--chek']], [['--check', '--release', 'x']], [['stray']]])(
  '%j prints how the command is used',
  (args) => {
    expect(quotes(args)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run quotes -- --check') as string,
    });
  },
);
