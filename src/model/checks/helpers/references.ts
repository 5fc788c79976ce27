import { bodyReferences } from '../../../markdown/plain-text.ts';
import type { Content, ContentFile } from '../../content.ts';
import type { EventFrontmatter } from '../../schema/event.ts';
import type { LessonFrontmatter } from '../../schema/lesson.ts';
import type { TransferFrontmatter } from '../../schema/transfer.ts';
import type { AnyFile, FieldPath } from './check.ts';

/** What an id can name. */
export type ReferenceTarget = 'actor' | 'event' | 'kind' | 'lane' | 'source' | 'thread';

/** One place where a content file names something else by its id. */
export interface ContentReference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly file: AnyFile;
  /** Path of the field, or null where it stands in the body. */
  readonly path: FieldPath | null;
  /** Line of the body, from 1; null for a field. */
  readonly bodyLine: number | null;
  /** Whether naming it makes use of it: `date_from` alone does not cite a work. */
  readonly uses: boolean;
}

/** Every reference of the record. The ledger is left to its own check: it is written by a command. */
export function contentReferences(content: Content): ContentReference[] {
  return [
    ...content.events.flatMap(eventReferences),
    ...content.sources.flatMap((file) => listed('source', file, ['based_on'], file.data.based_on)),
    ...content.transfers.flatMap(transferReferences),
    ...content.threads.flatMap((file) => [
      ...listed('event', file, ['events'], file.data.events),
      ...inBody(file),
    ]),
    ...content.lessons.flatMap(lessonReferences),
  ];
}

/** References of one event: its fields, its inline works and its body. */
export function eventReferences(file: ContentFile<EventFrontmatter>): ContentReference[] {
  const { data } = file;
  return [
    ...one('kind', file, ['kind'], data.kind),
    ...listed('kind', file, ['also'], data.also),
    ...listed('actor', file, ['actors'], data.actors),
    ...listed('actor', file, ['parties'], data.parties),
    ...(data.quotes ?? []).flatMap((quote, index) => [
      ...one('source', file, ['quotes', index, 'source'], quote.source),
      ...one('actor', file, ['quotes', index, 'by'], quote.by),
      ...one('actor', file, ['quotes', index, 'for'], quote.for),
    ]),
    ...(data.sources ?? []).flatMap(({ source }, index) =>
      one('source', file, ['sources', index, 'source'], source),
    ),
    ...(data.disagreements ?? []).flatMap(({ positions }, outer) =>
      positions.flatMap(({ source }, inner) =>
        one('source', file, ['disagreements', outer, 'positions', inner, 'source'], source),
      ),
    ),
    ...Object.entries(data.works ?? {}).flatMap(([id, work]) =>
      listed('source', file, ['works', id, 'based_on'], work.based_on),
    ),
    ...one('source', file, ['date_from'], data.date_from).map((reference) => ({ ...reference, uses: false })),
    ...inBody(file),
  ];
}

function transferReferences(file: ContentFile<TransferFrontmatter>): ContentReference[] {
  const { data } = file;
  return [
    ...one('actor', file, ['from'], data.from),
    ...one('actor', file, ['to'], data.to),
    ...listed('actor', file, ['via'], data.via),
    ...one('source', file, ['quantity', 'source'], data.quantity?.source),
    ...data.stages.flatMap((stage, index) => [
      ...one('event', file, ['stages', index, 'event'], stage.event),
      ...one('source', file, ['stages', index, 'source'], stage.source),
    ]),
  ];
}

function lessonReferences(file: ContentFile<LessonFrontmatter>): ContentReference[] {
  return [
    ...file.data.steps.flatMap((step, index) => [
      ...one('event', file, ['steps', index, 'event'], step.event),
      ...inView(file, ['steps', index, 'view'], step.view),
    ]),
    ...inBody(file),
  ];
}

/** Keys of a view that name something by id (contract §2). */
const VIEW_KEYS: Readonly<Record<string, ReferenceTarget>> = {
  e: 'event',
  lane: 'lane',
  kind: 'kind',
  actor: 'actor',
  thread: 'thread',
};

function inView(file: AnyFile, path: FieldPath, view: string): ContentReference[] {
  return [...new URLSearchParams(view)].flatMap(([key, value]) => {
    const target = VIEW_KEYS[key];
    const ids = value.split(',').filter((id) => id !== '');
    return target ? ids.flatMap((id) => one(target, file, path, id)) : [];
  });
}

function inBody(file: AnyFile): ContentReference[] {
  return bodyReferences(file.body).map((reference) => ({
    target: reference.type === 'event' ? 'event' : 'source',
    id: reference.id,
    file,
    path: null,
    bodyLine: reference.line,
    uses: true,
  }));
}

function listed(target: ReferenceTarget, file: AnyFile, path: FieldPath, ids: readonly string[] = []) {
  return ids.flatMap((id, index) => one(target, file, [...path, index], id));
}

function one(
  target: ReferenceTarget,
  file: AnyFile,
  path: FieldPath,
  id: string | undefined,
): ContentReference[] {
  return id === undefined ? [] : [{ target, id, file, path, bodyLine: null, uses: true }];
}
