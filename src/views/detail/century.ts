import type {
  ChartIndex,
  ChartLayout,
  ColumnMark,
  LandmarkMark,
  LaneBox,
  Mark,
} from '../../timeline/types.ts';
import { YEAR_MS } from '../../timeline/window.ts';
import { glyphOf } from '../glyphs.ts';
import { COLUMN_YEARS, DOT_FOOT, DOT_PITCH, MAX_MARKS, MAX_ROWS, ROW_HEIGHT } from './geometry.ts';
import type { Item, LayoutInput, PlotScale } from './items.ts';
import { bareCandidate, candidatesOf, type Candidate } from './labels.ts';
import { fewestRows, legendRows, stackLanes, takeRows } from './lane-heights.ts';
import { clusterName, eventName } from './names.ts';
import { comparePlacement } from './order.ts';
import { createRow, type Row } from './rows.ts';

/** Landmarks get this many rows above the dots where the height allows. */
const LANDMARK_ROWS = 2;
/** Dots of a column at this pitch still stand apart, px. */
const CLEAR_PITCH = 5;
/** What a stem keeps free of a row it passes, half of it. */
const STEM_HALF = 2;

/**
 * Lays out the chart at century level (design §5): one dot an entry, in columns of three and a half years a lane;
 * landmarks, and the selected entry, with glyph, label and a stem to their dot; no bars, no clusters. Every event of the
 * window is in exactly one mark. Columns come from absolute cells of time, so that they stand still while panning.
 */
export function layoutCentury(
  input: LayoutInput,
  scale: PlotScale,
  byLane: readonly (readonly Item[])[],
  paleByLane: readonly (readonly Item[])[],
): ChartLayout {
  const { lanes } = input.index;
  const columnsAt = (at: number, years: number) =>
    columnsOf(byLane[at] ?? [], paleByLane[at] ?? [], scale, years);
  const highest = lanes.map((_, at) => highestColumn(columnsAt(at, COLUMN_YEARS)));
  const wished = lanes.map((lane, at) =>
    Math.min(Math.max(legendRows(lane, input), 1 + LANDMARK_ROWS, rowsForDots(highest[at] ?? 0)), MAX_ROWS),
  );
  const boxes = stackLanes(
    lanes.map(({ id }) => id),
    takeRows(
      wished,
      byLane.map((items) => fewestRows(items, input.labels)),
      input.maxHeight ?? Infinity,
      (rows, spare) =>
        laneToLower(
          spare,
          rows,
          highest,
          lanes.map((lane) => legendRows(lane, input)),
        ),
    ),
  );
  const columns = (years: number): Mark[] =>
    boxes.flatMap((box, at) => marksOf(columnsAt(at, years), byLane[at] ?? [], box, scale, input.index));
  let years = COLUMN_YEARS;
  let marks = columns(years);
  while (marks.length > MAX_MARKS) marks = columns((years *= 2));
  return {
    lanes: boxes,
    marks: marks.filter(({ pale }) => !pale),
    pale: marks.filter(({ pale }) => pale),
    height: boxes.reduce((sum, { height }) => sum + height, 0),
  };
}

function highestColumn(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map((column) => column.items.length + column.pale.length));
}

/** Rows in which the highest column stands at full pitch. */
function rowsForDots(highest: number): number {
  return Math.ceil((highest * DOT_PITCH + DOT_FOOT) / ROW_HEIGHT);
}

/** px from dot to dot in a lane whose highest column must fit. */
function pitchIn(rows: number, highest: number): number {
  return Math.min(DOT_PITCH, (rows * ROW_HEIGHT - DOT_FOOT) / Math.max(highest, 1));
}

/**
 * The lane of `spare` that gives up a row: the one whose dots stay largest without it, but a lane that keeps its legend first, as
 * long as its dots stay apart.
 */
function laneToLower(
  spare: readonly number[],
  rows: readonly number[],
  highest: readonly number[],
  legends: readonly number[],
): number {
  const after = (lane: number) => (rows[lane] ?? 0) - 1;
  const pitch = (lane: number) => pitchIn(after(lane), highest[lane] ?? 0);
  const isSpare = (lane: number) => after(lane) >= (legends[lane] ?? 0) && pitch(lane) >= CLEAR_PITCH;
  const [first = 0] = [...spare].sort(
    (a, b) => Number(isSpare(b)) - Number(isSpare(a)) || pitch(b) - pitch(a) || after(b) - after(a) || a - b,
  );
  return first;
}

/** Entries of one lane that share a cell of time. */
interface Column {
  readonly at: number;
  readonly cell: number;
  readonly items: readonly Item[];
  /** Left out by a filter: their dots stand on those of the others. */
  readonly pale: readonly Item[];
}

/** A landmark that found room. */
interface Placed {
  readonly row: number;
  readonly place: Candidate['place'];
}

function marksOf(
  columns: readonly Column[],
  items: readonly Item[],
  box: LaneBox,
  scale: PlotScale,
  index: ChartIndex,
): Mark[] {
  const pitch = pitchIn(box.rows, highestColumn(columns));
  const placed = placeLandmarks(items, dotRows(columns, box, scale, pitch), scale);
  const marks = columns.flatMap((column): Mark[] => {
    const plain = column.items.filter((item) => !placed.has(item));
    const landmarks = column.items.filter((item) => placed.has(item));
    return [
      ...(plain.length > 0 ? [columnMark(column, plain, box, pitch, index)] : []),
      ...(column.pale.length > 0 ? [paleColumn(column, box, pitch, index)] : []),
      ...landmarks.map((item, nth) => {
        const dot = box.rows * ROW_HEIGHT - DOT_FOOT - (plain.length + nth) * pitch;
        return landmarkMark(item, placed.get(item) as Placed, { dot, pitch }, index);
      }),
    ];
  });
  return marks.sort((a, b) => atOf(a) - atOf(b) || (a.key < b.key ? -1 : 1));
}

