import type { ChartEvent, Mark, TimeWindow } from '../../timeline/types.ts';

/** Where a mark stands in time. */
export function momentOf(mark: Mark): number {
  return mark.type === 'bar' ? mark.start : mark.at;
}

/** Marks in the order of time, the order in which focus walks. */
export function inTime(marks: readonly Mark[]): Mark[] {
  return [...marks].sort(compareMoments);
}

function compareMoments(a: Mark, b: Mark): number {
  return momentOf(a) - momentOf(b) || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** What is drawn, and what could be. */
export interface Drawn {
  readonly marks: readonly Mark[];
  /** Events that pass the filters, in the total order. */
  readonly events: readonly ChartEvent[];
  readonly window: TimeWindow;
}

/** Where a step leads: to a mark in view, or to an event for which the chart has to move first. */
export type Step =
  { readonly type: 'mark'; readonly mark: Mark } | { readonly type: 'event'; readonly event: ChartEvent };

/**
 * One step in time from a mark, which need not be drawn any more; null at the end of the record. No event is passed
 * over: the step leads to the nearest mark in view only where no event outside comes before it. From a range that began
 * before the window, forward, it leads on among what is in view.
 */
export function stepFrom(from: Mark, by: 1 | -1, { marks, events, window }: Drawn): Step | null {
  const isAhead = (mark: Mark) => compareMoments(mark, from) * by > 0;
  const reachesIn = (mark: Mark) => mark.end > window.start && momentOf(mark) < window.end;
  if (by > 0 && momentOf(from) < window.start && reachesIn(from)) {
    const next = inTime(marks).find((mark) => isAhead(mark) && reachesIn(mark));
    if (next) return { type: 'mark', mark: next };
  }
  const passed = new Set([...marks.filter((mark) => !isAhead(mark)), from].flatMap((mark) => mark.events));
  const distance = (moment: number) => (moment - momentOf(from)) * by;
  const inView = inTime(marks).filter(
    (mark) => isAhead(mark) && momentOf(mark) >= window.start && momentOf(mark) < window.end,
  );
  const mark = by > 0 ? inView[0] : inView.at(-1);
  const ahead = events.filter(({ id, date }) => !passed.has(id) && distance(date.position) >= 0);
  const [event] = ahead.sort((a, b) => distance(a.date.position) - distance(b.date.position));
  if (!mark) return event ? { type: 'event', event } : null;
  const isFirst =
    !event || mark.events.includes(event.id) || distance(momentOf(mark)) <= distance(event.date.position);
  const isInView = event && event.date.position >= window.start && event.date.position < window.end;
  return isFirst || isInView ? { type: 'mark', mark } : { type: 'event', event };
}

/** The mark nearest in time in the next lane that has any, upwards or downwards; null where there is none. */
export function acrossLanes(
  marks: readonly Mark[],
  lanes: readonly string[],
  key: string,
  by: 1 | -1,
): Mark | null {
  const from = marks.find((mark) => mark.key === key);
  if (!from) return null;
  for (let lane = lanes.indexOf(from.lane) + by; lane >= 0 && lane < lanes.length; lane += by) {
    const distance = (mark: Mark) => Math.abs(momentOf(mark) - momentOf(from));
    const [nearest] = marks
      .filter((mark) => mark.lane === lanes[lane])
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return null;
}
