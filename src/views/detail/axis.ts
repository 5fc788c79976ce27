import { gregorianToJulian } from '../../date/index.ts';
import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { MeasureText, TimeWindow } from '../../timeline/types.ts';
import { pxPerYear, zoomLevelAt, type ZoomLevelId } from '../../timeline/zoom-level.ts';
import { createPlotScale } from './items.ts';

/** A gridline; its label's left end stands just right of it. Empty text where the label would touch another or the edge. */
export interface AxisTick {
  readonly time: number;
  readonly x: number;
  readonly text: string;
}

export interface Axis {
  readonly level: ZoomLevelId;
  readonly ticks: readonly AxisTick[];
  /** x of the short unlabelled ticks. */
  readonly minor: readonly number[];
}

/** The first day of the new style in Russia, 14 February 1918. */
export const NEW_STYLE_IN_RUSSIA = Date.UTC(1918, 1, 14);

/** From a gridline to its label. */
export const AXIS_LABEL_X = 5;
const LABEL_GAP = 10;

interface Step {
  /** Years, months or days between two labels. */
  readonly unit: 'year' | 'month' | 'day';
  readonly every: number;
}

/** Steps between labels, finest first. */
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((every): Step => ({ unit: 'day', every })),
  ...[1, 3, 6].map((every): Step => ({ unit: 'month', every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((every): Step => ({ unit: 'year', every })),
];

/** What each level labels at most (design §5 "Zoom levels"), and its minor ticks. */
const FINEST: Readonly<Record<ZoomLevelId, Step>> = {
  century: { unit: 'year', every: 100 },
  decade: { unit: 'year', every: 10 },
  year: { unit: 'year', every: 1 },
  month: { unit: 'month', every: 1 },
  day: { unit: 'day', every: 1 },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const INTERVALS: Readonly<Record<Step['unit'], CountableTimeInterval>> = {
  year: utcYear,
  month: utcMonth,
  day: utcDay,
};

/**
 * Axis of a window drawn `width` px wide. Labels follow the zoom level and thin out in calendar steps before two touch.
 * Months carry their year on the first label and in January, days their month on the first label and on the first.
 *
 * @param measure measures at the size of axis labels; they are set in weight 600.
 */
export function layoutAxis(window: TimeWindow, width: number, measure: MeasureText): Axis {
  const level = zoomLevelAt(pxPerYear(window, width)).id;
  const { toX } = createPlotScale(window, width);
  const step = stepFor(level, window, width, measure);
  const times = timesOf(step, window);
  const ticks = times.map((time, index) => ({ time, x: toX(time), text: labelOf(time, step, index === 0) }));
  const labelled = blankTouching(ticks, width, measure);
  const minor = minorTimes(level, window).map(toX);
  return { level, ticks: labelled, minor };
}

function stepFor(level: ZoomLevelId, window: TimeWindow, width: number, measure: MeasureText): Step {
  const finest = FINEST[level];
  const first = STEPS.findIndex(({ unit, every }) => unit === finest.unit && every === finest.every);
  const sample = { century: '1888', decade: '1888', year: '1888', month: 'Mar', day: daySample(window) }[
    level
  ];
  const needed = measure(sample, 600) + AXIS_LABEL_X + LABEL_GAP;
  const room = (step: Step): number => (pxPerYear(window, width) / stepsPerYear(step.unit)) * step.every;
  return STEPS.slice(first).find((step) => room(step) >= needed) ?? (STEPS.at(-1) as Step);
}

function daySample({ start }: TimeWindow): string {
  return start < NEW_STYLE_IN_RUSSIA ? '22 (10)' : '22';
}

function stepsPerYear(unit: Step['unit']): number {
  return unit === 'year' ? 1 : unit === 'month' ? 12 : 365.2425;
}

function timesOf({ unit, every }: Step, { start, end }: TimeWindow): number[] {
  const interval = every === 1 ? INTERVALS[unit] : INTERVALS[unit].every(every);
  return (interval ?? INTERVALS[unit]).range(new Date(start), new Date(end)).map(Number);
}

function labelOf(time: number, { unit }: Step, first: boolean): string {
  const date = new Date(time);
  const year = String(date.getUTCFullYear());
  if (unit === 'year') return year;
  const month = MONTHS[date.getUTCMonth()] as string;
  if (unit === 'month') return first || date.getUTCMonth() === 0 ? `${month} ${year}` : month;
  return dayLabel(date, first);
}

/** A day of both styles while Russia kept the old one; the month stands with the first day and the first of a month. */
function dayLabel(date: Date, first: boolean): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const old = date.getTime() < NEW_STYLE_IN_RUSSIA ? gregorianToJulian(year, month, day) : null;
  const monthOf = (number: number): string => MONTHS[number - 1] as string;
  const hasMonth = first || day === 1;
  const words = hasMonth ? `${day} ${monthOf(month)}` : String(day);
  const oldWords = old && (hasMonth || old.day === 1 ? `${old.day} ${monthOf(old.month)}` : String(old.day));
  return [words, first ? String(year) : null, oldWords && `(${oldWords})`].filter(Boolean).join(' ');
}

/** Takes the text of what would touch a label that says more, or the one before it, or the right edge. */
function blankTouching(ticks: readonly AxisTick[], width: number, measure: MeasureText): AxisTick[] {
  const kept: AxisTick[] = [];
  const boxOf = ({ x, text }: AxisTick): [number, number] => [x, x + AXIS_LABEL_X + measure(text, 600)];
  const bySize = [...ticks].sort((a, b) => b.text.length - a.text.length || a.x - b.x);
  for (const tick of bySize) {
    const [from, to] = boxOf(tick);
    const free = kept.every(
      (other) => boxOf(other)[1] + LABEL_GAP <= from || to + LABEL_GAP <= boxOf(other)[0],
    );
    if (free && to <= width) kept.push(tick);
  }
  return ticks.map((tick) => (kept.includes(tick) ? tick : { ...tick, text: '' }));
}

function minorTimes(level: ZoomLevelId, { start, end }: TimeWindow): number[] {
  const minor = {
    century: utcYear.every(50),
    decade: utcYear,
    year: utcMonth.every(3),
    month: utcMonday,
    day: null,
  }[level];
  return minor === null ? [] : minor.range(new Date(start), new Date(end)).map(Number);
}
