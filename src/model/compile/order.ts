import { compareDates } from '../../date/index.ts';
import { sha256 } from '../../quotes/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { TimelineEvent } from '../timeline.ts';
import { compareText } from '../checks/helpers/near.ts';
import type { LooseEvent } from './event.ts';

/** Events in the total order of contract §1, each with its neighbours and its hash. */
export function putInOrder(events: readonly LooseEvent[]): TimelineEvent[] {
  const ordered = [...events].sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  return ordered.map((event, at) => {
    const placed = { ...event, previous: ordered[at - 1]?.id ?? null, next: ordered[at + 1]?.id ?? null };
    return { ...placed, hash: hashOfEvent(placed) };
  });
}

/**
 * SHA-256, in hexadecimal, of the canonical JSON of an event without version and hash (contract §1). What is published
 * of an event gives the same hash, so that anyone can repeat it.
 */
export function hashOfEvent(event: object): string {
  return sha256(canonicalJson({ ...event, version: undefined, hash: undefined }));
}
