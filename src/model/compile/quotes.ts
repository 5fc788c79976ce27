import { quoteKey } from '../../quotes/index.ts';
import type { ContentFile } from '../content.ts';
import type { EventFrontmatter, QuoteFrontmatter } from '../schema/event.ts';
import type { Disagreement, Position, Quote, Statement } from '../timeline.ts';
import { anchorsOf } from './anchors.ts';
import { dateOf, found, verifiedOn, type ContentIndex } from './index-content.ts';

type PositionFrontmatter = NonNullable<EventFrontmatter['disagreements']>[number]['positions'][number];

/** Quotes of an event and the quotes of its disagreements, with anchors no two of them share. */
export function compileQuotes(
  event: ContentFile<EventFrontmatter>,
  index: ContentIndex,
): { quotes: Quote[]; disagreements: Disagreement[] } {
  const { quotes = [], disagreements = [] } = event.data;
  const positions = disagreements.flatMap((disagreement) => disagreement.positions);
  const quoted = positions.filter(({ quote }) => quote !== undefined);
  const keys = [
    ...quotes.map(({ source, text }) => quoteKey(source, text)),
    ...quoted.map(({ source, quote = '' }) => quoteKey(source, quote)),
  ];
  const anchors = anchorsOf(keys);
  const anchorOf = (position: PositionFrontmatter): string | null =>
    position.quote === undefined ? null : (anchors[quotes.length + quoted.indexOf(position)] ?? null);
  return {
    quotes: quotes.map((quote, at) => compileQuote(event.id, quote, anchors[at] ?? '', index)),
    disagreements: disagreements.map(({ question, positions: sides }) => ({
      question,
      positions: sides.map((side) => compilePosition(event.id, side, anchorOf(side), index)),
    })),
  };
}

function compileQuote(event: string, quote: QuoteFrontmatter, anchor: string, index: ContentIndex): Quote {
  return {
    anchor,
    text: quote.text,
    source: quote.source,
    at: quote.at ?? null,
    lang: quote.lang ?? found(index.works, quote.source, 'source').language,
    translation: quote.translation ?? null,
    translator: quote.translator ?? null,
    context: quote.context ?? false,
    note: quote.note ?? null,
    statement: compileStatement(quote),
    verified: verifiedOn(index, event, quote.source, quote.text),
  };
}

/** A quote is a statement where it says who, when and what; the checks see that all three stand together. */
function compileStatement({
  by,
  on,
  stance,
  as,
  part,
  direct,
  for: spokenFor,
}: QuoteFrontmatter): Statement | null {
  if (by === undefined || on === undefined || stance === undefined) return null;
  return {
    by,
    for: spokenFor ?? by,
    as: as ?? null,
    on: dateOf(on),
    stance,
    part: part ?? false,
    direct: direct ?? false,
  };
}

function compilePosition(
  event: string,
  { says, source, at, quote, lang }: PositionFrontmatter,
  anchor: string | null,
  index: ContentIndex,
): Position {
  return {
    says,
    source,
    at: at ?? null,
    quote: quote ?? null,
    lang: lang ?? found(index.works, source, 'source').language,
    anchor,
    verified: quote === undefined ? null : verifiedOn(index, event, source, quote),
  };
}
