import { directionInWords } from '../../model/directions.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/** "Arms transfer, Russia to Iran" */
export function kindInWords({ kind, direction }: TimelineEvent, timeline: Timeline): string {
  const name = timeline.lanes.flatMap(({ kinds }) => kinds).find(({ id }) => id === kind)?.name ?? kind;
  return direction === null ? name : `${name}, ${directionInWords(direction)}`;
}
