import type { ContentFile } from '../../model/content.ts';
import type { Problem } from '../../model/problem.ts';
import { compareText } from '../../model/compare-text.ts';
import type { ContentEffects } from './effects.ts';
import type { ContentFolder } from './folders.ts';
import { idOf, parseFile } from './parse-file.ts';
import { readingProblem } from './problem.ts';

export interface BrokenFile {
  readonly id: string;
  /** Fields as far as they could be read, not checked. */
  readonly data: unknown;
}

export interface ReadFolder<T> {
  /** By id. */
  readonly files: readonly ContentFile<T>[];
  readonly broken: readonly BrokenFile[];
  readonly problems: readonly Problem[];
}

/** Reads all files of one folder; what starts with a full stop is not content. A folder that is not there is empty. */
export function readFolder<T>(root: string, folder: ContentFolder<T>, effects: ContentEffects): ReadFolder<T> {
  const files: ContentFile<T>[] = [];
  const broken: BrokenFile[] = [];
  const problems: Problem[] = [];
  const entries = [...effects.list(`${root}/${folder.path}`)].filter(({ name }) => !name.startsWith('.'));
  for (const { name, isFolder } of entries.sort((a, b) => compareText(a.name, b.name))) {
    const file = `${folder.path}/${name}`;
    if (isFolder || !name.endsWith(folder.ending)) {
      problems.push(strayProblem(file, isFolder, folder.ending));
      continue;
    }
    const parsed = parseFile(file, effects.read(`${root}/${file}`) ?? new Uint8Array(), folder.schema);
    problems.push(...parsed.problems);
    if (parsed.content) files.push(parsed.content);
    else broken.push({ id: idOf(file), data: parsed.data });
  }
  files.sort((a, b) => compareText(a.id, b.id));
  return { files, broken, problems };
}

function strayProblem(file: string, isFolder: boolean, ending: string): Problem {
  const id = idOf(file);
  return isFolder
    ? readingProblem(file, null, `a folder stands among the ${ending} files; what is in it is not read`, 'move its files up and take the folder away')
    : readingProblem(file, null, `files here end in ${ending}; this one is not read`, `rename it to ${id}${ending}, or move it out of content`);
}
