import { extentOf } from '../../timeline/extent.ts';
import type { ChartEvent, ChartIndex, TimeWindow } from '../../timeline/types.ts';
import { fitting, recordWindow } from '../../timeline/window.ts';

/** A thread's entries as a record of their own: the lanes and kinds they have, and a window that holds them. */
export interface ThreadIndex {
  readonly index: ChartIndex;
  readonly window: TimeWindow;
}

/** Free on either side of the entries, as a share of their span. */
const MARGIN = 0.06;

/**
 * What the chart of a thread is drawn from. In its own story every entry stands out, so that each has its label where
 * there is room, whatever the zoom; actors and place are left to the text.
 *
 * @param ids of its entries.
 */
export function threadIndex(index: ChartIndex, ids: readonly string[]): ThreadIndex {
  const wanted = new Set(ids);
  const events = index.events
    .filter(({ id }) => wanted.has(id))
    .map((event): ChartEvent => ({ ...event, level: 'century', actors: [], place: null }));
  const kinds = new Set(events.map(({ kinds: [first] }) => first));
  const lanes = index.lanes
    .map((lane) => ({ ...lane, kinds: lane.kinds.filter(({ id }) => kinds.has(id)) }))
    .filter((lane) => lane.kinds.length > 0);
  const extents = events.map(({ date }) => extentOf(date, index));
  const whole = {
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
  };
  return { index: { ...index, lanes, events }, window: fitting(whole, recordWindow(index), MARGIN) };
}
