import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { copyProject, runCommand, type ProjectCopy } from '../support/project-copy.ts';

// Each in a folder of its own: a build must not depend on where it is made either.
const projects: ProjectCopy[] = [];
beforeAll(() => projects.push(copyProject(), copyProject()));
afterAll(() => projects.forEach((project) => project.remove()));

function hashes({ root }: ProjectCopy): string[] {
  return filesBelow(root, 'dist').map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(root, path)));
    return `${path} ${hash.digest('hex')}`;
  });
}

it('two builds of one tree are the same, byte for byte', async () => {
  for (const { root } of projects) expect(await runCommand(root, 'build')).toMatchObject({ code: 0 });
  const [first, second] = projects.map(hashes);
  expect(first?.length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});
