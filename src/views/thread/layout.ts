import { isRange } from '../../timeline/extent.ts';
import type { ChartDate, MeasureText } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';

/** Where the parts of the instrument stand, px from the top left of the viewport. */
export interface ThreadPlaces {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Top of the chip above the axis. */
  readonly chipTop: number;
  /** Left edge of the active entry, and the middle of its title; null where it is out of sight. */
  readonly entry: { readonly left: number; readonly y: number } | null;
}

const CHIP = { height: 22, padding: 8, baseline: 15.5 };
/** The gutter between chart and list, from the plot's right edge (design §5: x = 960 beside a plot to 940). */
const GUTTER = 20;
/** Narrower than this a vague date is a line like a day. */
const MIN_BAND = 3;

/** Shapes in px from the top left of the viewport: some lie under the marks, some over everything. */
export interface ThreadShapes {
  /** The reading line, as wide as the date is uncertain; labels stand over it. */
  readonly under: readonly Shape[];
  /** The chip that says the date in words, and the thread from it along the axis to the entry being read. */
  readonly over: readonly Shape[];
}

/** What ties the selected mark to its entry (design §5 "Selected"). Empty where the date stands outside the plot. */
export function threadShapes(
  date: ChartDate,
  toX: (time: number) => number,
  places: ThreadPlaces,
  measure: MeasureText,
): ThreadShapes {
  const { plot } = places;
  // A coarse date may be in view where its middle is not: then the line hangs at the nearest part of it.
  const [from, to] = isRange(date) ? [toX(date.position), toX(date.position)] : readingSpan(date, toX);
  const x = Math.min(Math.max(toX(date.position), Math.max(plot.left, from)), Math.min(plot.right, to));
  if (x < plot.left || x > plot.right) return { under: [], over: [] };
  const over = [...thread(x, places), ...chip(date.words, x, places, measure)];
  return { under: readingLine(date, x, toX, places), over };
}

function readingLine(
  date: ChartDate,
  x: number,
  toX: (time: number) => number,
  { plot }: ThreadPlaces,
): Shape[] {
  const [from, to] = readingSpan(date, toX);
  const [left, right] = [Math.max(from, plot.left), Math.min(to, plot.right)];
  if (isRange(date) || right - left < MIN_BAND) return [upright('reading-line', x, plot.top, plot.bottom)];
  const attrs = {
    class: 'reading-band',
    x: left,
    y: plot.top,
    width: right - left,
    height: plot.bottom - plot.top,
  };
  const edges = [from, to].filter((edge) => edge >= plot.left && edge <= plot.right);
  return [
    { tag: 'rect', attrs },
    ...edges.map((edge) => upright('reading-edge', edge, plot.top, plot.bottom)),
  ];
}

function readingSpan({ start, end, position }: ChartDate, toX: (time: number) => number): [number, number] {
  return [toX(start.from ?? end.from ?? position), toX(end.to ?? start.to ?? position)];
}

/** From the chip down to the axis, along it to the gutter, down or up to the entry. It never crosses the plot. */
function thread(x: number, { plot, chipTop, entry }: ThreadPlaces): Shape[] {
  const start = `M${round(x)} ${round(chipTop + CHIP.height)}V${round(plot.top)}`;
  const turn = plot.right + GUTTER;
  const rest = entry ? `H${round(turn)}V${round(entry.y)}H${round(entry.left)}` : '';
  return [{ tag: 'path', attrs: { class: 'thread', d: start + rest } }];
}

function chip(words: string, x: number, { plot, chipTop }: ThreadPlaces, measure: MeasureText): Shape[] {
  const width = measure(words, 600) + 2 * CHIP.padding;
  const left = Math.min(Math.max(x - width / 2, plot.left), plot.right - width);
  return [
    { tag: 'rect', attrs: { class: 'chip', x: left, y: chipTop, width, height: CHIP.height, rx: 2 } },
    {
      tag: 'text',
      attrs: { class: 'chip-words', x: left + CHIP.padding, y: chipTop + CHIP.baseline },
      text: words,
    },
  ];
}

function upright(className: string, x: number, y1: number, y2: number): Shape {
  return { tag: 'line', attrs: { class: className, x1: x, x2: x, y1, y2 } };
}

const round = (value: number) => Math.round(value * 2) / 2;
