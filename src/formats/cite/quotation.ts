import { formatDateInSentence } from '../../date/index.ts';
import { authorsOf, issuedOf } from '../../model/credit.ts';
import type { Lookup } from '../../model/lookup.ts';
import type { Quote, Source } from '../../model/timeline.ts';
import type { CitedPage } from './page.ts';
import { house, type Run } from './styles.ts';

/** Words with an anchor of their own on an event page: a quotation, a statement, or the quoted position of a side. */
export type CitedWords = Pick<Quote, 'source' | 'at'> & Partial<Pick<Quote, 'statement'>>;

/**
 * Cites one quotation in the style of this site: who spoke, the work that prints the words, and the page they were read
 * on, at its anchor. Only words that are the speaker's own have a speaker (contract §1 "Statements and standing"); a
 * statement reported by somebody else begins with the work that reports it.
 *
 * @param anchor of the words on the page, `q-` and six digits.
 * @example 'Hossein Amir-Abdollahian, foreign minister, 5 November 2022, in “Title”, IRNA, 5 November 2022. Quoted in “Iran
 *   acknowledges drones.” Russia and Iran: … Version 1.0.0. Record to January 2025. https://example.org/…/#q-0a1b2c'
 */
export function citeWords(
  words: CitedWords,
  anchor: string,
  page: CitedPage,
  lookup: Pick<Lookup, 'actor' | 'source'>,
): readonly Run[] {
  const speaker = speakerOf(words, lookup);
  const work = workRuns(lookup.source(words.source), words.at);
  const url = page.url && `${page.url}#${anchor}`;
  return [
    ...(speaker === '' ? work : [{ text: `${speaker}, in ` }, ...work]),
    { text: '. Quoted in ' },
    ...house({ ...page, url }),
  ];
}

function speakerOf({ statement }: CitedWords, { actor }: Pick<Lookup, 'actor'>): string {
  if (!statement?.direct) return '';
  const { by, as, on } = statement;
  return [actor(by).name, as, formatDateInSentence(on)].filter(Boolean).join(', ');
}

/** Author, title, container, publisher, date, place in the work; a title ends inside its quotation marks. */
function workRuns(source: Source, at: string | null): Run[] {
  const author = authorsOf(source);
  const container = source['container-title'];
  const after = [
    source.publisher === container || source.publisher === author ? '' : source.publisher,
    issuedOf(source),
    at,
  ].filter(Boolean);
  return [
    {
      text: `${author === '' ? '' : `${author}, `}“${source.title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
    },
    ...(container ? [{ text: ', ' }, { text: container, italic: true as const }] : []),
    { text: after.length === 0 ? '' : `, ${after.join(', ')}` },
  ];
}
