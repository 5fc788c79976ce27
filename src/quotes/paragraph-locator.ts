const GROUP = /¶+\s*(\d+(?:\s*(?:[-‐-―]|,|;|&|and)\s*¶*\s*\d+)*)/gu;
const RANGE = /(\d+)(?:\s*[-‐-―]\s*¶*\s*(\d+))?/gu;
/** A range that runs further than any text is a slip of the hand. */
const MOST = 1000;

/**
 * Paragraphs a locator names, each once, in its order; none where it names none.
 *
 * @example paragraphsOf('¶¶ 3–5 and 9') // [3, 4, 5, 9]
 * @example paragraphsOf('p. 12') // []
 */
export function paragraphsOf(locator: string): number[] {
  const groups = [...locator.matchAll(GROUP)].map(([, list = '']) => list);
  const ranges = groups.flatMap((list) => [...list.matchAll(RANGE)]);
  return [...new Set(ranges.flatMap(([, first, last]) => numbersFrom(Number(first), Number(last ?? first))))];
}

function numbersFrom(first: number, last: number): number[] {
  if (last < first || last - first > MOST) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
