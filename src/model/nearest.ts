import { compareText } from './checks/helpers/near.ts';

/**
 * The candidate an editor most likely meant, or null where none is like it: at most `share` of its letters differ.
 * Two letters swapped count as one slip, as in ‘titel’.
 *
 * @example nearestName('acters', ['title', 'actors']) // 'actors'
 */
export function nearestName(name: string, candidates: Iterable<string>, share = 1 / 3): string | null {
  const most = Math.max(1, Math.floor(name.length * share));
  const near = [...candidates]
    .map((candidate) => ({ candidate, slips: slipsOf(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || compareText(a.candidate, b.candidate));
  return near[0]?.candidate ?? null;
}

/** Half a word, as ‘dec’ for ‘decade’, is no slip; another form of it, as ‘deny’ for ‘denies’, is one. */
function slipsOf(name: string, candidate: string): number {
  if (name.length > 2 && candidate.startsWith(name)) return 0;
  const slips = slipsBetween(name, candidate);
  return name.length > 3 && candidate.startsWith(name.slice(0, -1)) ? Math.min(slips, 1) : slips;
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const above = rows[row - 1]!;
      const same = a[row - 1] === b[column - 1];
      const plain = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swapped ? Math.min(plain, rows[row - 2]![column - 2]! + 1) : plain);
    }
    rows.push(current);
  }
  return rows[a.length]![b.length]!;
}
