import type { Change, Timeline, TimelineEvent } from './timeline.ts';

/** One change of one event. */
export interface LoggedChange extends Change {
  readonly event: TimelineEvent;
  /** Its place among the changes of the event, from 1: the feed and the page of the event count them so too. */
  readonly number: number;
}

/** What was done to the record on one day. */
export interface LoggedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Events published for the first time. */
  readonly added: number;
  /** Those of one day in the order of the record. */
  readonly changes: readonly LoggedChange[];
}

/** Every change of every event, day by day, newest first. */
export function changeLog({ events }: Pick<Timeline, 'events'>): LoggedDay[] {
  const changes = events.flatMap((event) =>
    event.changes.map((change, index): LoggedChange => ({ ...change, event, number: index + 1 })),
  );
  const days = new Set([...events.map(({ added }) => added), ...changes.map(({ date }) => date)]);
  return [...days]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((day) => ({
      day,
      added: events.filter(({ added }) => added === day).length,
      changes: changes.filter(({ date }) => date === day),
    }));
}
