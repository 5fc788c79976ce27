import { compareText } from './compare-text.ts';
import { slipsBetween } from './slips.ts';

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
