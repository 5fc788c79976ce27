import type {
  ChartEvent,
  ChartIndex,
  ChartLayout,
  LaneBox,
  Mark,
  MeasureText,
  TimeWindow,
} from '../../timeline/types.ts';
import { isOfKind, type KindRow, kindRows } from '../../timeline/kind-rows.ts';
import { glyphShape } from '../glyphs.ts';
import type { Shape } from '../shape.ts';
import { markShape } from '../shapes.ts';
import { type Axis, AXIS_LABEL_X, layoutAxis } from './axis.ts';
import { rowCentre } from './lane-heights.ts';
import { layoutChart } from './layout.ts';
import { placeMark } from './place.ts';

/** Gutter, and what is left of the frame for the plot (design §5). */
const GUTTER_WIDTH = 150;
const PLOT_X = GUTTER_WIDTH + 18;
const PLOT_END = 12;
const AXIS_HEIGHT = 30;

/** Where the plot of a drawing `width` px wide stands in it, px from its top left corner. Without a gutter it is all plot. */
export function plotOf(
  width: number,
  gutter: DetailSvgInput['gutter'] = 'legend',
): {
  readonly left: number;
  readonly width: number;
  readonly top: number;
} {
  if (gutter === 'none') return { left: 0, width, top: AXIS_HEIGHT };
  return { left: PLOT_X, width: width - PLOT_X - PLOT_END, top: AXIS_HEIGHT };
}

export interface DetailSvgInput {
  readonly index: ChartIndex;
  /** Events shown. Default: all of the index. */
  readonly events?: readonly ChartEvent[];
  readonly window: TimeWindow;
  /** Width of the frame in px: gutter and plot. Default 1320. */
  readonly width?: number;
  readonly selected?: string | null;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
  /** Address a mark leads to; null draws it without a link. */
  readonly href: (mark: Mark) => string | null;
  readonly title: string;
  readonly desc: string;
  /** Kinds in the gutter: all, or those that are drawn. Default all. */
  readonly kinds?: 'all' | 'drawn';
  /** Names of the lanes and their kinds at the left; or none, where something else says what the lanes are. */
  readonly gutter?: 'legend' | 'none';
  /** Height of the lanes to keep to where it can be, px. Default: as high as needed. */
  readonly maxHeight?: number;
  /** Prefix of the ids inside, so that two drawings fit on one page. Default `chart`. */
  readonly id?: string;
}

/**
 * The detail chart as one `svg` for pages without scripts, print and embeds: the layout of the live chart, every mark a
 * link. A group rather than an image, since an image hides the links inside from assistive technology.
 */
export function detailShape(input: DetailSvgInput): Shape {
  const { window, measure, width = 1320, id = 'chart', selected = null, gutter = 'legend' } = input;
  const { left, width: plotWidth } = plotOf(width, gutter);
  const layout = layoutChart({ ...input, plotWidth, selected, legend: gutter === 'legend' });
  const axis = layoutAxis(window, plotWidth, measure);
  const height = AXIS_HEIGHT + layout.height + 1;
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    children: [
      { tag: 'title', attrs: { id: `${id}-title` }, text: input.title },
      { tag: 'desc', attrs: { id: `${id}-desc` }, text: input.desc },
      axisShape(axis, left, plotWidth, layout.height),
      translated(
        'chart-lanes',
        0,
        AXIS_HEIGHT,
        layout.lanes.map((lane) => laneLine(lane, width)),
      ),
      ...(gutter === 'none' ? [] : [translated('chart-gutter', 0, AXIS_HEIGHT, gutterShapes(layout, input))]),
      translated('chart-marks', left, AXIS_HEIGHT, markShapes(layout, input, plotWidth)),
    ],
  };
}

function markShapes(layout: ChartLayout, input: DetailSvgInput, plotWidth: number): Shape[] {
  const lanes = new Map(layout.lanes.map((lane) => [lane.id, lane]));
  return layout.marks.map((mark) => {
    const place = placeMark(mark, input.window, plotWidth);
    const y = rowCentre(lanes.get(mark.lane) as LaneBox, mark.row);
    const selected = mark.events.some((event) => event === input.selected);
    const shape = linked(mark, markShape(mark, place, selected), input.href(mark));
    return translated('chart-mark', place.x, y, [shape]);
  });
}

function linked(mark: Mark, shape: Shape, href: string | null): Shape {
  const title: Shape = { tag: 'title', attrs: {}, text: mark.name };
  if (href === null)
    return { tag: 'g', attrs: { role: 'img', 'aria-label': mark.name }, children: [title, shape] };
  // Its title is its name. A label besides would have to hold the words of the title as well.
  return { tag: 'a', attrs: { class: 'mark-link', href }, children: [title, shape] };
}

function axisShape({ ticks, minor }: Axis, left: number, plotWidth: number, height: number): Shape {
  const bottom = AXIS_HEIGHT + height;
  const line = (className: string, x: number, y1: number, y2: number): Shape => ({
    tag: 'line',
    attrs: { class: className, x1: x, x2: x, y1, y2 },
  });
  return translated('chart-axis', left, 0, [
    ...ticks.map(({ x }) => line('grid-line', x, 8, bottom)),
    ...minor.map((x) => line('axis-minor', x, AXIS_HEIGHT - 5, AXIS_HEIGHT)),
    { tag: 'line', attrs: { class: 'axis-line', x1: 0, x2: plotWidth, y1: AXIS_HEIGHT, y2: AXIS_HEIGHT } },
    ...ticks
      .filter(({ text }) => text !== '')
      .map(({ x, text }): Shape => ({
        tag: 'text',
        attrs: { class: 'axis-label', x: x + AXIS_LABEL_X, y: AXIS_HEIGHT - 10 },
        text,
      })),
  ]);
}

function laneLine({ top, height }: LaneBox, width: number): Shape {
  const y = top + height;
  return { tag: 'line', attrs: { class: 'lane-line', x1: 0, x2: width, y1: y, y2: y } };
}

/** Name of each lane with its kinds: glyph, name and number of entries. */
function gutterShapes(layout: ChartLayout, input: DetailSvgInput): Shape[] {
  const { index, events = index.events, kinds = 'all' } = input;
  return index.lanes.map((lane, at) => {
    const name: Shape = { tag: 'text', attrs: { class: 'lane-name', x: 0, y: 24 }, text: lane.name };
    const rows = kindRows(lane)
      .map((kind) => ({
        ...kind,
        count: events.filter((event) => isOfKind(event, kind.id, event.kinds.slice(0, 1))).length,
      }))
      .filter(({ count }) => kinds === 'all' || count > 0);
    const legend = rows.flatMap((kind, row) => kindShapes(kind, 43 + row * 21));
    return translated(`lane-legend lane-${lane.id}`, 0, layout.lanes[at]?.top ?? 0, [name, ...legend]);
  });
}

function kindShapes({ glyph, name, count }: KindRow & { readonly count: number }, y: number): Shape[] {
  return [
    glyphShape(glyph, 7, y),
    { tag: 'text', attrs: { class: 'kind-name', x: 21, y: y + 4.5 }, text: name },
    {
      tag: 'text',
      attrs: { class: 'kind-count', x: GUTTER_WIDTH, y: y + 4.5, 'text-anchor': 'end' },
      text: String(count),
    },
  ];
}

function translated(className: string, x: number, y: number, children: readonly Shape[]): Shape {
  const at = (value: number): number => Math.round(value * 100) / 100;
  return { tag: 'g', attrs: { class: className, transform: `translate(${at(x)} ${at(y)})` }, children };
}
