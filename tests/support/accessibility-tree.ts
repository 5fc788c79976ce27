import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';

const FOLDER = join(PROJECT_ROOT, 'tests/browser/snapshots');
/** Set, every tree is taken as it is. */
const REFRESH = 'REFRESH_SNAPSHOTS';

/**
 * Compares what assistive technology is told of a part of the page, roles, names and states in their order, with the
 * stored `<name>.yaml`. Where it differs the new tree is written beside it, to be looked at and taken on purpose.
 */
export async function expectTree(part: Locator, name: string): Promise<void> {
  const tree = `${await part.ariaSnapshot()}\n`;
  const [stored, changed] = [join(FOLDER, `${name}.yaml`), join(FOLDER, `${name}-changed.yaml`)];
  rmSync(changed, { force: true });
  if (process.env[REFRESH]) writeFileSync(stored, tree);
  const known = existsSync(stored) ? readFileSync(stored, 'utf8') : '';
  if (tree === known) return;
  writeFileSync(changed, tree);
  const advice = `compare ${relative(PROJECT_ROOT, stored)} with ${name}-changed.yaml; to take it, run the test with ${REFRESH}=1`;
  expect(tree, advice).toBe(known);
}
