import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { createFilter } from '../../timeline/filter.ts';
import type { ChartIndex, MeasureText, TimeWindow, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { clampWindow, recordWindow } from '../../timeline/window.ts';
import { shapeToElement } from '../shape-element.ts';
import { layoutStrip, ribbonPath, type StripLayout } from './layout.ts';
import { stripShape } from './svg.ts';

/** The live context strip. Like the chart it asks for a window and follows the state it is shown. */
export interface Strip {
  show(state: ViewState): void;
}

export interface StripOptions {
  readonly box: HTMLElement;
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly measure: MeasureText;
  /** The brush moved; `done` at the end of the gesture. */
  readonly moveTo: (window: TimeWindow, done: boolean) => void;
}

/** Below this height of the window the strip is drawn compact (design §3). */
const LOW_PX = 800;
const NARROW_PX = 760;
const HANDLE = { width: 8, height: 26 };

/** Mounts the strip in place of the drawing made at build time, at the same size. */
export function mountStrip({ box, index, state: initial, measure, moveTo }: StripOptions): Strip {
  let state = initial;
  let layout = layoutOf();
  let overlay = draw();

  function layoutOf(): StripLayout {
    const isCompact = window.innerHeight < LOW_PX || window.innerWidth < NARROW_PX;
    return layoutStrip({
      index,
      events: index.events.filter(createFilter(state, index)),
      width: box.clientWidth,
      scale: state.scale,
      variant: isCompact ? 'compact' : 'full',
      measure,
    });
  }

  function draw(): Overlay {
    const text = { title: 'The whole record', desc: layout.sentence ? layout.sentence.strong : '' };
    const svg = shapeToElement(stripShape(layout, text), box.ownerDocument) as SVGSVGElement;
    box.replaceChildren(svg);
    return createOverlay(svg, layout, (x0, x1, done) => {
      const wished = { start: layout.scale.toTime(x0), end: layout.scale.toTime(x1) };
      moveTo(clampWindow(wished, recordWindow(index)), done);
    });
  }

  function redraw(): void {
    layout = layoutOf();
    overlay = draw();
    overlay.show(windowOf(state, index));
  }

  new ResizeObserver(() => {
    if (box.clientWidth !== layout.width) redraw();
  }).observe(box);

  overlay.show(windowOf(state, index));
  return {
    show(next) {
      const before = state;
      state = next;
      if (JSON.stringify(ofStrip(before)) === JSON.stringify(ofStrip(next)))
        overlay.show(windowOf(next, index));
      else redraw();
    },
  };
}

/** The part of the state that changes what the strip draws, the window and the selection aside. */
const ofStrip = (state: ViewState) => ({ ...state, window: null, selected: null });

interface Overlay {
  show(window: TimeWindow): void;
}

/** The brush, its window on the ruler, and the ribbon that joins the two. */
function createOverlay(
  svg: SVGSVGElement,
  layout: StripLayout,
  onBrush: (x0: number, x1: number, done: boolean) => void,
): Overlay {
  const { sizes, scale, trueScale, width } = layout;
  const root = select(svg).append('g').attr('class', 'strip-overlay');
  const ribbon = root.append('path').attr('class', 'strip-window-ribbon');
  const bar = root
    .append('line')
    .attr('class', 'strip-window-bar')
    .attr('y1', sizes.rulerY)
    .attr('y2', sizes.rulerY);
  const brush = brushX<unknown>()
    .extent([
      [0, sizes.bandTop],
      [width, sizes.axisY],
    ])
    .handleSize(22)
    .on('brush end', (event: D3BrushEvent<unknown>) => {
      // Without a source event the brush was moved by us, following the state.
      if (!event.sourceEvent) return;
      const selection = event.selection as [number, number] | null;
      if (selection) onBrush(selection[0], selection[1], event.type === 'end');
      else show(last);
    });
  const layer = root.append('g').attr('class', 'strip-brush').call(brush);
  const handles = layer
    .selectAll('rect.strip-handle')
    .data([0, 1])
    .join('rect')
    .attr('class', 'strip-handle')
    .attr('width', HANDLE.width)
    .attr('height', HANDLE.height)
    .attr('rx', 2)
    .attr('y', (sizes.bandTop + sizes.axisY) / 2 - HANDLE.height / 2);
  let last: TimeWindow = { start: 0, end: 0 };

  function show(window: TimeWindow): void {
    last = window;
    const [x0, x1] = [scale.toX(window.start), scale.toX(window.end)];
    const [true0, true1] = [trueScale.toX(window.start), trueScale.toX(window.end)];
    layer.call(brush.move, [x0, Math.max(x1, x0 + 1)]);
    handles.attr('x', (side) => (side === 0 ? x0 : x1) - HANDLE.width / 2);
    if (sizes.ruler) bar.attr('x1', true0).attr('x2', Math.max(true1, true0 + 2));
    ribbon.attr('d', sizes.ruler ? ribbonPath({ true0, true1, x0, x1 }, sizes) : '');
  }
  return { show };
}
