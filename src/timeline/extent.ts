import type { ChartDate, ChartIndex, TimeWindow } from './types.ts';

type Record = Pick<ChartIndex, 'recordStart' | 'recordEnd'>;

/**
 * What a date covers when drawn: half-open UTC ms, never empty for a known date. An open end runs to the end of the
 * record and an open start to its beginning (contract §1); an unknown end is not drawn beyond the other, known one.
 * The same rule as `drawnExtent` of src/date, for dates that arrive as numbers.
 *
 * @example extentOf(dateOf('2022-08/..'), index) // { start: 2022-08-01, end: index.recordEnd }
 */
export function extentOf(date: ChartDate, record: Record): TimeWindow {
  const { start, end } = date;
  const from = start.from ?? (start.state === 'open' ? record.recordStart : end.from) ?? date.position;
  const to = end.to ?? (end.state === 'open' ? record.recordEnd : start.to) ?? date.position;
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** Whether something with this date may have been happening at some moment of the window. */
export function mayFallIn(date: ChartDate, window: TimeWindow, record: Record): boolean {
  const extent = extentOf(date, record);
  return extent.start < window.end && extent.end > window.start;
}

/** Whether the date lasts (drawn as a bar) rather than being one moment, however vaguely known. */
export function isRange(date: ChartDate): boolean {
  return date.shape === 'interval';
}
