import type { ChartEvent, ChartIndex, TimeWindow, ViewState } from '../../timeline/types.ts';
import { createTableMeasure } from '../measure.ts';
import type { Shape } from '../shape.ts';
import { layoutStrip, ribbonPath, type StripLayout } from '../strip/layout.ts';
import type { ProjectionEnds } from '../strip/projection.ts';
import { stripShape } from '../strip/svg.ts';
import { grouped, INNER, MARGIN, type Part } from './frame.ts';

/** The strip with the window marked on it, and the sentence under it. */
export interface Overview extends Part {
  /** Lower edge of the window on the strip, px of the picture; null where it is the whole record. */
  readonly window: ProjectionEnds['brush'] | null;
}

const SENTENCE_BELOW = 22;
/** Narrower windows are still seen. */
const LEAST_WINDOW = 2;

/** The context strip of the events that match, at `top`. */
export function overviewPart(
  index: ChartIndex,
  events: readonly ChartEvent[],
  { window, scale }: ViewState,
  top: number,
): Overview {
  const layout = layoutStrip({ index, events, width: INNER, scale, measure: createTableMeasure() });
  const place = window && placeOf(layout, window);
  const bottom = top + layout.sizes.height;
  return {
    shapes: [
      ...(place ? [shifted(top, [box(layout, place)])] : []),
      grouped(stripShape(layout, { title: '', desc: '' }), MARGIN, top),
      ...(place ? [shifted(top, [ribbon(layout, place), bar(layout, place)])] : []),
      ...sentence(layout, bottom + SENTENCE_BELOW),
    ],
    bottom: bottom + SENTENCE_BELOW,
    window: place && {
      left: MARGIN + place.x0,
      right: MARGIN + place.x1,
      bottom: top + layout.sizes.axisY,
    },
  };
}

/** Where a window stands on the strip and on its ruler. */
interface WindowPlace {
  readonly x0: number;
  readonly x1: number;
  readonly true0: number;
  readonly true1: number;
}

function placeOf({ scale, trueScale }: StripLayout, { start, end }: TimeWindow): WindowPlace {
  const [x0, true0] = [scale.toX(start), trueScale.toX(start)];
  return {
    x0,
    x1: Math.max(scale.toX(end), x0 + LEAST_WINDOW),
    true0,
    true1: Math.max(trueScale.toX(end), true0 + LEAST_WINDOW),
  };
}

/** Under the dots, so that these keep their ground. */
function box({ sizes: { bandTop, axisY } }: StripLayout, { x0, x1 }: WindowPlace): Shape {
  const attrs = { class: 'picture-window', x: x0, y: bandTop, width: x1 - x0, height: axisY - bandTop };
  return { tag: 'rect', attrs };
}

function ribbon({ sizes }: StripLayout, place: WindowPlace): Shape {
  return { tag: 'path', attrs: { class: 'strip-window-ribbon', d: ribbonPath(place, sizes) } };
}

function bar({ sizes: { rulerY } }: StripLayout, { true0, true1 }: WindowPlace): Shape {
  return { tag: 'line', attrs: { class: 'strip-window-bar', x1: true0, x2: true1, y1: rulerY, y2: rulerY } };
}

function sentence({ sentence: words }: StripLayout, y: number): Shape[] {
  if (words === null) return [];
  const strong: Shape = { tag: 'tspan', attrs: { class: 'picture-strong' }, text: words.strong };
  const rest: Shape = { tag: 'tspan', attrs: {}, text: ` ${words.rest}` };
  return [{ tag: 'text', attrs: { class: 'picture-sentence', x: MARGIN, y }, children: [strong, rest] }];
}

function shifted(top: number, children: readonly Shape[]): Shape {
  return { tag: 'g', attrs: { transform: `translate(${MARGIN} ${top})` }, children };
}
