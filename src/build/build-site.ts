import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode, toolPath } from './project.ts';
import { treeDigest } from './tree-digest.ts';

/** The folder that is served and published, below the root. */
export const DIST = 'dist';
const NEXT = 'dist.next';
const OLD = 'dist.old';
/** Not inside `dist`: two builds of one commit are the same byte for byte, and this is nobody's to publish. */
const DIGEST = '.cache/dist-digest';

type Environment = Readonly<Record<string, string | undefined>>;

/** True where `dist` was built from the files and settings as they are now. */
export function isUpToDate(root: string, env: Environment): boolean {
  const file = join(root, DIGEST);
  if (!existsSync(join(root, DIST, 'index.html')) || !existsSync(file)) return false;
  return readFileSync(file, 'utf8') === treeDigest(root, env);
}

/** Builds beside `dist` and puts the result in its place in one step; where anything fails `dist` stays as it was. */
export async function buildSite(root: string, env: Environment): Promise<boolean> {
  const digest = treeDigest(root, env);
  recoverDist(root);
  rmSync(join(root, NEXT), { recursive: true, force: true });
  if (!(await buildInto(join(root, NEXT), root, env))) {
    rmSync(join(root, NEXT), { recursive: true, force: true });
    return false;
  }
  swap(root, digest);
  return true;
}

/** One run of Astro into a folder of its own. `--force`: cached entries miss changes of the Markdown plugins. */
export async function buildInto(folder: string, root: string, env: Environment): Promise<boolean> {
  const code = await runNode([toolPath('astro', root), 'build', '--force', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, ...env, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return code === 0 && existsSync(join(folder, 'index.html'));
}

/** A build broken off between the two renames leaves the last good output under its other name. */
export function recoverDist(root: string): void {
  if (!existsSync(join(root, DIST)) && existsSync(join(root, OLD))) {
    renameSync(join(root, OLD), join(root, DIST));
  }
}

function swap(root: string, digest: string): void {
  const [dist, next, old] = [join(root, DIST), join(root, NEXT), join(root, OLD)];
  const stamp = join(root, DIGEST);
  rmSync(stamp, { force: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}
