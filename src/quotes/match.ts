import { closesAlike, opensAlike } from './edges.ts';
import { describePlace } from './nearest.ts';
import type { Mismatch } from './nearest.ts';
import { toSegments } from './segments.ts';
import type { Segment } from './segments.ts';
import type { WordSequence } from './words.ts';

/** Half-open range of word indices in a source. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

export type MatchResult =
  | {
      readonly ok: true;
      /** Index of the first matched word in the source. */
      readonly position: number;
      /** One for each stretch between cuts, in order, not overlapping. */
      readonly spans: readonly WordSpan[];
    }
  | { readonly ok: false; readonly mismatch: Mismatch };

/**
 * Matches the words of a quote against the whole text of a source, given as `toWords(text)`.
 *
 * Every word must be the same to the letter, and the punctuation between the words of a stretch the same. Quotation
 * marks, dashes and spaces are not compared, nor paragraph breaks. A stretch starts and ends on whole words; of the
 * punctuation around it the quote may leave out what it likes, add nothing, and end in a full stop the source has
 * not, unless a question or exclamation mark stands there. Stretches between `[…]` follow one another in the source.
 *
 * @example matchQuote('Syria […] fell', toWords('“Syria,” he said, fell.')) // { ok: true, position: 0, spans: … }
 */
export function matchQuote(quote: string, source: WordSequence): MatchResult {
  const segments = toSegments(quote);
  if (segments.length === 0) return { ok: false, mismatch: { reason: 'no-words' } };
  const spans: WordSpan[] = [];
  for (const segment of segments) {
    const from = spans.at(-1)?.end ?? 0;
    const span = firstSpan(segment, source, from);
    if (!span) return { ok: false, mismatch: whyNot(segment, source, from) };
    spans.push(span);
  }
  const close = drawTogether(segments, source, spans);
  return { ok: true, position: close[0]!.start, spans: close };
}

function whyNot(segment: Segment, source: WordSequence, from: number): Mismatch {
  const earlier = from > 0 && firstSpan(segment, source, 0) !== null;
  if (earlier) return { reason: 'order', words: segment[0]!.words.slice(0, 4).join(' ') };
  return describePlace(segment, source);
}

/** The span that ends first, at or after `from`: taking it never spoils the match of a later stretch. */
function firstSpan(segment: Segment, source: WordSequence, from: number): WordSpan | null {
  const last = source.words.length;
  const spans = segment.flatMap((variant) => {
    for (let start = from; start + variant.words.length <= last; start++) {
      if (standsAt(variant, source, start)) return [{ start, end: start + variant.words.length }];
    }
    return [];
  });
  return spans.reduce<WordSpan | null>((best, span) => (best && best.end <= span.end ? best : span), null);
}

/**
 * Moves the earlier stretches as close to the last one as they stand in the source, so that a short first stretch is
 * not placed at some chance occurrence far above.
 */
function drawTogether(
  segments: readonly Segment[],
  source: WordSequence,
  spans: readonly WordSpan[],
): WordSpan[] {
  const close = [...spans];
  for (let index = segments.length - 2; index >= 0; index--) {
    close[index] = lastSpan(segments[index]!, source, spans[index]!, close[index + 1]!.start);
  }
  return close;
}

function lastSpan(segment: Segment, source: WordSequence, first: WordSpan, before: number): WordSpan {
  for (let end = before; end > first.end; end--) {
    for (const variant of segment) {
      const start = end - variant.words.length;
      if (start >= first.start && standsAt(variant, source, start)) return { start, end };
    }
  }
  return first;
}

function standsAt(stretch: WordSequence, source: WordSequence, start: number): boolean {
  const { words, gaps } = stretch;
  const last = words.length - 1;
  return (
    words.every((word, index) => word === source.words[start + index]) &&
    gaps.slice(1, -1).every((gap, index) => gap === source.gaps[start + index + 1]) &&
    opensAlike(gaps[0]!, source.gaps[start]!) &&
    closesAlike(gaps[last + 1]!, source.gaps[start + last + 1]!)
  );
}
