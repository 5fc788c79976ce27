import type {
  BarMark,
  ClusterMark,
  ColumnMark,
  Glyph,
  LandmarkMark,
  Mark,
  PointMark,
  Whisker,
} from '../timeline/types.ts';
import {
  BAR_EDGE,
  BAR_GLYPH_X,
  BAR_HEIGHT,
  BAR_LABEL_GAP,
  CHEVRON,
  CLUSTER_HEIGHT,
  clusterWidth,
  DOT_FOOT,
  DOT_RADIUS,
  LEAST_DOT_RADIUS,
  ROW_HEIGHT,
  GLYPH_EDGE,
  MIN_BAR_WIDTH,
  RING_RADIUS,
  UNKNOWN_STUB,
  WHISKER_SIGN,
  WHISKER_TICK,
  WHISKER_Y,
} from './detail/geometry.ts';
import { barLabelX, labelOffset } from './detail/labels.ts';
import type { MarkPlace } from './detail/place.ts';
import { glyphShape } from './glyphs.ts';
import type { Shape } from './shape.ts';

/** From the middle of a row to the baseline of a 13 px label. */
const BASELINE = 4.5;
const HALF_BAR = BAR_HEIGHT / 2;

/**
 * A mark of the detail chart as shapes, in px from its anchor (`MarkPlace.x`, middle of its row). The one place that
 * knows how a mark looks: the drawing made at build time and the live chart both use it. Colours come from the classes.
 */
export function markShape(mark: Mark, place: MarkPlace, selected = false): Shape {
  const children = shapesOf(mark, place, selected);
  const state = (selected ? ' is-selected' : '') + (mark.pale ? ' is-pale' : '');
  return { tag: 'g', attrs: { class: `mark mark-${mark.type} lane-${mark.lane}${state}` }, children };
}

function shapesOf(mark: Mark, place: MarkPlace, selected: boolean): Shape[] {
  switch (mark.type) {
    case 'bar':
      return barShapes(mark, place, selected);
    case 'point':
      return pointShapes(mark, place, selected);
    case 'cluster':
      return clusterShapes(mark, place);
    case 'column':
      return columnShapes(mark);
    case 'landmark':
      return landmarkShapes(mark, selected);
  }
}

/** Dots from the foot of the row upwards. */
function columnShapes({ count, pitch, above }: ColumnMark): Shape[] {
  const foot = ROW_HEIGHT / 2 - DOT_FOOT;
  return Array.from({ length: count }, (_, nth) => dotShape(foot - (above + nth) * pitch, pitch));
}

function landmarkShapes(mark: LandmarkMark, selected: boolean): Shape[] {
  const stem: Shape = { tag: 'line', attrs: { class: 'stem', x1: 0, x2: 0, y1: GLYPH_EDGE, y2: mark.stem } };
  const point: PointMark = { ...mark, type: 'point', more: null, range: false, whisker: null };
  const place = { x: 0, width: 0, cutStart: false, cutEnd: false, from: 0, to: 0 };
  return [stem, dotShape(mark.stem, mark.pitch), ...pointShapes(point, place, selected)];
}

function dotShape(cy: number, pitch: number): Shape {
  return { tag: 'circle', attrs: { class: 'dot', cx: 0, cy: round(cy), r: dotRadius(pitch) } };
}

/** A little air between the dots of a column; where they must stand closer than they are wide, they stay visible. */
function dotRadius(pitch: number): number {
  return Math.max(Math.min(DOT_RADIUS, pitch * 0.46), LEAST_DOT_RADIUS);
}

function pointShapes(mark: PointMark, place: MarkPlace, selected: boolean): Shape[] {
  const { width } = place;
  const shapes: Shape[] = mark.whisker === null ? [] : whiskerShapes(mark.whisker, place);
  if (width > GLYPH_EDGE + 2) shapes.push(rangeLine(width));
  if (selected) shapes.push(ringShape(0));
  shapes.push(bodyShape(mark.glyph, 0));
  if (mark.oneOf) shapes.push(setWords(mark.side === 'right' ? 'left' : 'right', selected));
  if (mark.label !== null) {
    const offset = labelOffset(mark.side, width, selected);
    shapes.push(
      mark.side === 'right'
        ? labelShape(mark.label, mark.more, offset, 'start')
        : labelShape(mark.label, mark.more, -offset, 'end'),
    );
  }
  return shapes;
}

