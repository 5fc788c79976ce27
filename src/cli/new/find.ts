import { nearestIds } from '../../model/checks/helpers/near.ts';

/** Something an editor can name: an actor, a work, a kind. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Other words it may be found by. */
  readonly also?: readonly string[];
}

const MOST = 9;

/**
 * What an editor may have meant: the one with exactly this id or name; else those whose id or names hold the words; else those
 * whose id is nearest. At most nine.
 */
export function findNamed(words: string, known: readonly Named[]): readonly Named[] {
  const sought = words.toLowerCase();
  const exact = known.filter(({ id, name }) => id === sought || name.toLowerCase() === sought);
  if (exact.length > 0) return exact;
  const holding = known.filter(({ id, name, also }) =>
    [id, name, ...(also ?? [])].some((text) => text.toLowerCase().includes(sought)),
  );
  if (holding.length > 0) return holding.slice(0, MOST);
  const near = nearestIds(
    sought,
    known.map(({ id }) => id),
  );
  return near.flatMap((id) => known.filter((named) => named.id === id));
}
