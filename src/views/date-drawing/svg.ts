import { CHEVRON, WHISKER_Y } from '../detail/geometry.ts';
import type { Shape } from '../shape.ts';
import { markShape } from '../shapes.ts';
import type { DateDrawing } from './layout.ts';

/** px from the top. */
const HEIGHT = 52;
const MARK_Y = 13;
const AXIS_Y = 32;
const TICK = 4;
const LABEL_Y = 48;
/** Half the height of the chevron of a whisker. */
const POINT = 4;

/** The drawing as one `svg`. @param name for readers who do not see it: the date in words. */
export function dateDrawingShape(drawing: DateDrawing, name: string): Shape {
  const { width, mark, place } = drawing;
  return {
    tag: 'svg',
    attrs: {
      class: 'date-drawing',
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      role: 'img',
      'aria-label': name,
    },
    children: [
      axisShape(drawing),
      {
        tag: 'g',
        attrs: { transform: `translate(${Math.round(place.x * 100) / 100} ${MARK_Y})` },
        children: [markShape(mark, place), ...endlessShapes(drawing)],
      },
    ],
  };
}

function axisShape({ width, cells }: DateDrawing): Shape {
  const ticks = cells.map(({ x0 }) => x0).filter((x) => x > 0.5 && x < width - 0.5);
  return {
    tag: 'g',
    attrs: { class: 'date-axis' },
    children: [
      { tag: 'line', attrs: { x1: 0, x2: width, y1: AXIS_Y, y2: AXIS_Y } },
      ...ticks.map((x): Shape => ({ tag: 'line', attrs: { x1: x, x2: x, y1: AXIS_Y, y2: AXIS_Y + TICK } })),
      ...cells
        .filter(({ text }) => text !== '')
        .map(({ labelX, text }): Shape => ({
          tag: 'text',
          attrs: { x: labelX, y: LABEL_Y, 'text-anchor': 'middle' },
          text,
        })),
    ],
  };
}

function endlessShapes({ endless, mark, place }: DateDrawing): Shape[] {
  if (endless === null) return [];
  const [x, back] = endless === 'left' ? [place.from, CHEVRON] : [place.to, -CHEVRON];
  const at = (value: number): number => Math.round(value * 100) / 100;
  const d = `M${at(x + back)} ${WHISKER_Y - POINT}L${at(x)} ${WHISKER_Y}L${at(x + back)} ${WHISKER_Y + POINT}`;
  return [{ tag: 'path', attrs: { class: `bar-chevron lane-${mark.lane}`, d } }];
}
