import type { ChartIndex, ChartLayout, MeasureText, TimeWindow, ViewState } from '../../timeline/types.ts';
import { createFilter } from '../../timeline/filter.ts';
import type { ControlAction } from '../../timeline/navigate.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { lengthOf, recordWindow } from '../../timeline/window.ts';
import { pxPerYear, zoomLevelAt } from '../../timeline/zoom-level.ts';
import { createVisChart, type ChartAdapter } from '../vis/adapter.ts';
import { AXIS_HEIGHT, createAxisView } from './axis-view.ts';
import { createControls } from './controls.ts';
import { createGutter } from './gutter.ts';
import { layoutChart } from './layout.ts';
import { createMarkPainter } from './mark-element.ts';
import { listenToMarks } from './pointer.ts';
import { windowAfterWheel } from './wheel.ts';

/** The live detail chart. It never changes the state itself: it asks, and follows what it is shown. */
export interface DetailChart {
  show(state: ViewState): void;
}

export interface DetailActions {
  /** The window moved under the reader's hands; `done` at the end of the gesture. */
  moveTo(window: TimeWindow, done: boolean): void;
  control(action: ControlAction): void;
  activate(events: readonly string[]): void;
  toggleLane(id: string): void;
  toggleKind(id: string): void;
}

export interface DetailOptions {
  readonly box: HTMLElement;
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly measure: MeasureText;
  readonly actions: DetailActions;
}

/** Room for the controls under the lanes, px. */
const FOOT_HEIGHT = 48;
/** Laid out beyond the window on both sides, as a share of its width, so that a pan finds marks there. */
const OVERSCAN = 0.25;
/** A change of rate by more than this is laid out anew at once. */
const RESCALE = 1.25;
const SETTLE_MS = 140;

/** Mounts the chart into its box; the drawing made at build time is hidden by the class `is-live`. */
export function mountDetail({ box, index, state: initial, measure, actions }: DetailOptions): DetailChart {
  const document = box.ownerDocument;
  let state = initial;
  let laidOut = { window: windowOf(state, index), width: 0 };
  let settleTimer = 0;
  let isTurning = false;

  const live = document.createElement('div');
  live.className = 'chart-live';
  const stage = document.createElement('div');
  stage.className = 'chart-stage';
  const controls = createControls(document, actions.control);
  const gutter = createGutter(document, index, actions);
  const axis = createAxisView(document, measure);
  stage.append(axis.element);
  live.append(stage, controls.element);
  box.append(live);

  const plotWidth = () => Math.max(200, live.clientWidth - gutterWidth(box));
  const compute = (window: TimeWindow, overscan: number): ChartLayout => {
    laidOut = { window, width: plotWidth() };
    return layoutChart({
      index,
      events: index.events.filter(createFilter(state, index)),
      window,
      plotWidth: plotWidth(),
      overscan: overscan * plotWidth(),
      maxHeight: box.clientHeight - AXIS_HEIGHT - FOOT_HEIGHT,
      selected: state.selected,
      measure,
    });
  };

  let layout = compute(windowOf(state, index), 0);
  const chart: ChartAdapter = createVisChart({
    container: stage,
    bounds: recordWindow(index),
    window: windowOf(state, index),
    layout,
    selected: state.selected,
    painter: createMarkPainter(document),
    gutter: gutter.lane,
    onWindow: (window, byGesture) => {
      drawAxis(window);
      if (byGesture) actions.moveTo(window, false);
      if (needsLayout(window)) relayout(window, OVERSCAN);
      settleSoon();
    },
    onGestureEnd: () => actions.moveTo(chart.getWindow(), true),
  });

  const drawAxis = (window: TimeWindow) => {
    axis.draw(window, chart.plot(), layout);
    controls.show(zoomLevelAt(pxPerYear(window, chart.plot().width)).id);
  };
  const needsLayout = (window: TimeWindow) => {
    const rate = lengthOf(window) / lengthOf(laidOut.window);
    const room = OVERSCAN * lengthOf(laidOut.window);
    const left = window.start < laidOut.window.start - room || window.end > laidOut.window.end + room;
    return rate > RESCALE || rate < 1 / RESCALE || left;
  };
  const relayout = (window: TimeWindow, overscan: number) => {
    layout = compute(window, overscan);
    chart.setLayout(layout, state.selected);
    drawAxis(window);
  };
  // When all is still, the labels are laid out for exactly what is in view.
  const settleSoon = () => {
    clearTimeout(settleTimer);
    settleTimer = window.setTimeout(() => {
      relayout(chart.getWindow(), 0);
      // The wheel has no end of its own: it has ended when nothing moves any more.
      if (isTurning) actions.moveTo(chart.getWindow(), true);
      isTurning = false;
    }, SETTLE_MS);
  };

  listenToWheel(
    stage,
    () => {
      const { left, width } = chart.plot();
      return { window: chart.getWindow(), bounds: recordWindow(index), left, width };
    },
    (next) => {
      isTurning = true;
      chart.setWindow(next);
      actions.moveTo(next, false);
    },
  );
  listenToMarks(stage, (key) => {
    const mark = layout.marks.find((one) => one.key === key);
    if (mark) actions.activate(mark.events);
  });
  new ResizeObserver(() => {
    if (plotWidth() !== laidOut.width) settleSoon();
  }).observe(box);

  const show = (next: ViewState) => {
    const before = state;
    state = next;
    gutter.show(next);
    const window = windowOf(next, index);
    const shown = chart.getWindow();
    const moved = Math.abs(shown.start - window.start) + Math.abs(shown.end - window.end) > 2;
    if (moved) chart.setWindow(window);
    if (!onlyWindowDiffers(before, next)) relayout(window, 0);
  };
  show(state);
  drawAxis(windowOf(state, index));
  box.classList.add('is-live');
  return { show };
}

function onlyWindowDiffers(before: ViewState, next: ViewState): boolean {
  return JSON.stringify({ ...before, window: null }) === JSON.stringify({ ...next, window: null });
}

function gutterWidth(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).getPropertyValue('--gutter')) || 0;
}

interface PlotView {
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly left: number;
  readonly width: number;
}

/** In the capture phase, before vis: what is not ours must reach the page and never vis, which would swallow it. */
function listenToWheel(stage: HTMLElement, view: () => PlotView, move: (window: TimeWindow) => void): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      const { window, bounds, left, width } = view();
      const at = event.clientX - stage.getBoundingClientRect().left - left;
      const next = windowAfterWheel(event, window, bounds, at, width);
      event.stopPropagation();
      if (!next) return;
      event.preventDefault();
      move(next);
    },
    { capture: true, passive: false },
  );
}
