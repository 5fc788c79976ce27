import { select } from 'd3-selection';
import type { ChartLayout, MeasureText, TimeWindow } from '../../timeline/types.ts';
import { AXIS_LABEL_X, layoutAxis } from './axis.ts';

/** Height of the axis above the lanes, px. */
export const AXIS_HEIGHT = 28;

/** Axis, gridlines and hairlines between lanes, under the marks. */
export interface AxisView {
  readonly element: SVGSVGElement;
  draw(window: TimeWindow, plot: { left: number; width: number }, layout: ChartLayout): void;
}

/** Creates the layer; D3 joins keep the elements of ticks that stay. */
export function createAxisView(document: Document, measure: MeasureText): AxisView {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.classList.add('chart-axis');
  element.setAttribute('aria-hidden', 'true');
  const root = select(element);
  const lanes = root.append('g').attr('class', 'lane-lines');
  const grid = root.append('g').attr('class', 'grid');
  const minor = grid.append('path').attr('class', 'minor');
  const base = root.append('line').attr('class', 'axis-line').attr('y1', AXIS_HEIGHT).attr('y2', AXIS_HEIGHT);

  return {
    element,
    draw(window, plot, layout) {
      const axis = layoutAxis(window, plot.width, measure);
      const bottom = AXIS_HEIGHT + layout.height;
      const total = plot.left + plot.width;
      root.attr('width', total).attr('height', bottom);
      base.attr('x1', plot.left).attr('x2', total);
      grid.attr('transform', `translate(${plot.left} 0)`);
      grid
        .selectAll<SVGGElement, (typeof axis.ticks)[number]>('g')
        .data(axis.ticks, (tick) => tick.time)
        .join((enter) => {
          const tick = enter.append('g');
          tick.append('line').attr('y1', 4);
          tick.append('text').attr('x', AXIS_LABEL_X).attr('y', 16);
          return tick;
        })
        .attr('transform', (tick) => `translate(${Math.round(tick.x) + 0.5} 0)`)
        .call((ticks) => ticks.select('line').attr('y2', bottom))
        .select<SVGTextElement>('text')
        // Text set anew is shaped and laid out anew, were it the same: most frames move ticks and change none.
        .filter((tick, at, texts) => texts[at]?.textContent !== tick.text)
        .text((tick) => tick.text);
      minor.attr('d', axis.minor.map((x) => `M${round(x)} ${AXIS_HEIGHT - 4}V${AXIS_HEIGHT}`).join(''));
      lanes
        .selectAll('line')
        .data(layout.lanes)
        .join('line')
        .attr('x1', 0)
        .attr('x2', total)
        .attr('y1', (lane) => AXIS_HEIGHT + lane.top + lane.height)
        .attr('y2', (lane) => AXIS_HEIGHT + lane.top + lane.height);
    },
  };
}

const round = (x: number) => Math.round(x * 100) / 100;
