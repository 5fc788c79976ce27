import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/tree-digest.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Gives an event of a copy another id, wherever its own is written, and keeps the old one as an alias. */
export function renameEvent(project: ProjectCopy, from: string, to: string): void {
  const whole = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  for (const path of filesBelow(project.root, 'content')) {
    if (path === 'content/permalinks.txt') continue;
    const text = project.read(path);
    if (whole.test(text)) project.write(path, text.replaceAll(whole, to));
  }
  const file = `content/events/${from}.md`;
  const text = project.read(file);
  project.write(`content/events/${to}.md`, text.replace(/^---\n/, `---\naliases: [${from}]\n`));
  rmSync(join(project.root, file));
}
