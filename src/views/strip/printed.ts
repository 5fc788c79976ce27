import type { ChartEvent, ChartIndex, MeasureText, Scale, TimeWindow } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { layoutStrip } from './layout.ts';
import { stripShape } from './svg.ts';

/** Width of the text on A4 with margins of 15 mm, px. */
const WIDTH = 680;

export interface PrintedStripInput {
  readonly index: ChartIndex;
  readonly window: TimeWindow;
  /** Events drawn. Default: all of the index. */
  readonly events?: readonly ChartEvent[];
  readonly scale?: Scale;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
}

/** The compact strip at the width of a sheet, with the window shaded where it is not the whole record: without controls, for print (design §10). */
export function printedStrip({
  index,
  window,
  events,
  scale = 'stretched',
  measure,
}: PrintedStripInput): Shape {
  const layout = layoutStrip({
    index,
    width: WIDTH,
    scale,
    variant: 'compact',
    measure,
    ...(events && { events }),
  });
  const { bandTop, axisY, height } = layout.sizes;
  const [x0, x1] = [layout.scale.toX(window.start), layout.scale.toX(window.end)];
  const shade: Shape = {
    tag: 'rect',
    attrs: {
      class: 'strip-print-window',
      x: x0,
      y: bandTop,
      width: Math.max(x1 - x0, 2),
      height: axisY - bandTop,
    },
  };
  const isWhole = x0 <= 0 && x1 >= WIDTH;
  const title = 'Where these entries stand in the whole record';
  const svg = stripShape(layout, { title, desc: 'One dot for each entry; the window is shaded.' });
  // On screen the room above the bands holds the date under the finger.
  const [top, rest] = [bandTop - 2, height - bandTop + 2];
  const attrs = { ...svg.attrs, viewBox: `0 ${top} ${WIDTH} ${rest}`, height: rest };
  return { ...svg, attrs, children: [...(isWhole ? [] : [shade]), ...(svg.children ?? [])] };
}
