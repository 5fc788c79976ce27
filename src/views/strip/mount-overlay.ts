import { select, type Selection } from 'd3-selection';
import type { TimeWindow } from '../../timeline/types.ts';
import { ribbonPath, type StripLayout } from './layout.ts';
import type { ReadingPlace } from './reading.ts';

/** The parts of the strip that move: the window, its ribbon and bar, and the line at the date being read. */
export interface Overlay {
  /** Sets attributes alone: nothing is laid out anew. */
  show(window: TimeWindow, reading: ReadingPlace | null): void;
}

/** Adds the moving parts to a drawn strip: the window's ground behind names and dots, its outline over them. */
export function addOverlay(svg: SVGSVGElement, layout: StripLayout): Overlay {
  const { sizes, scale, trueScale, width } = layout;
  const under = select(svg).insert('g', '.strip-names').attr('class', 'strip-under');
  const ribbon = under.append('path').attr('class', 'strip-window-ribbon');
  const hit = under.append('rect').attr('class', 'strip-hit').attr('width', width);
  hit.attr('y', sizes.bandTop).attr('height', sizes.axisY - sizes.bandTop);
  const ground = windowRect(under, 'strip-window', layout);
  const over = select(svg).append('g').attr('class', 'strip-over');
  const band = over.append('rect').attr('class', 'strip-reading-band');
  const edges = [0, 1].map(() => over.append('line').attr('class', 'strip-reading-edge'));
  const line = over.append('line').attr('class', 'strip-reading-line');
  const outline = windowRect(over, 'strip-outline', layout);
  const bar = over.append('line').attr('class', 'strip-window-bar');
  bar.attr('y1', sizes.rulerY).attr('y2', sizes.rulerY);
  band.attr('y', sizes.readingTop).attr('height', sizes.axisY - sizes.readingTop);
  for (const upright of [line, ...edges]) upright.attr('y1', sizes.readingTop).attr('y2', sizes.axisY);

  function showReading(reading: ReadingPlace | null): void {
    const isBand = reading !== null && reading.x1 > reading.x0;
    const { x, x0, x1 } = reading ?? { x: 0, x0: 0, x1: 0 };
    line
      .attr('hidden', reading === null || isBand ? '' : null)
      .attr('x1', x)
      .attr('x2', x);
    band
      .attr('hidden', isBand ? null : '')
      .attr('x', x0)
      .attr('width', x1 - x0);
    [x0, x1].forEach((edge, at) =>
      edges[at]
        ?.attr('hidden', isBand ? null : '')
        .attr('x1', edge)
        .attr('x2', edge),
    );
  }
  return {
    show(window, reading) {
      const [x0, x1] = [scale.toX(window.start), scale.toX(window.end)];
      const [true0, true1] = [trueScale.toX(window.start), trueScale.toX(window.end)];
      for (const rect of [ground, outline]) rect.attr('x', x0).attr('width', Math.max(x1 - x0, 1));
      if (sizes.ruler) bar.attr('x1', true0).attr('x2', Math.max(true1, true0 + 2));
      if (layout.ribbons.length > 0) ribbon.attr('d', ribbonPath({ true0, true1, x0, x1 }, sizes));
      showReading(reading);
    },
  };
}

function windowRect(
  parent: Selection<SVGGElement, unknown, null, undefined>,
  className: string,
  { sizes }: StripLayout,
): Selection<SVGRectElement, unknown, null, undefined> {
  const rect = parent.append('rect').attr('class', className);
  return rect.attr('y', sizes.bandTop).attr('height', sizes.axisY - sizes.bandTop);
}
