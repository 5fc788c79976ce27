import type { TimelineEvent } from './timeline.ts';

/** Day on which the text of an event was last touched, `YYYY-MM-DD`: its last change, else the day it was added. */
export function lastDayOf({ added, changes }: Pick<TimelineEvent, 'added' | 'changes'>): string {
  return changes.reduce((last, { date }) => (date > last ? date : last), added);
}

/** The last of these days over several events; null for none. */
export function lastDayOfAll(events: readonly Pick<TimelineEvent, 'added' | 'changes'>[]): string | null {
  return events
    .map(lastDayOf)
    .reduce<string | null>((last, day) => (last !== null && last > day ? last : day), null);
}
