import type { ChartDate, ChartEnd, Whisker } from '../../timeline/types.ts';
import { isRange } from '../../timeline/extent.ts';

/** A qualified date reaches this share of its span beyond it, each way (design §5). */
const REACH = 0.35;

/**
 * How far the date of a point reaches. Null for an exact day without a mark and for ranges, which are bars.
 *
 * @example the whisker of `2014` is solid, from 1 January 2014 to 1 January 2015; that of `1840~` dotted and longer.
 */
export function whiskerOf(date: ChartDate): Whisker | null {
  const from = date.start.from ?? date.end.from;
  const to = date.end.to ?? date.start.to;
  if (isRange(date) || from === null || to === null) return null;
  if (date.shape === 'set') return { from, to, style: 'set', uncertain: false };
  const { approximate, uncertain, precision } = date.start;
  if (!approximate && !uncertain)
    return precision === 'day' ? null : { from, to, style: 'solid', uncertain: false };
  const reach = (to - from) * REACH;
  return { from: from - reach, to: to + reach, style: 'dotted', uncertain };
}

/** Whether an end of a range is known only about, or not for certain. */
export function isSoft(end: ChartEnd): boolean {
  return end.state === 'known' && (end.approximate || end.uncertain);
}
