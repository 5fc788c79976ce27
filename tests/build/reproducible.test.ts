import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST, isUpToDate } from '../../src/build/build-site.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { copyProject, runCommand, type ProjectCopy } from '../support/project-copy.ts';

/** `npm test` has just made the first of the two builds; where `dist` is older than the tree, a copy stands in for it. */
const isBuilt = isUpToDate(PROJECT_ROOT, { SITE_URL: '', BASE_PATH: '' });

// Each in a folder of its own: a build must not depend on where it is made either.
const copies: ProjectCopy[] = [];
beforeAll(() => {
  for (let left = isBuilt ? 1 : 2; left > 0; left--) copies.push(copyProject({ content: 'real' }));
});
afterAll(() => copies.forEach((copy) => copy.remove()));

function hashes(root: string): string[] {
  return filesBelow(root, DIST).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(root, path)));
    return `${path} ${hash.digest('hex')}`;
  });
}

it('two builds of one tree are the same, byte for byte', async () => {
  for (const { root } of copies) expect(await runCommand(root, 'build')).toMatchObject({ code: 0 });
  const [first, second] = [...(isBuilt ? [PROJECT_ROOT] : []), ...copies.map(({ root }) => root)].map(hashes);
  expect(first?.length).toBeGreaterThan(1000);
  expect(second).toEqual(first);
});
