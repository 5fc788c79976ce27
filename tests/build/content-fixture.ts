import { fileURLToPath } from 'node:url';
import { diskEffects, type ContentEffects } from '../../src/build/content/effects.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** Folder of a fixture site; `content/` is in it. */
export const fixture = (name: string): string => `${FIXTURES}/${name}`;

/** Changes to the files of a site, by path below it: other bytes or text, or null for a file that is not there. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The disk with some files of a site changed, without a copy of the site. */
export function withChanges(root: string, changes: Changes): ContentEffects {
  return {
    read(path) {
      const change = changes[path.slice(root.length + 1)];
      if (change === undefined) return diskEffects.read(path);
      return typeof change === 'string' ? new TextEncoder().encode(change) : change;
    },
    list(path) {
      const folder = `${path.slice(root.length + 1)}/`;
      const isGone = (name: string): boolean => changes[folder + name] === null;
      const kept = diskEffects.list(path).filter(({ name }) => !isGone(name));
      const added = Object.keys(changes)
        .filter((changed) => changed.startsWith(folder) && changes[changed] !== null)
        .map((changed) => changed.slice(folder.length).split('/'))
        .map(([name = '', ...rest]) => ({ name, isFolder: rest.length > 0 }))
        .filter(({ name }) => !kept.some((entry) => entry.name === name));
      return [...kept, ...added];
    },
  };
}

/** Text of a fixture file. */
export function textOf(name: string, path: string): string {
  return new TextDecoder().decode(diskEffects.read(`${fixture(name)}/${path}`) ?? new Uint8Array());
}
