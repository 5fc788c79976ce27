import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUpToDate } from '../../../src/build/build-site.ts';
import { treeDigest } from '../../../src/build/tree-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-'));
  mkdirSync(join(root, 'content/events'), { recursive: true });
  writeFileSync(join(root, 'content/events/a.md'), 'text');
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

it.each<[string, () => void]>([
  ['a file is changed', () => writeFileSync(join(root, 'content/events/a.md'), 'texts')],
  ['a file is added', () => writeFileSync(join(root, 'content/events/b.md'), '')],
  [
    'a file is renamed',
    () => renameSync(join(root, 'content/events/a.md'), join(root, 'content/events/c.md')),
  ],
  ['a file is removed', () => rmSync(join(root, 'content/events/a.md'))],
  ['a package is changed', () => writeFileSync(join(root, 'package.json'), '{"version":"1"}')],
])('the digest is another one where %s', (_, change) => {
  const before = treeDigest(root, {});
  change();
  expect(treeDigest(root, {})).not.toBe(before);
});

it('the digest follows the address of the site and nothing else of the environment', () => {
  const plain = treeDigest(root, { HOME: '/home/a' });
  expect(treeDigest(root, { HOME: '/home/b', BASE_PATH: '' })).toBe(plain);
  expect(treeDigest(root, { BASE_PATH: '/a/' })).not.toBe(plain);
  expect(treeDigest(root, { SITE_URL: 'https://example.org' })).not.toBe(plain);
});

it('a site is up to date while its digest holds', () => {
  expect(isUpToDate(root, {})).toBe(false);
  for (const folder of ['dist', '.cache']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'dist/index.html'), '');
  writeFileSync(join(root, '.cache/dist-digest'), treeDigest(root, {}));
  expect(isUpToDate(root, {})).toBe(true);
  expect(isUpToDate(root, { BASE_PATH: '/a/' })).toBe(false);
  writeFileSync(join(root, 'content/events/a.md'), 'changed');
  expect(isUpToDate(root, {})).toBe(false);
});
