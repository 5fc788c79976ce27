import { sha256 } from './sha256.ts';

/**
 * Draws events for a check by hand. Each id has its own place in the draw of a seed, so that adding an event moves no
 * other: the same seed draws the same events again.
 *
 * @returns at most `count` ids, in the order of the draw.
 * @example sampleIds(['a', 'b', 'c'], '2026', 2)
 */
export function sampleIds(ids: readonly string[], seed: string, count: number): string[] {
  const place = new Map(ids.map((id) => [id, sha256(`${seed}\n${id}`)]));
  const placeOf = (id: string) => place.get(id) ?? '';
  return [...place.keys()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).slice(0, count);
}
