import { normalise } from './normalise.ts';
import { toWords } from './words.ts';
import type { WordSequence } from './words.ts';

/** One stretch of a quote between cuts, in the ways it may stand in the source; the literal way first. */
export type Segment = readonly WordSequence[];

/** Beyond this many, only "all printed by the source" and "all ours" are tried. */
const MAX_INSERTIONS = 3;
/** `[…]` around words, not touching a letter: `challenge[s]` and `[T]he` are spelling, never insertions. */
const INSERTION = /(?<![\p{L}\p{M}\p{N}])\[[^[\]]*[\p{L}\p{N}][^[\]]*\](?![\p{L}\p{M}\p{N}])/gu;

/**
 * The texts between the cuts of a quote, in order, normalised. A cut is `[…]` or `[...]`.
 *
 * @example splitAtCuts('their ties […] will endure') // ['their ties', 'will endure']
 */
export function splitAtCuts(quote: string): readonly string[] {
  return normalise(quote)
    .split(/\[ ?\.{3} ?\]/)
    .map((part) => part.trim())
    .filter((part) => toWords(part).words.length > 0);
}

/**
 * The segments of a quote, in order. A bracketed insertion such as `[Putin]` may be the editors', who match nothing
 * with it, or may be printed by the source itself, so both ways are given.
 */
export function toSegments(quote: string): readonly Segment[] {
  return splitAtCuts(quote)
    .map((part) => variants(part).filter((variant) => variant.words.length > 0))
    .filter((segment) => segment.length > 0);
}

function variants(part: string): WordSequence[] {
  const count = part.match(INSERTION)?.length ?? 0;
  const all = 2 ** count - 1;
  const masks = count > MAX_INSERTIONS ? [0, all] : Array.from({ length: 2 ** count }, (_, mask) => mask);
  return masks.map((mask) => toWords(without(part, mask, count > MAX_INSERTIONS)));
}

/** Leaves out the insertions whose bit is set in `mask`. */
function without(part: string, mask: number, allAlike: boolean): string {
  let index = 0;
  return part.replace(INSERTION, (insertion) => {
    const ours = allAlike ? mask > 0 : ((mask >> index++) & 1) === 1;
    return ours ? ' ' : insertion;
  });
}
