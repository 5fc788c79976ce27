import type { Source, Timeline } from '../../model/timeline.ts';
import { columnsOf, JOINED } from './column.ts';
import { toTable, type DataTable } from './table.ts';

type Name = NonNullable<Source['author']>[number];

/** `sources.csv`: one row for each work cited, shared or cited by one event alone. */
export function sourcesTable({ sources }: Timeline): DataTable {
  const { key, text, flag } = columnsOf<Source>();
  const field = (name: keyof Source & string, description: string) =>
    text(
      name.toLowerCase().replaceAll('-', '_'),
      description,
      (source) => (source[name] as string | undefined) ?? null,
    );
  const columns = [
    key('id', 'Id of the work.', ({ id }) => id),
    key('type', 'CSL type of the work.', ({ type }) => type ?? 'webpage'),
    key('title', 'Title as printed.', ({ title }) => title),
    field('title-translated', 'Title in English.'),
    text('author', `Authors as printed, ${JOINED}.`, ({ author }) => author?.map(nameOf) ?? null),
    text('editor', `Editors as printed, ${JOINED}.`, ({ editor }) => editor?.map(nameOf) ?? null),
    text(
      'translator',
      `Translators as printed, ${JOINED}.`,
      ({ translator }) => translator?.map(nameOf) ?? null,
    ),
    key('publisher', 'Who publishes it.', ({ publisher }) => publisher),
    field('publisher-place', 'Place of publication.'),
    field('container-title', 'Journal, newspaper or book that holds it.'),
    field('collection-title', 'Series.'),
    field('volume', 'Volume.'),
    field('issue', 'Issue.'),
    field('page', 'Page or pages.'),
    field('edition', 'Edition.'),
    field('number', 'Number of a report or resolution.'),
    field('DOI', 'Digital object identifier.'),
    field('ISBN', 'International standard book number.'),
    field('issued', 'Date of publication, EDTF; empty where it is not known.'),
    field('url', 'Address.'),
    field('archived', 'Address of an archived copy.'),
    field('accessed', 'Day it was read.'),
    key('language', 'Language of the work.', ({ language }) => language),
    field('country', 'Country of the publisher, ISO 3166-1.'),
    text(
      'based_on',
      `Ids of works it takes its account from, ${JOINED}.`,
      (source) => source.based_on ?? null,
    ),
    flag('weak', 'Whether it is user-edited, mirrored, reposted or unsigned.', ({ weak }) => weak ?? false),
    text('event', 'Id of the event that alone cites it, where it is no shared work.', ({ inline }) => inline),
    field('note', 'What a reader should know of this copy.'),
  ];
  const head = { name: 'sources', title: 'Sources', primaryKey: ['id'] };
  return toTable(
    {
      ...head,
      description: 'One row for each work that is quoted or cited, in the vocabulary of CSL.',
      foreignKeys: [{ column: 'event', table: 'events', key: 'id' }],
    },
    columns,
    sources,
  );
}

/** "Grajewski, Nicole", as reference managers read it. */
function nameOf(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given].filter(Boolean).join(', ');
}
