import { compareText } from '../../compare-text.ts';
import { slipsBetween } from '../../slips.ts';

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
