import { formatDate, parseDate } from '../date/index.ts';
import type { WorkFrontmatter } from './schema/source.ts';

type Named = NonNullable<WorkFrontmatter['author']>[number];

/** "Mathieu Droin and Nicole Grajewski"; empty where no author is confirmed. */
export function authorsOf(work: WorkFrontmatter): string {
  return joinWords((work.author ?? []).map(nameOf));
}

/** Who says it and when, in few words: "Kurukin, 2010", "AFP, 13 March 2001". */
export function shortCredit(work: WorkFrontmatter): string {
  return [authorsOf(work) || work.publisher, issuedOf(work)].filter(Boolean).join(', ');
}

/** Day, month or year of publication in words; empty where it is not known. */
export function issuedOf(work: WorkFrontmatter): string {
  return work.issued ? dateInWords(work.issued) : '';
}

/** An EDTF text of the record in words, "10 October 2024"; the text itself where it does not parse. */
export function dateInWords(edtf: string): string {
  const parsed = parseDate(edtf);
  return parsed.ok ? formatDate(parsed.date) : edtf;
}

/** Where a work stands inside another: "Iranian Studies 12, no. 3, pp. 4–5, 2nd ed., no. 7". */
export function placeInWork(work: WorkFrontmatter): string {
  const volume = [work['container-title'], work.volume].filter(Boolean).join(' ');
  const parts = [
    volume,
    work.issue && `no. ${work.issue}`,
    work.edition && `${work.edition} edition`,
    work.number,
    work.page && `p. ${work.page}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function nameOf(name: Named): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family].filter(Boolean).join(' ');
}
