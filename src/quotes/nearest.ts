import type { Segment } from './segments.ts';
import { opensAlike } from './edges.ts';
import type { WordSequence } from './words.ts';

/** Why a quote does not match. Holds at most one word of the source, so that its text never leaks into a log. */
export type Mismatch =
  | { readonly reason: 'no-words' }
  /** A stretch stands in the source, but only before the stretch it follows in the quote. */
  | { readonly reason: 'order'; readonly words: string }
  /** Most of the words stand there; `quote` is the first that does not, `source` what stands instead. */
  | { readonly reason: 'differs'; readonly quote: string; readonly source: string | null }
  /** No place in the source is near. */
  | { readonly reason: 'absent'; readonly words: string };

/** Marks that belong to the word after them; those before belong to the word in front of the gap. */
const OPENING = /[\p{Ps}\p{Sc}¿¡§#@]*$/u;

interface Run {
  readonly quoteStart: number;
  readonly sourceStart: number;
  readonly length: number;
}

/** A run of fewer words, unless it is half of a short quote, or of less than a third of them may be chance. */
const MIN_RUN = 3;
const isNear = (run: number, count: number): boolean =>
  run * 3 >= count && (run >= MIN_RUN || run * 2 >= count);

/**
 * Where a stretch that does not match comes nearest to the source: around the longest run of words both have.
 */
export function describePlace(segment: Segment, source: WordSequence): Mismatch {
  const runs = segment.map((variant) => ({ variant, run: longestRun(variant, source) }));
  const { variant, run } = runs.reduce((best, next) => (next.run.length > best.run.length ? next : best));
  const count = variant.words.length;
  if (run.length === 0 || !isNear(run.length, count)) {
    return { reason: 'absent', words: variant.words.slice(0, 4).join(' ') };
  }
  const shift = run.sourceStart - run.quoteStart;
  const at = run.quoteStart > 0 ? run.quoteStart - 1 : run.length < count ? run.length : count - 1;
  return differenceAt(variant, source, at, shift, run);
}

function differenceAt(
  stretch: WordSequence,
  source: WordSequence,
  at: number,
  shift: number,
  run: Run,
): Mismatch {
  const theirs = source.words[at + shift];
  if (theirs === undefined) return { reason: 'differs', quote: stretch.words[at]!, source: null };
  if (theirs !== stretch.words[at]) return { reason: 'differs', quote: stretch.words[at]!, source: theirs };
  return punctuationAt(stretch, source, run, shift);
}

/** The words are the same; the punctuation before or after one of them is not. */
function punctuationAt(stretch: WordSequence, source: WordSequence, run: Run, shift: number): Mismatch {
  const before = run.quoteStart > 0 ? run.quoteStart : run.length < stretch.words.length ? run.length : null;
  if (before !== null) return differingGap(stretch, source, before - 1, shift);
  const word = stretch.words[0]!;
  const opening = source.gaps[shift]!;
  if (!opensAlike(stretch.gaps[0]!, opening)) {
    return { reason: 'differs', quote: stretch.gaps[0]! + word, source: OPENING.exec(opening)![0] + word };
  }
  return differingGap(stretch, source, stretch.words.length - 1, shift);
}

function differingGap(stretch: WordSequence, source: WordSequence, index: number, shift: number): Mismatch {
  const word = stretch.words[index]!;
  return {
    reason: 'differs',
    quote: word + stretch.gaps[index + 1]!,
    source: word + source.gaps[index + shift + 1]!,
  };
}

/** Longest common run of words with the same punctuation between them; of equals the first in the quote. */
function longestRun(stretch: WordSequence, source: WordSequence): Run {
  let best: Run = { quoteStart: 0, sourceStart: 0, length: 0 };
  let previous = new Uint32Array(source.words.length + 1);
  for (let i = 0; i < stretch.words.length; i++) {
    const current = new Uint32Array(source.words.length + 1);
    for (let j = 0; j < source.words.length; j++) {
      if (stretch.words[i] !== source.words[j]) continue;
      const goesOn = stretch.gaps[i] === source.gaps[j];
      current[j + 1] = 1 + (goesOn ? previous[j]! : 0);
      if (current[j + 1]! > best.length) {
        best = {
          quoteStart: i - current[j + 1]! + 1,
          sourceStart: j - current[j + 1]! + 1,
          length: current[j + 1]!,
        };
      }
    }
    previous = current;
  }
  return best;
}

/**
 * A mismatch in words an editor knows, without a full stop.
 *
 * @example describeMismatch({ reason: 'differs', quote: 'traveled', source: 'travelled' })
 * // '‘traveled’ is not in the source at this place; the source reads ‘travelled’'
 */
export function describeMismatch(mismatch: Mismatch): string {
  switch (mismatch.reason) {
    case 'no-words':
      return 'the quote holds no words';
    case 'order':
      return `‘${mismatch.words} …’ follows a cut, but stands in the source only before the words in front of the cut`;
    case 'absent':
      return `no place in the source was found where ‘${mismatch.words} …’ and what follows stand`;
    case 'differs':
      return mismatch.source === null
        ? `‘${mismatch.quote}’ is not in the source at this place; the text of the source begins or ends there`
        : `‘${mismatch.quote}’ is not in the source at this place; the source reads ‘${mismatch.source}’`;
  }
}
