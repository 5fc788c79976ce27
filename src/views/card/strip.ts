import { extentOf } from '../../timeline/extent.ts';
import type { ChartEvent, ChartIndex } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { layoutStrip } from '../strip/layout.ts';
import { stripLayers } from '../strip/svg.ts';
import { INNER, MARGIN, type MeasureCard } from './frame.ts';

/** The strip is laid out small and drawn large: a card is mostly seen at half its size. */
const SCALE = 1.5;
const LABEL = 13;
/** Bottom of the strip on the card. */
const BOTTOM = 566;
/** Above the line at the event the strip has room for a date that only the page shows. */
const LINE_TOP = 22;

export interface CardStripInput {
  readonly index: ChartIndex;
  readonly measure: MeasureCard;
  /** Event a line stands at. */
  readonly event?: ChartEvent;
  /** Ids of events drawn pale. */
  readonly pale?: ReadonlySet<string>;
}

/** The whole record as dots, with a line at one event and a wash over its span. */
export function cardStrip({ index, measure, event, pale }: CardStripInput): Shape {
  const layout = layoutStrip({
    index,
    width: INNER / SCALE,
    scale: 'stretched',
    variant: 'compact',
    measure: (text) => measure(text, LABEL),
    ...(pale && { pale }),
  });
  const { height, axisY } = layout.sizes;
  const top = BOTTOM - height * SCALE;
  const marker: Shape[] = [];
  if (event) {
    const extent = extentOf(event.date, index);
    const [x0, x1, x] = [extent.start, extent.end, event.date.position].map(layout.scale.toX) as [
      number,
      number,
      number,
    ];
    const wash = { class: 'here-span', x: x0, y: LINE_TOP, width: x1 - x0, height: axisY - LINE_TOP };
    if (x1 - x0 > 1) marker.push({ tag: 'rect', attrs: wash });
    marker.push({ tag: 'line', attrs: { class: 'here', x1: x, x2: x, y1: LINE_TOP, y2: axisY } });
  }
  return {
    tag: 'g',
    attrs: { class: 'strip', transform: `translate(${MARGIN} ${top}) scale(${SCALE})` },
    children: [...stripLayers(layout), ...marker],
  };
}
