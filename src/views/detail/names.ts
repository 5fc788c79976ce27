import { formatMonth } from '../../date/index.ts';
import { directionInWords } from '../../model/directions.ts';
import type { ChartDate, ChartEvent, ChartIndex } from '../../timeline/types.ts';

/**
 * Name of an event's mark for assistive technology; the precision of the date is always in it (design §11).
 *
 * @example "13 April 2015, exact day. S-300 ban lifted. Arms transfer, Russia to Iran."
 */
export function eventName(event: ChartEvent, index: ChartIndex): string {
  const kind = kindName(event.kinds[0] ?? '', index);
  const direction = event.direction === null ? '' : `, ${directionInWords(event.direction)}`;
  return `${dateName(event.date)}. ${event.short}. ${kind}${direction}.`;
}

/** @example "6 entries, November 2017 to April 2018, Talks and treaties" */
export function clusterName(events: readonly ChartEvent[], lane: string, index: ChartIndex): string {
  const first = momentName(events[0]?.date);
  const last = momentName(events.at(-1)?.date);
  const span = first === last ? first : `${first} to ${last}`;
  return `${events.length} entries, ${span}, ${laneName(lane, index).replaceAll('&', 'and')}`;
}

function dateName({ words, note, shape, start }: ChartDate): string {
  if (note !== '') return `${words}, ${note}`;
  const exact = shape === 'single' && start.precision === 'day' && !start.approximate && !start.uncertain;
  return exact ? `${words}, exact day` : words;
}

/** Month and year of a date's place, or the year alone where the month is not known. */
function momentName(date: ChartDate | undefined): string {
  if (!date) return '';
  const year = new Date(date.position).getUTCFullYear();
  const precision = date.start.precision ?? date.end.precision;
  const vague = date.shape === 'set' || (precision !== 'day' && precision !== 'month');
  return vague ? String(year) : formatMonth(date.position);
}

function kindName(id: string, index: ChartIndex): string {
  return index.lanes.flatMap(({ kinds }) => kinds).find((kind) => kind.id === id)?.name ?? id;
}

function laneName(id: string, index: ChartIndex): string {
  return index.lanes.find((lane) => lane.id === id)?.name ?? id;
}
