import type { TransferRow } from './rows.ts';

/** What is said of a half without rows over many years. An empty space is a gap in the record (design §9). */
export interface EmptyHalf {
  readonly heading: string;
  readonly text: string;
}

/** Fewer years than this are no gap worth a note. */
const LONG = 10;

/** Computed from the rows shown, so that it vanishes if an earlier entry appears. Null where there is no long gap. */
export function emptyHalf(rows: readonly TransferRow[], from: number): EmptyHalf | null {
  const [first] = rows;
  if (!first) return null;
  const year = new Date(first.start).getUTCFullYear();
  if (year - from < LONG) return null;
  return {
    heading: `Nothing recorded here before ${year}`,
    text:
      `No transfer of the kinds shown is entered here for ${from}–${year - 1}. ` +
      'An empty space is a gap in the record, not a proof that nothing was sent.',
  };
}
