import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made of: a change of anything here makes `dist` out of date. */
const INPUTS = [
  ...['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['LICENSE-DATA', 'CITATION.cff'],
];
const SETTINGS = ['SITE_URL', 'BASE_PATH'];

/** SHA-256 over names and bytes of everything a build reads, and the settings that move the site. */
export function treeDigest(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
  for (const path of INPUTS.flatMap((input) => filesBelow(root, input))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths below `root` with forward slashes, sorted by code unit so that every system agrees. */
export function filesBelow(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}
