import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixture } from './content-fixture.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-'));

afterAll(() => rmSync(folder, { recursive: true }));

const check = (root: string) =>
  spawnSync(process.execPath, [join(project, 'src/cli/check.ts'), '--root', root], { encoding: 'utf8' });

describe('the check command', () => {
  it('prints one line and leaves with 0 where there is no problem', () => {
    const { stdout, stderr, status } = check(fixture('good'));
    expect(stdout).toBe('4 events, 4 actors, 2 sources, 1 transfer, 1 thread, 1 lesson: no problems\n');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('prints the problems of four broken files together and leaves with 1', () => {
    cpSync(fixture('good'), folder, { recursive: true });
    cpSync(fixture('four-broken'), folder, { recursive: true });
    const { stdout, stderr, status } = check(folder);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr.split('\n').filter((line) => line.startsWith('content/'))).toEqual([
      'content/events/kite-sale-2015.md:5  actors[1]',
      'content/events/kite-shipment-2022.md:6  acters',
      'content/events/pact-of-the-hills-1828.md:4  old_style',
      'content/events/winds-of-1900.md:3  date',
    ]);
    expect(stderr).toMatch(/\n4 problems in 4 files\.\n$/);
    expect(stderr).not.toContain('\u001b');
  });
});
