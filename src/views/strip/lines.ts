import type { StripScale } from '../../timeline/strip-scale.ts';
import { isRange } from '../../timeline/extent.ts';
import type { ChartEnd, ChartEvent, TimeWindow } from '../../timeline/types.ts';
import { MIN_LINE_WIDTH, type StripSizes } from './geometry.ts';

/** A long range under the baseline, or several merged for want of rows. */
export interface StripLine {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Null where ranges of different lanes are merged. */
  readonly lane: string | null;
  readonly events: readonly string[];
  /** An end is not recorded, or only about known: drawn in dashes and dots. */
  readonly soft: boolean;
}

type Run = Omit<StripLine, 'y'>;

/** Lines of the ranges at least 9 px wide: each in the first free row, at the last row's end merged. */
export function layoutLines(
  ranges: readonly { readonly event: ChartEvent; readonly extent: TimeWindow }[],
  scale: StripScale,
  sizes: StripSizes,
): StripLine[] {
  if (sizes.lineRows === 0) return [];
  const rows: Run[][] = Array.from({ length: sizes.lineRows }, () => []);
  for (const run of runsOf(ranges, scale)) {
    const free = rows.find((row) => (row.at(-1)?.x1 ?? -Infinity) + 2 <= run.x0);
    if (free) free.push(run);
    else mergeInto(rows.at(-1) as Run[], run);
  }
  return rows.flatMap((row, at) => row.map((run) => ({ ...run, y: sizes.lineY + at * sizes.linePitch })));
}

function runsOf(
  ranges: readonly { readonly event: ChartEvent; readonly extent: TimeWindow }[],
  scale: StripScale,
): Run[] {
  const clamp = (x: number): number => Math.min(Math.max(x, 0), scale.width);
  return ranges
    .filter(({ event }) => isRange(event.date))
    .map(({ event, extent }) => ({
      x0: clamp(scale.toX(extent.start)),
      x1: clamp(scale.toX(extent.end)),
      lane: event.lane,
      events: [event.id],
      soft: [event.date.start, event.date.end].some(isSoft),
    }))
    .filter(({ x0, x1 }) => x1 - x0 >= MIN_LINE_WIDTH)
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1);
}

function isSoft({ state, approximate, uncertain }: ChartEnd): boolean {
  return state !== 'known' || approximate || uncertain;
}

/** Lengthens the last run of a row, which overlaps the new one. */
function mergeInto(row: Run[], run: Run): void {
  const last = row.pop();
  if (!last) return;
  const lane = last.lane === run.lane ? run.lane : null;
  const events = [...last.events, ...run.events];
  row.push({ x0: last.x0, x1: Math.max(last.x1, run.x1), lane, events, soft: last.soft || run.soft });
}
