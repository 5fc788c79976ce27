import type { ChartDate, MeasureText } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { patchShapes, shapeToElement } from '../shape-element.ts';
import { watchPlace } from '../watch-place.ts';
import { threadShapes, type ThreadPlaces } from './layout.ts';

/** The layers that hold reading line, chip and thread. */
export interface ThreadView {
  /** Draws the thread of a date, or nothing. */
  draw(date: ChartDate | null, toX: (time: number) => number, places: ThreadPlaces): void;
}

/**
 * Mounts the layers: one under the marks, into `stage`, and one over chart and list, into `root`. They take no pointer
 * and say nothing to assistive technology.
 */
export function mountThread(root: HTMLElement, stage: HTMLElement, measure: MeasureText): ThreadView {
  const document = root.ownerDocument;
  const layer = (className: string) => {
    const attrs = { class: className, 'aria-hidden': 'true', focusable: 'false' };
    return shapeToElement({ tag: 'svg', attrs }, document);
  };
  const [under, over] = [layer('reading-layer'), layer('thread-layer')];
  stage.prepend(under);
  root.append(over);
  const stagePlace = watchPlace(stage);
  const fill = (svg: SVGElement, shapes: readonly Shape[], attrs: Shape['attrs']) =>
    patchShapes(svg, [{ tag: 'g', attrs, children: shapes }]);
  return {
    draw(date, toX, places) {
      const shapes = date === null ? { under: [], over: [] } : threadShapes(date, toX, places, measure);
      const { left, top } = stagePlace();
      fill(under, shapes.under, { transform: `translate(${-left} ${-top})` });
      fill(over, shapes.over, {});
    },
  };
}
