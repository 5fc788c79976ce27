import type { TimelineEvent } from './timeline.ts';

/** Day on which the text of an event was last touched, `YYYY-MM-DD`: its last change, else the day it was added. */
export function lastDayOf({ added, changes }: Pick<TimelineEvent, 'added' | 'changes'>): string {
  return changes.reduce((last, { date }) => (date > last ? date : last), added);
}
