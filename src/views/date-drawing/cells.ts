import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import type { MeasureText, TimeWindow } from '../../timeline/types.ts';

/** A day, month, year, decade or century of the axis. Its label is centred under it; empty where it has no room. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** Edges in px; the outermost may lie outside the drawing. */
  readonly x0: number;
  readonly x1: number;
  readonly labelX: number;
  readonly text: string;
}

interface Unit {
  readonly interval: CountableTimeInterval;
  /** More cells than this would not be told apart. */
  readonly most: number;
  readonly label: (start: Date) => string;
}

const LABEL_GAP = 8;
/** Every how manyth cell may be labelled. */
const STEPS = [1, 2, 5, 10, 20, 50];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (date: Date): string => MONTHS[date.getUTCMonth()] ?? '';
const yearOf = (date: Date): string => String(date.getUTCFullYear());

/** The first decade of a century is not called like the century: "1900–09". */
const decadeOf = (date: Date): string =>
  date.getUTCFullYear() % 100 === 0 ? `${yearOf(date)}–09` : `${yearOf(date)}s`;

/** Finest first. Months of much more than a year would need their year beside them, so years take over there. */
const UNITS: readonly Unit[] = [
  { interval: utcDay, most: 31, label: (date) => `${date.getUTCDate()} ${monthOf(date)}` },
  { interval: utcMonth, most: 16, label: monthOf },
  { interval: utcYear, most: 30, label: yearOf },
  { interval: years(10), most: 30, label: decadeOf },
  { interval: years(100), most: Infinity, label: (date) => `${yearOf(date)}s` },
];

/**
 * Divides a window into the finest calendar cells that can be told apart at `width` px. Labels thin out evenly before two
 * touch, counted from the cell that holds `start`: where the date begins is always named.
 */
export function layoutCells(window: TimeWindow, start: number, width: number, measure: MeasureText): Cell[] {
  const unit = UNITS.find(({ interval, most }) => edgesOf(interval, window).length - 1 <= most) as Unit;
  const toX = (time: number): number => ((time - window.start) / (window.end - window.start)) * width;
  const cells = pairs(edgesOf(unit.interval, window)).map(([from, to]) => ({
    from,
    to,
    x0: toX(from),
    x1: toX(to),
    labelX: (Math.max(toX(from), 0) + Math.min(toX(to), width)) / 2,
    text: unit.label(new Date(from)),
  }));
  const first = cells.findIndex(({ from, to }) => start >= from && start < to);
  const thinned = STEPS.map((step) =>
    cells.map((cell, at) => ((at - first) % step === 0 ? cell : { ...cell, text: '' })),
  );
  const fits = thinned.find((list) => !areTouching(list.filter(isWhole(width)), measure)) ?? cells;
  return fits.map((cell) => (hasRoom(cell, width, measure) ? cell : { ...cell, text: '' }));
}

/** Starts of the cells, and the end of the last. */
function edgesOf(interval: CountableTimeInterval, { start, end }: TimeWindow): number[] {
  const first = interval.floor(new Date(start));
  const last = interval.ceil(new Date(end));
  return [...interval.range(first, last), last].map(Number);
}

/** Cells cut by an edge of the drawing give way to the others, so they do not thin them out. */
const isWhole =
  (width: number) =>
  ({ x0, x1, text }: Cell): boolean =>
    text !== '' && x0 >= 0 && x1 <= width;

function areTouching(cells: readonly Cell[], measure: MeasureText): boolean {
  return pairs(cells).some(
    ([a, b]) => a.labelX + measure(a.text) / 2 + LABEL_GAP > b.labelX - measure(b.text) / 2,
  );
}

/** A cut cell is labelled only where its visible part holds the label; no label leaves the drawing. */
function hasRoom(cell: Cell, width: number, measure: MeasureText): boolean {
  const half = measure(cell.text) / 2;
  const isCut = cell.x0 < 0 || cell.x1 > width;
  const visible = Math.min(cell.x1, width) - Math.max(cell.x0, 0);
  return (
    cell.labelX - half >= 0 && cell.labelX + half <= width && (!isCut || visible >= half * 2 + LABEL_GAP)
  );
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.slice(1).map((item, at) => [list[at] as T, item] as const);
}

function years(count: number): CountableTimeInterval {
  const interval = utcYear.every(count);
  if (interval === null) throw new RangeError(`No interval of ${count} years.`);
  return interval as CountableTimeInterval;
}
