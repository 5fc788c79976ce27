import type { Actor, Direction } from './timeline.ts';

type Party = Actor['party'];

/**
 * Direction of one transfer, from the parties of its ends: `both` where an end is neither Russian nor Iranian, where
 * it passes through somebody who is neither, or where both ends are of one party (contract §1 "Transfers").
 */
export function directionOfTransfer(from: Party, to: Party, via: readonly Party[]): Direction {
  if (via.includes(null)) return 'both';
  if (from === 'russia' && to === 'iran') return 'to-iran';
  if (from === 'iran' && to === 'russia') return 'to-russia';
  return 'both';
}

/** Direction of an event from those of its transfers: `both` where they differ, null where it has none. */
export function directionOfEvent(transfers: readonly Direction[]): Direction | null {
  const [first] = transfers;
  if (first === undefined) return null;
  return transfers.every((direction) => direction === first) ? first : 'both';
}

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  'to-iran': 'Russia to Iran',
  'to-russia': 'Iran to Russia',
  both: 'both directions or a third party',
};

/** A direction as pages and names of marks print it, "Russia to Iran". */
export const directionInWords = (direction: Direction): string => DIRECTION_WORDS[direction];
