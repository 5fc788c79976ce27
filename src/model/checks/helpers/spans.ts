import type { Content, ContentFile } from '../../content.ts';
import type { EventFrontmatter } from '../../schema/event.ts';
import type { FieldPath } from './check.ts';

/** Words taken from a work, whether as a quote or as the quote of a position: proved and counted alike. */
export interface QuotedSpan {
  readonly text: string;
  readonly source: string;
  readonly lang: string | undefined;
  readonly event: ContentFile<EventFrontmatter>;
  /** Path of the quote or position. */
  readonly path: FieldPath;
  /** Path of the words. */
  readonly textPath: FieldPath;
}

/** Every span an event takes from its works, in file order. */
export function spansOf(event: ContentFile<EventFrontmatter>): QuotedSpan[] {
  const quotes = (event.data.quotes ?? []).map(({ text, source, lang }, index) => {
    const path = ['quotes', index];
    return { text, source, lang, event, path, textPath: [...path, 'text'] };
  });
  const positions = (event.data.disagreements ?? []).flatMap((disagreement, outer) =>
    disagreement.positions.flatMap(({ quote, source, lang }, inner) => {
      const path = ['disagreements', outer, 'positions', inner];
      return quote === undefined
        ? []
        : [{ text: quote, source, lang, event, path, textPath: [...path, 'quote'] }];
    }),
  );
  return [...quotes, ...positions];
}

/** Every quoted span of the record. */
export function allSpans(content: Content): QuotedSpan[] {
  return content.events.flatMap(spansOf);
}
