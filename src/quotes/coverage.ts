import { bodyReferences } from '../markdown/plain-text.ts';
import { allSpans } from '../model/checks/helpers/spans.ts';
import type { QuotedSpan } from '../model/checks/helpers/spans.ts';
import type { Content, ContentFile } from '../model/content.ts';
import type { EventFrontmatter } from '../model/schema/event.ts';
import { looksDatable } from './datable.ts';
import { matchQuote } from './match.ts';
import type { WordSpan } from './match.ts';
import { paragraphsOf } from './paragraph-locator.ts';
import { toSentences } from './sentences.ts';
import type { TextSentence } from './sentences.ts';
import { toWords } from './words.ts';

/** A sentence with the events that rest on it; ids sorted, each once. */
export interface CoveredSentence extends TextSentence {
  /** 1-based, in the order of the text. */
  readonly number: number;
  /** Events that quote words of it, as proof of themselves. */
  readonly quoted: readonly string[];
  /** Events that quote words of it as background only: they cover nothing. */
  readonly context: readonly string[];
  /** Events that cite its paragraph. */
  readonly cited: readonly string[];
  /** How many of its words stand in any quote, background among them. */
  readonly quotedWords: number;
  /** Whether it is a sentence that looks as if it could be dated. */
  readonly isDatable: boolean;
}

export interface Coverage {
  readonly sentences: readonly CoveredSentence[];
  readonly words: number;
  /** Words in any quote, each once. */
  readonly quotedWords: number;
  /** Events whose quote does not match the text, with the words as they are quoted. */
  readonly unmatched: readonly { readonly event: string; readonly text: string }[];
  /** Citations of paragraphs the text does not have. */
  readonly strayed: readonly { readonly event: string; readonly paragraph: number }[];
  /** Events that cite the work but name no paragraph: they cover nothing. */
  readonly citedWhole: readonly string[];
}

interface Marks {
  readonly quotes: readonly { event: string; isContext: boolean; spans: readonly WordSpan[] }[];
  readonly citations: readonly { event: string; paragraphs: readonly number[] }[];
}

/**
 * Which sentences of a work the events quote or cite.
 *
 * A quote covers every sentence in which one of its matched stretches has a word, quotes of disagreeing positions among
 * them; one with `context: true` covers none. A citation (`[@source, ¶n]`, `sources: {at}`, a position without a quote)
 * covers every sentence of the paragraphs it names; the nth paragraph is the nth line that is not blank.
 *
 * @param text The whole text of the work, each paragraph on one line.
 * @param language Of the text.
 */
export function coverageOf(content: Content, source: string, text: string, language: string): Coverage {
  const words = toWords(text);
  const matches = allSpans(content)
    .filter((span) => span.source === source)
    .map((span) => ({ span, match: matchQuote(span.text, words) }));
  const quotes = matches.flatMap(({ span, match }) =>
    match.ok ? [{ event: span.event.id, isContext: isContext(span), spans: match.spans }] : [],
  );
  const citations = content.events.flatMap((event) => citationsIn(event, source));
  const used = wordsIn(quotes.flatMap(({ spans }) => spans));
  const sentences = toSentences(text, language);
  const last = sentences.at(-1)?.paragraph ?? 0;
  return {
    sentences: sentences.map((sentence, index) => cover(sentence, index + 1, { quotes, citations }, used)),
    words: words.words.length,
    quotedWords: used.size,
    unmatched: matches.flatMap(({ span, match }) =>
      match.ok ? [] : [{ event: span.event.id, text: span.text }],
    ),
    strayed: citations.flatMap(({ event, paragraphs }) =>
      paragraphs.filter((one) => one < 1 || one > last).map((paragraph) => ({ event, paragraph })),
    ),
    citedWhole: idsOf(citations.filter(({ paragraphs }) => paragraphs.length === 0)),
  };
}

function cover(sentence: TextSentence, number: number, marks: Marks, used: ReadonlySet<number>) {
  const { start, end } = sentence;
  const here = marks.quotes.filter(({ spans }) => spans.some((span) => span.start < end && span.end > start));
  return {
    ...sentence,
    number,
    quoted: idsOf(here.filter((quote) => !quote.isContext)),
    context: idsOf(here.filter((quote) => quote.isContext)),
    cited: idsOf(marks.citations.filter(({ paragraphs }) => paragraphs.includes(sentence.paragraph))),
    quotedWords: [...wordsIn([{ start, end }])].filter((word) => used.has(word)).length,
    isDatable: !sentence.isLine && looksDatable(sentence.text),
  };
}

/**
 * The sentences no event rests on: those that look datable first, then the others, then headings and lines; each in
 * the order of the text.
 */
export function uncovered({ sentences }: Coverage): CoveredSentence[] {
  const left = sentences.filter(({ quoted, cited }) => quoted.length === 0 && cited.length === 0);
  const rank = ({ isDatable, isLine }: CoveredSentence): number => (isDatable ? 0 : isLine ? 2 : 1);
  return left.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

function isContext({ event, path }: QuotedSpan): boolean {
  const [field, index] = path;
  return field === 'quotes' && event.data.quotes?.[Number(index)]?.context === true;
}

function citationsIn({ id, data, body }: ContentFile<EventFrontmatter>, source: string): Marks['citations'] {
  const positions = (data.disagreements ?? []).flatMap((one) => one.positions);
  const all = [
    ...(data.sources ?? []),
    ...positions.filter(({ quote }) => quote === undefined),
    ...bodyReferences(body).flatMap((reference) =>
      reference.type === 'citation' ? [{ source: reference.id, at: reference.locator ?? undefined }] : [],
    ),
  ];
  return all
    .filter((citation) => citation.source === source)
    .map(({ at }) => ({ event: id, paragraphs: at === undefined ? [] : paragraphsOf(at) }));
}

function wordsIn(spans: readonly WordSpan[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
}

const idsOf = (marks: readonly { readonly event: string }[]): string[] =>
  [...new Set(marks.map(({ event }) => event))].sort();
