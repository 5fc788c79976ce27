import { compareDates } from '../../date/index.ts';
import { sha256 } from '../../quotes/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { toEventRecord } from '../event-record.ts';
import type { TimelineEvent } from '../timeline.ts';
import { compareText } from '../compare-text.ts';
import type { LooseEvent } from './event.ts';

/** Events in the total order of contract §1, each with its neighbours and its hash. */
export function putInOrder(events: readonly LooseEvent[]): TimelineEvent[] {
  const ordered = [...events].sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  return ordered.map((event, at) => {
    const placed = { ...event, previous: ordered[at - 1]?.id ?? null, next: ordered[at + 1]?.id ?? null };
    return { ...placed, hash: hashOfEvent(toEventRecord(placed)) };
  });
}

/**
 * SHA-256, in hexadecimal, of the canonical JSON of what is published of an event (`toEventRecord`), without version
 * and hash (contract §1). Both may be given: they are left out, so that a published event gives its own hash back.
 */
export function hashOfEvent(published: object): string {
  return sha256(canonicalJson({ ...published, version: undefined, hash: undefined }));
}
