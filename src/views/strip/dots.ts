import type { StripScale } from '../../timeline/strip-scale.ts';
import type { ChartEvent, ChartIndex } from '../../timeline/types.ts';
import type { StripSizes } from './geometry.ts';

/** Sizes of a strip that its dots follow. */
export type DotSizes = Pick<StripSizes, 'columnWidth' | 'dotRadius' | 'dotTop' | 'dotY'>;

/** One entry: middle of its dot. */
export interface StripDot {
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  /** Left out by a search or a filter. */
  readonly pale: boolean;
}

/**
 * One dot an entry, in columns stacked from the baseline in the order of the lanes. A column too high for the band is
 * set closer, so that every entry still shows. Pale dots keep their place, so that nothing jumps while a search is typed.
 */
export function layoutDots(
  events: readonly ChartEvent[],
  index: ChartIndex,
  scale: StripScale,
  sizes: DotSizes,
  pale: ReadonlySet<string> = new Set(),
): StripDot[] {
  const columns = new Map<number, ChartEvent[]>();
  const count = Math.max(1, Math.floor(scale.width / sizes.columnWidth));
  for (const event of events) {
    const column = Math.floor(scale.toX(event.date.position) / sizes.columnWidth);
    const inside = Math.min(Math.max(column, 0), count - 1);
    columns.set(inside, [...(columns.get(inside) ?? []), event]);
  }
  const laneRank = new Map(index.lanes.map(({ id }, rank) => [id, rank]));
  return [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, members]) => {
      members.sort((a, b) => (laneRank.get(a.lane) ?? 0) - (laneRank.get(b.lane) ?? 0));
      const pitch = pitchOf(members.length, sizes);
      const x = (column + 0.5) * sizes.columnWidth;
      return members.map(({ id, lane }, rank) => {
        return { id, lane, x, y: sizes.dotY - rank * pitch, pale: pale.has(id) };
      });
    });
}

function pitchOf(count: number, { dotRadius, dotY, dotTop }: DotSizes): number {
  const wished = dotRadius * 2 + 0.6;
  return count < 2 ? wished : Math.min(wished, (dotY - dotTop) / (count - 1));
}