function setWords(side: 'left' | 'right', selected: boolean): Shape {
  const offset = labelOffset(side, 0, selected);
  return side === 'right'
    ? labelShape('one of', null, offset, 'start', 'set-words')
    : labelShape('one of', null, -offset, 'end', 'set-words');
}

/** The line to the end of a range too short for a bar; under the glyph itself nothing would be seen of it. */
function rangeLine(width: number): Shape {
  return {
    tag: 'rect',
    attrs: { class: 'point-line', x: GLYPH_EDGE, y: -2, width: width - GLYPH_EDGE, height: 4 },
  };
}

/** Where the date of a point reaches, below its glyph; ticks where it is known to end (design §5). */
function whiskerShapes({ style, uncertain }: Whisker, { from, to, cutStart, cutEnd }: MarkPlace): Shape[] {
  const line = (x1: number, x2: number, y1: number, y2: number, className: string): Shape => ({
    tag: 'line',
    attrs: { class: className, x1, x2, y1, y2 },
  });
  const ends = [...(cutStart ? [] : [from]), ...(cutEnd ? [] : [to])];
  const ticks = style === 'dotted' ? [] : ends;
  const mark: Shape = {
    tag: 'text',
    attrs: { class: 'whisker-sign', x: to + 3, y: WHISKER_Y + 4, 'text-anchor': 'start' },
    text: '?',
  };
  return [
    line(from, to, WHISKER_Y, WHISKER_Y, `whisker is-${style}`),
    ...ticks.map((x) => line(x, x, WHISKER_Y - WHISKER_TICK, WHISKER_Y + WHISKER_TICK, 'whisker')),
    ...(uncertain && !cutEnd ? [mark] : []),
  ];
}

function barShapes(mark: BarMark, place: MarkPlace, selected: boolean): Shape[] {
  const shapes = mark.band === null ? rangeShapes(mark, place) : bandShapes(mark.band, place);
  if (place.width >= MIN_BAR_WIDTH) {
    const x = BAR_GLYPH_X - pushedOut(mark, place);
    if (selected) shapes.push(ringShape(x));
    shapes.push(bodyShape(mark.glyph, x));
  }
  if (mark.label !== null) shapes.push(barLabel(mark, mark.label, place, selected));
  return shapes;
}

/**
 * While the window moves, a bar that leaves it at the left may get shorter than what it holds: its end then pushes glyph
 * and label out of the window, px. The next layout finds the label another place.
 */
function pushedOut({ inside }: BarMark, { width, cutStart }: MarkPlace): number {
  return cutStart ? Math.max(0, inside - width) : 0;
}

/** A band has no edges, since nothing began or ended there: the whisker of its date, and half a tint above it. */
function bandShapes(band: Whisker, place: MarkPlace): Shape[] {
  const { width, cutStart, cutEnd } = place;
  const attrs = { class: 'band', x: 0, y: -HALF_BAR, width, height: BAR_HEIGHT };
  return [
    { tag: 'rect', attrs },
    ...whiskerShapes(band, { x: 0, width: 0, cutStart, cutEnd, from: 0, to: width }),
  ];
}

function rangeShapes(mark: BarMark, place: MarkPlace): Shape[] {
  const { width, from, to } = place;
  const startOpen = mark.startState === 'open' && !place.cutStart;
  const endOpen = mark.endState === 'open' && !place.cutEnd;
  const shapes: Shape[] = [barBody(from, to, startOpen, endOpen)];
  if (from > 0) shapes.push(softShape(0, from));
  else if (!place.cutStart) shapes.push(endShape(mark.startState, 0, -1));
  if (to < width) shapes.push(softShape(to, width));
  else if (!place.cutEnd) shapes.push(endShape(mark.endState, width, 1));
  return shapes;
}

/** The uncertain part of a bar: a dotted box in half tint. */
function softShape(from: number, to: number): Shape {
  const attrs = { class: 'bar-soft', x: from, y: -HALF_BAR, width: to - from, height: BAR_HEIGHT };
  return { tag: 'rect', attrs };
}

