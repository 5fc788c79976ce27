import type { Ms } from '../../date/types.ts';
import { extentOf, isRange } from '../../timeline/extent.ts';
import type {
  BarMark,
  ChartDate,
  ChartEnd,
  ChartEvent,
  MeasureText,
  PointMark,
  TimeWindow,
  Whisker,
} from '../../timeline/types.ts';
import { CHEVRON, BAR_LABEL_END, BAR_LABEL_X } from '../detail/geometry.ts';
import { placeMark, type MarkPlace } from '../detail/place.ts';
import { isSoft, whiskerOf } from '../detail/whisker.ts';
import { glyphOf } from '../glyphs.ts';
import { layoutCells, type Cell } from './cells.ts';

export interface DateDrawingInput {
  readonly event: Pick<ChartEvent, 'id' | 'date' | 'lane' | 'kinds' | 'direction'>;
  /** UTC ms, exclusive: where an open end is drawn to. */
  readonly recordEnd: Ms;
  /** px. */
  readonly width: number;
  /** Measures at 12 px. */
  readonly measure: MeasureText;
}

/** A date drawn by itself: its mark as on the chart, over an axis of calendar cells. */
export interface DateDrawing {
  readonly width: number;
  readonly window: TimeWindow;
  readonly mark: BarMark | PointMark;
  readonly place: MarkPlace;
  readonly cells: readonly Cell[];
  /** A set with one bound goes on without limit on this side, which ends in a chevron. */
  readonly endless: 'left' | 'right' | null;
}

/** Free beside the date on each side, as a share of its length. */
const BESIDE_POINT = 0.3;
const BESIDE_RANGE = 0.16;
/** A set with one bound is drawn this many times as long as its bound: it has no length of its own. */
const ENDLESS_LENGTH = 4;
/** Said inside the bar, where design §5 has the chevron alone: this drawing has nothing beside it. */
const NO_END = 'no end recorded';

/** Null for an exact day, which has nothing to draw. */
export function layoutDateDrawing({
  event,
  recordEnd,
  width,
  measure,
}: DateDrawingInput): DateDrawing | null {
  const { date } = event;
  const endless = endlessSide(date);
  const whisker = endless === null ? whiskerOf(date) : endlessWhisker(date, endless);
  if (!isRange(date) && whisker === null) return null;
  const extent = extentOf(date, { recordStart: -Infinity, recordEnd });
  const drawn = whisker === null ? extent : { start: whisker.from, end: whisker.to };
  const window = windowAround(drawn, whisker === null ? BESIDE_RANGE : BESIDE_POINT, endless);
  const mark = whisker === null ? barOf(event, extent) : pointOf(event, drawn, whisker);
  const place = placeMark(mark, window, width);
  const start = date.start.from ?? date.end.from ?? date.position;
  return {
    width,
    window,
    mark: mark.type === 'bar' ? withWords(mark, place, measure) : mark,
    place: endless === null ? place : cutAt(place, endless),
    cells: layoutCells(window, start, width, measure),
    endless,
  };
}

/** A set with one bound: `[..1760-12]` goes on to the left, `[1760-12..]` to the right. */
function endlessSide({ shape, start, end }: ChartDate): DateDrawing['endless'] {
  if (shape !== 'set') return null;
  if (start.state !== 'known') return 'left';
  return end.state === 'known' ? null : 'right';
}

function endlessWhisker({ start, end, position }: ChartDate, side: 'left' | 'right'): Whisker {
  const bound: ChartEnd = side === 'left' ? end : start;
  const [from, to] = [bound.from ?? position, bound.to ?? position];
  const length = (to - from) * ENDLESS_LENGTH;
  const reach = side === 'left' ? { from: from - length, to } : { from, to: to + length };
  return { ...reach, style: 'set', uncertain: false };
}

/** The side without limit runs to the edge of the drawing. */
function windowAround(
  { start, end }: TimeWindow,
  share: number,
  endless: DateDrawing['endless'],
): TimeWindow {
  const beside = (end - start) * share;
  return {
    start: endless === 'left' ? start : start - beside,
    end: endless === 'right' ? end : end + beside,
  };
}

function cutAt(place: MarkPlace, endless: 'left' | 'right'): MarkPlace {
  return { ...place, cutStart: endless === 'left', cutEnd: endless === 'right' };
}

function baseOf({ id, lane }: DateDrawingInput['event'], { start, end }: TimeWindow) {
  return { key: id, lane, row: 0, events: [id], start, end, name: '' };
}

function pointOf(event: DateDrawingInput['event'], drawn: TimeWindow, whisker: Whisker): PointMark {
  return {
    ...baseOf(event, drawn),
    type: 'point',
    at: event.date.position,
    glyph: glyphOf(event),
    label: null,
    more: null,
    // Words of a set stand across from the label: at the right, or where its one bound is there, at the left.
    side: event.date.start.state === 'known' ? 'left' : 'right',
    range: false,
    whisker,
    ...(whisker.style === 'set' && { oneOf: true as const }),
  };
}

function barOf(event: DateDrawingInput['event'], extent: TimeWindow): BarMark {
  const { start, end } = event.date;
  return {
    ...baseOf(event, extent),
    type: 'bar',
    glyph: glyphOf(event),
    label: null,
    more: null,
    labelAt: 'inside',
    inside: 0,
    startState: start.state,
    endState: end.state,
    softUntil: isSoft(start) ? start.to : null,
    softFrom: isSoft(end) ? end.from : null,
    band: null,
  };
}

function withWords(mark: BarMark, { width }: MarkPlace, measure: MeasureText): BarMark {
  const inside = BAR_LABEL_X + measure(NO_END) + BAR_LABEL_END + CHEVRON;
  return mark.endState === 'open' && inside <= width ? { ...mark, label: NO_END, inside } : mark;
}
