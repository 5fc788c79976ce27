import type { Content } from '../../content.ts';
import type { WorkFrontmatter } from '../../schema/source.ts';
import type { AnyFile, FieldPath } from './check.ts';

/** Where a work is declared: in its own file, or inline in an event. */
export interface WorkDeclaration {
  readonly id: string;
  readonly work: WorkFrontmatter;
  readonly file: AnyFile;
  /** Path of the work in that file; empty for a file of its own. */
  readonly path: FieldPath;
  /** Id of the event that declares it inline, or null where it is shared. */
  readonly inline: string | null;
}

/** Every work of the record, shared ones first, each in the order of its files. */
export function declaredWorks(content: Content): WorkDeclaration[] {
  const shared = content.sources.map((file) => ({
    id: file.id,
    work: file.data,
    file,
    path: [],
    inline: null,
  }));
  const inline = content.events.flatMap((file) =>
    Object.entries(file.data.works ?? {}).map(([id, work]) => ({
      id,
      work,
      file,
      path: ['works', id],
      inline: file.id,
    })),
  );
  return [...shared, ...inline];
}

/** Works by id; the first declaration wins, as `unique-ids` reports the others. */
export function worksById(content: Content): Map<string, WorkDeclaration> {
  const works = new Map<string, WorkDeclaration>();
  for (const declaration of declaredWorks(content)) {
    if (!works.has(declaration.id)) works.set(declaration.id, declaration);
  }
  return works;
}