function barBody(from: number, to: number, startOpen: boolean, endOpen: boolean): Shape {
  const left = startOpen ? Math.min(from + CHEVRON, to) : from;
  const right = endOpen ? Math.max(to - CHEVRON, from) : to;
  const d =
    `M${round(left)} ${-HALF_BAR}H${round(right)}` +
    (endOpen ? `L${round(to)} 0L${round(right)} ${HALF_BAR}` : `V${HALF_BAR}`) +
    `H${round(left)}` +
    (startOpen ? `L${round(from)} 0Z` : 'Z');
  return { tag: 'path', attrs: { class: 'bar', d } };
}

/** Known: a solid edge. Open: a chevron. Unknown: a dotted stub. `side` is −1 at the start, 1 at the end. */
function endShape(state: BarMark['startState'], x: number, side: -1 | 1): Shape {
  if (state === 'open') {
    const back = round(x - side * CHEVRON);
    const d = `M${back} ${-HALF_BAR}L${round(x)} 0L${back} ${HALF_BAR}`;
    return { tag: 'path', attrs: { class: 'bar-chevron', d } };
  }
  if (state === 'unknown') {
    return { tag: 'line', attrs: { class: 'bar-unknown', x1: x, x2: x + side * UNKNOWN_STUB } };
  }
  const left = side < 0 ? x : x - BAR_EDGE;
  return {
    tag: 'rect',
    attrs: { class: 'bar-edge', x: left, y: -HALF_BAR, width: BAR_EDGE, height: BAR_HEIGHT },
  };
}

/** A glyph that grows from its middle under the pointer. */
function bodyShape(glyph: Glyph, x: number): Shape {
  const body: Shape = { tag: 'g', attrs: { class: 'glyph-body' }, children: [glyphShape(glyph, 0, 0)] };
  return x === 0 ? body : { tag: 'g', attrs: { transform: `translate(${x} 0)` }, children: [body] };
}

function ringShape(cx: number): Shape {
  return { tag: 'circle', attrs: { class: 'ring', cx, r: RING_RADIUS } };
}

function barLabel(mark: BarMark, label: string, place: MarkPlace, selected: boolean): Shape {
  const { width } = place;
  const stub = (state: BarMark['startState']): number => (state === 'unknown' ? UNKNOWN_STUB : 0);
  const sign = mark.band?.uncertain ? WHISKER_SIGN : 0;
  const { labelAt, more } = mark;
  if (labelAt === 'inside') {
    const x = barLabelX(selected) - pushedOut(mark, place);
    return labelShape(label, more, x, 'start', 'label label-inside');
  }
  if (labelAt === 'after')
    return labelShape(label, more, width + BAR_LABEL_GAP + stub(mark.endState) + sign, 'start');
  return labelShape(label, more, -BAR_LABEL_GAP - stub(mark.startState), 'end');
}

function clusterShapes(mark: ClusterMark, { from, to }: MarkPlace): Shape[] {
  const width = clusterWidth(mark.count);
  const [half, bottom] = [CLUSTER_HEIGHT / 2, CLUSTER_HEIGHT / 2 + 3];
  const bracket = `M${round(from)} ${half}V${bottom}H${round(to)}V${half}`;
  return [
    { tag: 'path', attrs: { class: 'cluster-extent', d: bracket } },
    {
      tag: 'rect',
      attrs: { class: 'cluster-pill', x: -width / 2, y: -half, width, height: CLUSTER_HEIGHT, rx: half },
    },
    {
      tag: 'text',
      attrs: { class: 'cluster-count', x: 0, y: BASELINE, 'text-anchor': 'middle' },
      text: String(mark.count),
    },
  ];
}

function labelShape(
  text: string,
  more: string | null,
  x: number,
  anchor: 'start' | 'end',
  className = 'label',
): Shape {
  const children: Shape[] =
    more === null ? [] : [{ tag: 'tspan', attrs: { class: 'label-more' }, text: more }];
  return { tag: 'text', attrs: { class: className, x, y: BASELINE, 'text-anchor': anchor }, text, children };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
