import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';

const FIXTURE = join(PROJECT_ROOT, 'tests/fixtures/coverage');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'coverage-'));
  cpSync(join(FIXTURE, 'content'), join(root, 'content'), { recursive: true });
  cpSync(join(FIXTURE, 'texts'), join(root, 'sources'), { recursive: true });
  for (const name of ['kinds.yaml', 'eras.yaml', 'site.yaml', 'permalinks.txt']) {
    cpSync(join(PROJECT_ROOT, 'content', name), join(root, 'content', name));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

function coverage(args: readonly string[], sources?: string) {
  const { SOURCES_DIR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'src/cli/coverage.ts'), ...args],
    { cwd: root, env: sources === undefined ? env : { ...env, SOURCES_DIR: sources }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const COUNTS =
  '10 sentences: 3 quoted, 3 cited, 5 left (1 looks datable); 3 headings and lines. 20.6 % of 97 words are quoted.';

describe('npm run coverage', () => {
  test('prints each sentence with the events that quote or cite it, those left, and the counts', () => {
    const { status, stdout, stderr } = coverage(['vale-gazette']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`   3  ¶3  In 1702 the Vale and the Fen signed a pact...
      quoted by pact-of-the-vale-1702 (8 of 10 words in quotes)
      paragraph cited by kites-of-the-fen-1703
`);
    expect(stdout).toContain(`   6  ¶4  The two share a river.
      as context only in pact-of-the-vale-1702
      left
`);
    expect(stdout).toContain('kites-of-the-fen-1703 cites ¶40, which this text does not have.\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(COUNTS);
  });

  test('--left prints only what no event rests on, and the counts', () => {
    const { stdout } = coverage(['vale-gazette', '--left']);
    expect(stdout).not.toContain('quoted by');
    expect(stdout).not.toContain('signed a pact');
    expect(stdout).toMatch(/^Left, and looks datable \(1\)\n {2}13 {2}¶7 {2}It flew its first in 1699\.\n/);
    expect(stdout).toContain('Left (4)\n   6  ¶4  The two share a river.\n      as context only in');
    expect(stdout).toContain('Headings, captions and other lines (3)\n   1  ¶1  The Vale and the Fen\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(COUNTS);
  });

  test('writes no file', () => {
    const before = readdirSync(root, { recursive: true });
    coverage(['vale-gazette']);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  test('takes the text from SOURCES_DIR, and the project from --root', () => {
    const { status, stdout } = coverage(['vale-gazette', '--root', root], join(FIXTURE, 'texts'));
    expect(status).toBe(0);
    expect(stdout).toContain(COUNTS);
  });

  test.each([
    ['no source', [], undefined, 'npm run coverage -- <source-id>'],
    ['an unknown option', ['vale-gazette', '--all'], undefined, 'npm run coverage -- <source-id>'],
    [
      'an unknown source',
      ['vale-gazete'],
      undefined,
      'No work ‘vale-gazete’ is known; near: vale-gazette.\n',
    ],
    [
      'no text',
      ['vale-gazette'],
      '/nowhere',
      'No text of ‘vale-gazette’: put vale-gazette.txt, as plain UTF-8, into /nowhere',
    ],
  ])('fails with one plain message where there is %s', (_, args, sources, message) => {
    const { status, stdout, stderr } = coverage(args, sources);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test('fails on content that cannot be read, and names the field', () => {
    const bad = join(root, 'content/events/bad.md');
    writeFileSync(bad, '---\ntitel: x\n---\n');
    const { status, stderr } = coverage(['vale-gazette']);
    rmSync(bad);
    expect(status).toBe(1);
    expect(stderr).toContain('content/events/bad.md:2  titel');
  });
});
