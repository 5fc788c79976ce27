/** Ids of the events before and after one, null at the ends. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** Neighbours of an event in an ordered list of ids, such as a thread; none where the list does not hold it. */
export function neighboursIn(ids: readonly string[], id: string): Neighbours {
  const at = ids.indexOf(id);
  if (at < 0) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
