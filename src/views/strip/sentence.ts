import type { ChartEra, ChartEvent, ChartIndex } from '../../timeline/types.ts';

/** The sentence under the strip; `strong` is set bold. */
export interface StripSentence {
  readonly strong: string;
  readonly rest: string;
}

/**
 * What the stretch does, in numbers, for the era where entries stand closest.
 *
 * @param events those that pass the filters.
 * @returns null without entries.
 * @example { strong: '2011–2025 is 4% of the span, 43% of the entries.', rest: 'Each bracket is ten years.' }
 */
export function stripSentence(
  index: ChartIndex,
  events: readonly ChartEvent[],
  stretched: boolean,
): StripSentence | null {
  const shares = index.eras.map((era) => ({
    era,
    span: (era.to - era.from) / (index.recordEnd - index.recordStart),
    entries:
      events.filter(({ date }) => date.position >= era.from && date.position < era.to).length / events.length,
  }));
  const [densest] = shares.sort((a, b) => b.entries / b.span - a.entries / a.span);
  if (!densest || events.length === 0) return null;
  const which = events.length < index.events.length ? 'matching entries' : 'entries';
  const strong = `${years(densest.era)} is ${percent(densest.span)} of the span, ${percent(densest.entries)} of the ${which}.`;
  return { strong, rest: stretched ? 'Each bracket is ten years.' : 'Every year has the same width.' };
}

function years({ from, to }: ChartEra): string {
  return `${new Date(from).getUTCFullYear()}–${new Date(to).getUTCFullYear()}`;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}
