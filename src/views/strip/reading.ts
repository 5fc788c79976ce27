import { formatMonth } from '../../date/index.ts';
import { extentOf, isRange } from '../../timeline/extent.ts';
import { eventOf } from '../../timeline/navigate.ts';
import type { StripScale } from '../../timeline/strip-scale.ts';
import type { ChartDate, ChartIndex, MeasureText, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { centreOf, lengthOf, YEAR_MS } from '../../timeline/window.ts';

/** Where the selected date stands on the strip, px: a line, or a band from `x0` to `x1` where the date is vague. */
export interface ReadingPlace {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

/** Narrower than this a vague date is a line like a day. */
const MIN_BAND = 3;

/** The reading line of the selected entry, as wide as its date is uncertain; of a range the start. Null without one. */
export function readingPlace(state: ViewState, scale: StripScale, index: ChartIndex): ReadingPlace | null {
  const event = eventOf(state.selected, index);
  if (!event) return null;
  const x = scale.toX(event.date.position);
  const extent = extentOf(event.date, index);
  const [x0, x1] = [scale.toX(extent.start), scale.toX(extent.end)];
  return isRange(event.date) || x1 - x0 < MIN_BAND ? { x, x0: x, x1: x } : { x, x0, x1 };
}

/** "1828  Qajar Iran, imperial Russia": the date line above the dots of a compact strip. */
export interface DateLine {
  readonly date: string;
  readonly era: string;
  /** Left end of the date, px; the line stays inside the strip where it fits. */
  readonly left: number;
}

/** From the reading line to the left end of the date above it. */
const DATE_BEFORE = 6;
/** Between date and era; both are set at 14 px, the measure is of 13. */
const ERA_GAP = 10;
const SIZE = 14 / 13;
/** In shorter windows the date is said with its month. */
const MONTHS_UNDER = 3 * YEAR_MS;

/**
 * The date line: at the finger while it scrubs, else the selected entry's date, else the middle of the window.
 *
 * @param scrubbed moment under the finger, UTC ms; null while there is none.
 */
export function layoutDateLine(
  state: ViewState,
  scrubbed: number | null,
  scale: StripScale,
  index: ChartIndex,
  measure: MeasureText,
): DateLine {
  const event = scrubbed === null ? eventOf(state.selected, index) : undefined;
  const window = windowOf(state, index);
  const time = within(scrubbed ?? event?.date.position ?? centreOf(window), index);
  const date = dateWords(time, event?.date, lengthOf(window) < MONTHS_UNDER);
  const era = index.eras.find(({ to }) => time < to)?.name ?? '';
  const width = (measure(date, 700) + measure(era, 400)) * SIZE + ERA_GAP;
  const left = Math.max(0, Math.min(scale.toX(time) - DATE_BEFORE, scale.width - width));
  return { date, era, left };
}

/** The year, or in a short window the month; never more exact than the date of the entry it stands for. */
function dateWords(time: number, date: ChartDate | undefined, withMonth: boolean): string {
  const precision = date?.start.precision ?? date?.end.precision ?? 'day';
  if (date && (precision === 'decade' || precision === 'century')) return date.words;
  const isMonthKnown = precision === 'day' || precision === 'month';
  return withMonth && isMonthKnown ? formatMonth(time) : String(new Date(time).getUTCFullYear());
}

function within(time: number, { recordStart, recordEnd }: ChartIndex): number {
  return Math.min(Math.max(time, recordStart), recordEnd - 1);
}