const atOf = (mark: Mark): number => (mark.type === 'bar' ? mark.start : mark.at);

/** Cells are doubled until two columns side by side do not touch. */
function columnsOf(items: readonly Item[], pale: readonly Item[], scale: PlotScale, years: number): Column[] {
  let length = years * YEAR_MS;
  while (length / scale.msPerPx < DOT_PITCH) length *= 2;
  const cellOf = ({ at }: Item): number => Math.floor(at / length);
  const own = Map.groupBy(items, cellOf);
  const others = Map.groupBy(pale, cellOf);
  return [...new Set([...own.keys(), ...others.keys()])]
    .sort((a, b) => a - b)
    .map((cell) => ({
      cell,
      at: (cell + 0.5) * length,
      items: own.get(cell) ?? [],
      pale: others.get(cell) ?? [],
    }));
}

/** What columns of dots take of the rows for landmarks: each the rows it reaches. The last row is for dots alone. */
function dotRows(columns: readonly Column[], box: LaneBox, scale: PlotScale, pitch: number): Row[] {
  const rows = Array.from({ length: Math.max(box.rows - 1, 0) }, createRow);
  const foot = box.rows * ROW_HEIGHT - DOT_FOOT;
  rows.forEach((row, nth) => {
    for (const { at, items, pale } of columns) {
      const top = foot - (items.length + pale.length - 0.5) * pitch;
      const x = scale.toX(at);
      if (top < (nth + 1) * ROW_HEIGHT) row.add({ from: x - DOT_PITCH / 2, to: x + DOT_PITCH / 2 });
    }
  });
  return rows;
}

/** Landmarks in placement order, each in the first row with room; what finds none stays a dot. */
function placeLandmarks(items: readonly Item[], dots: readonly Row[], scale: PlotScale): Map<Item, Placed> {
  const placed = new Map<Item, Placed>();
  const labels = dots.map(createRow);
  const landmarks = items.filter(({ event, selected }) => selected || event.level === 'century');
  for (const item of [...landmarks].sort(comparePlacement)) {
    const found = placeLandmark(item, dots, labels, scale);
    if (found) placed.set(item, found);
  }
  return placed;
}

/**
 * With its whole label, else, for the selected one, its glyph alone. Its box must be free of labels, stems and dots; its
 * stem need only pass labels, as it ends on the dots.
 */
function placeLandmark(
  item: Item,
  dots: readonly Row[],
  labels: readonly Row[],
  scale: PlotScale,
): Placed | null {
  const point = { ...item, bar: false, range: false, whisker: null };
  const stem = { from: item.x - STEM_HALF, to: item.x + STEM_HALF };
  const candidates = [...candidatesOf(point, scale), ...(item.selected ? [bareCandidate(point, scale)] : [])];
  for (const { box, place } of candidates) {
    const row = labels.findIndex(
      (taken, nth) =>
        taken.fits(box) && dots[nth]?.fits(box) && labels.slice(nth + 1).every((below) => below.fits(stem)),
    );
    if (row < 0) continue;
    labels[row]?.add(box);
    for (const below of labels.slice(row + 1)) below.add(stem);
    return { row, place };
  }
  return null;
}

function landmarkMark(
  item: Item,
  { row, place }: Placed,
  { dot, pitch }: { dot: number; pitch: number },
  index: ChartIndex,
): LandmarkMark {
  return {
    ...baseOf([item], row),
    type: 'landmark',
    key: item.event.id,
    at: item.at,
    glyph: glyphOf(item.event),
    label: place === null ? null : item.label,
    side: place === 'left' ? 'left' : 'right',
    stem: Math.max(0, dot - (row + 0.5) * ROW_HEIGHT),
    pitch,
    name: eventName(item.event, index),
  };
}

function columnMark(
  { at, cell }: Column,
  plain: readonly Item[],
  box: LaneBox,
  pitch: number,
  index: ChartIndex,
): ColumnMark {
  const events = plain.map(({ event }) => event);
  const [only] = events;
  return {
    ...baseOf(plain, box.rows - 1),
    type: 'column',
    key: `${box.id}:years-${cell}`,
    at,
    count: events.length,
    pitch,
    above: 0,
    name: events.length === 1 && only ? eventName(only, index) : clusterName(events, box.id, index),
  };
}

/** Dots of what filters leave out. Its key differs from that of the column it stands on. */
function paleColumn(column: Column, box: LaneBox, pitch: number, index: ChartIndex): ColumnMark {
  const mark = columnMark(column, column.pale, box, pitch, index);
  return { ...mark, pale: true, key: `${mark.key}:pale`, above: column.items.length };
}

function baseOf(items: readonly Item[], row: number) {
  return {
    lane: items[0]?.event.lane ?? '',
    row,
    events: items.map(({ event }) => event.id),
    start: Math.min(...items.map(({ at }) => at)),
    end: Math.max(...items.map(({ at }) => at)),
  };
}
