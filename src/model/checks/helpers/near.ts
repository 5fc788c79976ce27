const MOST = 3;

/**
 * The known ids most like one that is not known, nearest first; at most three, none where nothing is like it.
 *
 * @example nearestIds('russia', ['qajar-iran', 'russian-federation']) // ['russian-federation']
 */
export function nearestIds(id: string, known: Iterable<string>): string[] {
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceBetween(id, candidate) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(id.length / 3)))
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Where one id begins a word of the other (`russia`, `russian-empire`), it is near however long the rest is. */
function distanceBetween(id: string, candidate: string): number {
  if (beginsWordOf(id, candidate) || beginsWordOf(candidate, id)) return 1;
  return slipsBetween(id, candidate);
}

function beginsWordOf(part: string, whole: string): boolean {
  return part.length > 2 && `-${whole}`.includes(`-${part}`);
}

/**
 * Slips of the hand between two texts: characters put in, left out or changed, and neighbours swapped (optimal string
 * alignment distance).
 *
 * @example slipsBetween('wra', 'war') // 1
 */
export function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const above = rows[row - 1]!;
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? rows[row - 2]![column - 2]! + 1 : Infinity;
      const changed = above[column - 1]! + (isSame ? 0 : 1);
      current.push(Math.min(changed, above[column]! + 1, current[column - 1]! + 1, swapped));
    }
    rows.push(current);
  }
  return rows[a.length]![b.length]!;
}

/** Total order of text by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
