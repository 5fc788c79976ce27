import type { ChartLayout, LaneBox, Mark, MeasureText, TimeWindow } from '../../timeline/types.ts';
import { lengthOf, YEAR_MS } from '../../timeline/window.ts';
import { layoutAxis, type Axis, AXIS_LABEL_X } from '../detail/axis.ts';
import { LANE_PADDING, ROW_HEIGHT } from '../detail/geometry.ts';
import { layoutChart } from '../detail/layout.ts';
import { placeMark } from '../detail/place.ts';
import type { Shape } from '../shape.ts';
import { markShape } from '../shapes.ts';
import type { ThreadIndex } from './thread-index.ts';

export interface LanesInput extends ThreadIndex {
  /** px; the plot has all of it. */
  readonly width: number;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
  /** Address a mark leads to. */
  readonly href: (mark: Mark) => string;
  readonly title: string;
  readonly className: string;
}

const AXIS_HEIGHT = 28;
/** Room for the name of a lane over its rows. */
const NAME_HEIGHT = 22;
const INSET = 2;

/** A lane as drawn here: only the rows that hold a mark. */
interface OwnLane {
  readonly box: LaneBox;
  readonly top: number;
  readonly height: number;
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * The detail chart without a gutter, for narrow windows: the name of each lane stands over its rows, every mark is a
 * link. The layout is the live chart's own.
 */
export function lanesShape(input: LanesInput): Shape {
  const { index, window, measure, className, title } = input;
  const plotWidth = input.width - 2 * INSET;
  const layout = layoutChart({ index, window, plotWidth, selected: null, measure });
  const lanes = ownLanes(layout);
  const height = (lanes.at(-1)?.top ?? AXIS_HEIGHT) + (lanes.at(-1)?.height ?? 0) + 1;
  const axis = narrowAxis(window, plotWidth, measure);
  return {
    tag: 'svg',
    attrs: {
      class: `chart ${className}`,
      viewBox: `0 0 ${input.width} ${height}`,
      width: input.width,
      height,
      role: 'group',
      'aria-label': title,
    },
    children: [
      axisShape(axis, plotWidth, height),
      ...lanes.flatMap((lane) => laneShapes(lane, input, layout, plotWidth)),
    ],
  };
}

function ownLanes({ lanes, marks }: ChartLayout): OwnLane[] {
  let top = AXIS_HEIGHT;
  return lanes.map((box) => {
    const used = [...new Set(marks.filter(({ lane }) => lane === box.id).map(({ row }) => row))];
    used.sort((a, b) => a - b);
    const rows = new Map(used.map((row, at) => [row, at]));
    // A stem reaches down from its glyph to the foot of the lane: such a lane keeps all its rows.
    const isStemmed = marks.some(({ lane, type }) => lane === box.id && type === 'landmark');
    const count = isStemmed ? box.rows : used.length;
    const height = NAME_HEIGHT + count * ROW_HEIGHT + LANE_PADDING;
    const own = { box, top, height, rows: isStemmed ? new Map(used.map((row) => [row, row])) : rows };
    top += height;
    return own;
  });
}

function laneShapes(
  { box, top, height, rows }: OwnLane,
  { index, window, href }: LanesInput,
  { marks }: ChartLayout,
  plotWidth: number,
): Shape[] {
  const foot = top + height;
  const own = marks.filter(({ lane }) => lane === box.id);
  const name = index.lanes.find(({ id }) => id === box.id)?.name ?? '';
  return [
    { tag: 'text', attrs: { class: 'small-lane-name', x: 0, y: top + 17 }, text: name },
    ...own.map((mark) => {
      const place = placeMark(mark, window, plotWidth);
      const y = top + NAME_HEIGHT + ((rows.get(mark.row) ?? 0) + 0.5) * ROW_HEIGHT;
      return markLink(mark, href(mark), place.x + INSET, y, markShape(mark, place, false));
    }),
    { tag: 'line', attrs: { class: 'lane-line', x1: 0, x2: plotWidth + 2 * INSET, y1: foot, y2: foot } },
  ];
}

function markLink(mark: Mark, href: string, x: number, y: number, shape: Shape): Shape {
  return {
    tag: 'a',
    attrs: { class: 'mark-link', href, 'aria-label': mark.name, transform: `translate(${r(x)} ${r(y)})` },
    // The name says all, in words that stand in another order.
    children: [{ ...shape, attrs: { ...shape.attrs, 'aria-hidden': 'true' } }],
  };
}

/** px per year from which on the axis has decades; below, it would have centuries alone. */
const DECADES_FROM = 6.01;
/** From the left end of one label to that of the next, px. */
const LABEL_PITCH = 48;

/** Decades for some tens of years too, as far as their labels keep apart. */
function narrowAxis(window: TimeWindow, plotWidth: number, measure: MeasureText): Axis {
  const wide = Math.max(plotWidth, (lengthOf(window) / YEAR_MS) * DECADES_FROM);
  const share = plotWidth / wide;
  const axis = layoutAxis(window, wide, measure);
  let end = -Infinity;
  const ticks = axis.ticks.map((tick) => {
    const x = tick.x * share;
    const isShown = x >= end && x + LABEL_PITCH <= plotWidth + AXIS_LABEL_X;
    if (isShown && tick.text !== '') end = x + LABEL_PITCH;
    return { ...tick, x, text: isShown ? tick.text : '' };
  });
  return { ...axis, ticks, minor: share < 1 ? [] : axis.minor };
}

function axisShape({ ticks, minor }: Axis, plotWidth: number, height: number): Shape {
  const line = (className: string, x: number, y1: number, y2: number): Shape => ({
    tag: 'line',
    attrs: { class: className, x1: x, x2: x, y1, y2 },
  });
  return {
    tag: 'g',
    attrs: { class: 'chart-axis', transform: `translate(${INSET} 0)` },
    children: [
      ...ticks.map(({ x }) => line('grid-line', x, 6, height)),
      ...minor.map((x) => line('axis-minor', x, AXIS_HEIGHT - 5, AXIS_HEIGHT)),
      { tag: 'line', attrs: { class: 'axis-line', x1: 0, x2: plotWidth, y1: AXIS_HEIGHT, y2: AXIS_HEIGHT } },
      ...ticks
        .filter(({ text }) => text !== '')
        .map(({ x, text }): Shape => ({
          tag: 'text',
          attrs: { class: 'axis-label', x: x + AXIS_LABEL_X, y: AXIS_HEIGHT - 10 },
          text,
        })),
    ],
  };
}

const r = (value: number): number => Math.round(value * 100) / 100;
