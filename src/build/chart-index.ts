import { toChartIndex } from '../timeline/chart-index.ts';
import type { ChartIndex } from '../timeline/types.ts';
import type { Timeline } from '../model/timeline.ts';
import { version } from './load-timeline.ts';

const indexes = new WeakMap<Timeline, ChartIndex>();

/** The chart index of the record, made once for all the pages that draw it. */
export function chartIndexOf(timeline: Timeline): ChartIndex {
  const known = indexes.get(timeline);
  if (known) return known;
  const index = toChartIndex(timeline, version);
  indexes.set(timeline, index);
  return index;
}
