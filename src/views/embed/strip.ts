import type { ChartIndex, MeasureText, ViewState } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { layoutStrip, type StripLayout } from '../strip/layout.ts';
import { readingPlace } from '../strip/reading.ts';

export interface EmbedStripInput {
  readonly index: ChartIndex;
  /** Window and selected entry are marked; the scale is followed. */
  readonly state: ViewState;
  /** Ids of the events a filter leaves out: drawn pale. Default none. */
  readonly pale?: ReadonlySet<string>;
  readonly width: number;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
  /** What it is called, for readers who do not see it. */
  readonly title: string;
}

/** Above the bands of the compact strip, px: on the page, the date under a finger stands there. */
const CUT = 2;
/** Free below the labels, px. */
const BELOW = 4;
/** Narrower windows are still seen. */
const LEAST_WINDOW = 2;

/** The context strip of an embed, 54 px high (design §10): dots, axis, the window shaded, a line at the selected date. */
export function embedStrip({ title, ...input }: EmbedStripInput): Shape {
  const { index, state, pale, width, measure } = input;
  const layout = layoutStrip({ index, width, scale: state.scale, variant: 'compact', measure, pale });
  const top = layout.sizes.bandTop - CUT;
  const height = layout.sizes.height - top - BELOW;
  return {
    tag: 'svg',
    attrs: { class: 'embed-strip', viewBox: `0 ${top} ${width} ${height}`, width, height, role: 'img' },
    children: [
      { tag: 'title', attrs: {}, text: title },
      ...windowShapes(layout, state),
      ...layout.scale.folds.map((x) => upright('embed-fold', x, layout.sizes.bandTop, layout.sizes.axisY)),
      ...dotPaths(layout),
      ...axisShapes(layout),
      ...readingShapes(layout, state, index),
    ],
  };
}

function windowShapes({ scale, sizes }: StripLayout, { window }: ViewState): Shape[] {
  if (window === null) return [];
  const [x, end] = [scale.toX(window.start), scale.toX(window.end)];
  const box = {
    x,
    width: Math.max(end - x, LEAST_WINDOW),
    y: sizes.bandTop,
    height: sizes.axisY - sizes.bandTop,
  };
  return [{ tag: 'rect', attrs: { class: 'embed-window', ...box } }];
}

/** A path a lane: its round line ends are the dots, which says hundreds of them in few words. */
function dotPaths({ dots, sizes }: StripLayout): Shape[] {
  const groups = Map.groupBy(dots, ({ lane, pale }) => `embed-dots lane-${lane}${pale ? ' is-pale' : ''}`);
  return [...groups].map(([className, members]) => ({
    tag: 'path',
    attrs: {
      class: className,
      'stroke-width': sizes.dotRadius * 2,
      d: members.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join(''),
    },
  }));
}

function axisShapes({ ticks, sizes, width }: StripLayout): Shape[] {
  const { axisY, tickLabelY } = sizes;
  return [
    { tag: 'line', attrs: { class: 'strip-axis-line', x1: 0, x2: width, y1: axisY, y2: axisY } },
    ...ticks.map(({ x }) => upright('strip-tick', x, axisY, axisY + 4)),
    ...ticks
      .filter(({ text }) => text !== '')
      .map(({ labelX, text }): Shape => ({ tag: 'text', attrs: { x: labelX, y: tickLabelY }, text })),
  ];
}

function readingShapes({ scale, sizes }: StripLayout, state: ViewState, index: ChartIndex): Shape[] {
  const place = readingPlace(state, scale, index);
  if (place === null) return [];
  const [top, bottom] = [sizes.bandTop - CUT, sizes.axisY];
  if (place.x0 === place.x1) return [upright('reading-line', place.x, top, bottom)];
  const attrs = {
    class: 'reading-band',
    x: place.x0,
    width: place.x1 - place.x0,
    y: top,
    height: bottom - top,
  };
  return [
    { tag: 'rect', attrs },
    upright('reading-edge', place.x0, top, bottom),
    upright('reading-edge', place.x1, top, bottom),
  ];
}

function upright(className: string, x: number, y1: number, y2: number): Shape {
  return { tag: 'line', attrs: { class: className, x1: x, x2: x, y1, y2 } };
}

const round = (value: number): number => Math.round(value * 10) / 10;
