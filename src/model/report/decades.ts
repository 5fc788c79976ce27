import { yearOf, type Foundation } from './events.ts';

/** What the record holds of one decade. */
export interface DecadeCount {
  /** First year. */
  readonly decade: number;
  readonly events: number;
  /** Of these, with two independent sources or more. */
  readonly independent: number;
}

/** Every decade from the first event to the last, empty ones among them. */
export function eventsByDecade(foundations: readonly Foundation[]): DecadeCount[] {
  const groups = Map.groupBy(foundations, ({ event }) => Math.floor(yearOf(event) / 10));
  const decades = [...groups.keys()];
  if (decades.length === 0) return [];
  const first = Math.min(...decades);
  return Array.from({ length: Math.max(...decades) - first + 1 }, (_, index) => {
    const found = groups.get(first + index) ?? [];
    return {
      decade: (first + index) * 10,
      events: found.length,
      independent: found.filter(({ independent }) => independent > 1).length,
    };
  });
}
