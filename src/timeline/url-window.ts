import type { Ms } from '../date/types.ts';
import type { TimeWindow } from './types.ts';
import { lengthOf, YEAR_MS } from './window.ts';

/** Forms of a date in an address, coarsest first, with the length a window must exceed to be rounded to it. */
const FORMS = [
  { unit: 'year', over: 40 * YEAR_MS },
  { unit: 'month', over: 3 * YEAR_MS },
  { unit: 'day', over: 0 },
] as const;

type Unit = (typeof FORMS)[number]['unit'];

/**
 * First and last instant of a year, month or day of an address, half-open; null if it is none. Four-digit years only.
 *
 * @example readAddressDate('2019-08') // 1 August to 1 September 2019
 */
export function readAddressDate(text: string): TimeWindow | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const start = instant(year, month, day);
  if (formatUnit(start, 'day') !== `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`) return null;
  const end = match[3]
    ? instant(year, month, day + 1)
    : match[2]
      ? instant(year, month + 1)
      : instant(year + 1);
  return { start, end };
}

/**
 * A window as `from` and `to` of an address, both included, in the coarsest form that stands for it: rounded outwards to
 * years over 40 years, to months over 3 years, else to days; then shortened where a coarser form says exactly the same.
 *
 * @param bounds the record; a window read from an address ends at its edges, whatever the rounding.
 * @param complete say the edges of the record in full, so that the address still means the same when the record grows.
 * @example { from: '2010-05', to: '2019-08' }
 */
export function writeAddressWindow(
  window: TimeWindow,
  bounds: TimeWindow,
  complete = false,
): { from: string; to: string } {
  const rounded = roundWindow(window, bounds);
  const read = (unit: Unit): TimeWindow =>
    complete ? outwards(rounded, unit) : within(outwards(rounded, unit), bounds);
  const exact = FORMS.find(({ unit }) => sameWindow(read(unit), rounded)) ?? FORMS[2];
  const { start, end } = outwards(rounded, exact.unit);
  return { from: formatUnit(start, exact.unit), to: formatUnit(end - 1, exact.unit) };
}

/** The window as its address gives it back. Rounding a rounded window changes nothing. */
export function roundWindow(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const rounded = FORMS.map(({ unit, over }) => ({ over, inside: within(outwards(window, unit), bounds) }));
  return (rounded.find(({ over, inside }) => lengthOf(inside) > over) ?? { inside: window }).inside;
}

function outwards({ start, end }: TimeWindow, unit: Unit): TimeWindow {
  const last = floor(end - 1, unit);
  return { start: floor(start, unit), end: next(last, unit) };
}

function floor(time: Ms, unit: Unit): Ms {
  const date = new Date(time);
  const month = unit === 'year' ? 1 : date.getUTCMonth() + 1;
  return instant(date.getUTCFullYear(), month, unit === 'day' ? date.getUTCDate() : 1);
}

function next(time: Ms, unit: Unit): Ms {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return unit === 'year'
    ? instant(year + 1)
    : unit === 'month'
      ? instant(year, month + 1)
      : instant(year, month, day + 1);
}

function within(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  return { start: Math.max(window.start, bounds.start), end: Math.min(window.end, bounds.end) };
}

function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

function formatUnit(time: Ms, unit: Unit): string {
  return new Date(time).toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

function instant(year: number, month = 1, day = 1): Ms {
  // Date.UTC reads years under 100 as 19xx.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
