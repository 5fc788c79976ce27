import { createFilter, filterKey } from '../../timeline/filter.ts';
import { type ControlAction, eventOf } from '../../timeline/navigate.ts';
import { partingWindow } from '../../timeline/parting.ts';
import type { ChartIndex, MeasureText, TimeWindow, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { recordWindow } from '../../timeline/window.ts';
import { pxPerYear, ZOOM_LEVELS, zoomLevelAt } from '../../timeline/zoom-level.ts';
import { createVisChart } from '../vis/adapter.ts';
import { NEW_STYLE_IN_RUSSIA } from './axis.ts';
import { AXIS_HEIGHT, createAxisView } from './axis-view.ts';
import { mountClusterList } from './mount-cluster-list.ts';
import { createFoot } from './foot.ts';
import { createGutter, type GutterActions } from './gutter.ts';
import { createMarkPainter } from './mark-element.ts';
import { mountMarkChip } from './mount-chip.ts';
import { listenToMarks, listenToWheel } from './pointer.ts';
import { listenToTouch } from './mount-touch.ts';
import { mountRoving } from './roving.ts';
import { createRelayout, type Room } from './relayout.ts';
import { watchPlace } from '../watch-place.ts';
import { windowAfterWheel } from './wheel.ts';

/** The live detail chart. It never changes the state itself: it asks, and follows what it is shown. */
export interface DetailChart {
  /** `isMoving`: the window is on its way and more frames follow, so that labels are not laid out for good. */
  show(state: ViewState, isMoving?: boolean): void;
  /** Edges of the plot, px from the viewport's top left. */
  plot(): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** UTC ms to px from the viewport's left, as drawn now. */
  toX(time: number): number;
  /** Holds axis and marks. */
  readonly stage: HTMLElement;
  /** Calls whenever the picture has changed, in the frame that shows it. */
  onDraw(listener: () => void): void;
}

export interface DetailActions extends GutterActions {
  /** The window moved under the reader's hands; `done` at the end of the gesture. */
  moveTo(window: TimeWindow, done: boolean): void;
  control(action: ControlAction): void;
  /** An entry was chosen; by the keyboard, the focus follows to it. */
  activate(event: string, byKeyboard: boolean): void;
  /** A cluster was opened: this window parts its members. */
  open(window: TimeWindow): void;
  /** Back to the entry being read. */
  leave(): void;
}

export interface DetailOptions {
  readonly box: HTMLElement;
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly measure: MeasureText;
  readonly actions: DetailActions;
}

const MIN_PLOT_WIDTH = 200;
/** Nothing has moved for this long: the gesture of a wheel has ended, and labels may be laid out for good. */
const SETTLE_MS = 140;

/** Mounts the chart into its box; the drawing made at build time is hidden by the class `is-live`. */
export function mountDetail({ box, index, state: initial, measure, actions }: DetailOptions): DetailChart {
  const document = box.ownerDocument;
  const bounds = recordWindow(index);
  let state = initial;
  /** What the picture rests on besides the window. */
  const keyOf = (one: ViewState) => `${filterKey(one, index)} ${one.selected ?? ''}`;
  let shown = keyOf(initial);
  let isTurning = false;
  let settleTimer = 0;
  /** The window of what is on screen: vis knows the next one a frame before it draws it. */
  let drawnWindow = windowOf(initial, index);
  const drawListeners: (() => void)[] = [];

  const foot = createFoot(document, actions.control);
  const gutter = createGutter(document, index, actions);
  const axis = createAxisView(document, measure);
  const stage = createStage(box, axis.element, foot.element);

  const stagePlace = watchPlace(stage);
  const relayout = createRelayout(index, measure);
  const room = () => roomIn(box, stage, foot.element);
  showFoot(windowOf(state, index), room().width);
  let layout = relayout.exact(windowOf(state, index), state, room());
  const chart = createVisChart({
    container: stage,
    bounds,
    window: windowOf(state, index),
    layout,
    selected: state.selected,
    painter: createMarkPainter(document),
    gutter: gutter.lane,
    onWindow: (window, byGesture) => {
      drawAxis(window);
      if (byGesture) actions.moveTo(window, false);
      if (relayout.isOutgrown(window)) put('moving', window);
      settleSoon();
    },
    onItems: drawAxis,
    onMarks: () => roving.update(),
    onGestureEnd: () => actions.moveTo(chart.getWindow(), true),
  });
  const roving = mountRoving({
    stage,
    lanes: index.lanes.map(({ id }) => id),
    marks: () => layout.marks,
    drawn: () => ({
      marks: layout.marks,
      events: index.events.filter(createFilter(state, index)),
      window: chart.getWindow(),
    }),
    selected: () => state.selected,
    control: actions.control,
    leave: actions.leave,
  });

  function drawAxis(window: TimeWindow): void {
    drawnWindow = window;
    axis.draw(window, chart.plot(), layout);
    showFoot(window, chart.plot().width);
    for (const listener of drawListeners) listener();
  }
  function showFoot(window: TimeWindow, width: number): void {
    const level = zoomLevelAt(pxPerYear(window, width)).id;
    foot.show(level, level === 'day' && window.start < NEW_STYLE_IN_RUSSIA);
  }
  function put(how: 'exact' | 'moving', window: TimeWindow): void {
    layout = relayout[how](window, state, room());
    chart.setLayout(layout, state.selected);
    drawAxis(window);
  }
  function settleSoon(): void {
    clearTimeout(settleTimer);
    settleTimer = window.setTimeout(() => {
      put('exact', chart.getWindow());
      // The wheel has no end of its own: it has ended when nothing moves any more.
      if (isTurning) actions.moveTo(chart.getWindow(), true);
      isTurning = false;
    }, SETTLE_MS);
  }

  listenToWheel(stage, (turn, x) => {
    const { left, width } = chart.plot();
    const next = windowAfterWheel(turn, chart.getWindow(), bounds, x - left, width);
    if (!next) return false;
    isTurning = true;
    chart.setWindow(next);
    actions.moveTo(next, false);
    return true;
  });
  const markOf = (key: string) => layout.marks.find((mark) => mark.key === key);
  const list = mountClusterList(stage, index, actions.activate);
  const chip = mountMarkChip(stage, index, markOf);
  drawListeners.push(chip.follow);
  const activate = (element: HTMLElement, byKeyboard: boolean) => {
    const mark = markOf(element.dataset.mark ?? '');
    const [only, ...others] = mark?.events ?? [];
    if (!mark || only === undefined) return;
    if (others.length === 0) return actions.activate(only, byKeyboard);
    const places = mark.events.flatMap((id) => eventOf(id, index)?.date.position ?? []);
    const window = partingWindow(places, chart.plot().width, bounds);
    chip.hide();
    if (window) actions.open(window);
    else list.open(element, mark.name, mark.events);
  };
  listenToMarks(stage, activate);
  listenToTouch(stage, {
    tap: (elements) => {
      const [nearest, ...others] = elements;
      if (!nearest) return;
      const events = elements.flatMap((element) => markOf(element.dataset.mark ?? '')?.events ?? []);
      if (others.length === 0) activate(nearest, false);
      else list.open(nearest, `${events.length} entries near here`, events);
    },
    press: chip.show,
    doubleTap: (x) => {
      const { left, width } = chart.plot();
      const { start, end } = chart.getWindow();
      const current = zoomLevelAt(pxPerYear({ start, end }, width));
      const next = ZOOM_LEVELS[ZOOM_LEVELS.indexOf(current) + 1];
      const at = start + ((x - left) / width) * (end - start);
      if (next) actions.control({ type: 'level', level: next.id, at });
    },
  });
  new ResizeObserver(() => {
    if (room().width !== relayout.width() || room().height !== relayout.height()) settleSoon();
  }).observe(box);

  function show(next: ViewState, isMoving = false): void {
    const before = shown;
    shown = keyOf(next);
    state = next;
    const window = windowOf(next, index);
    if (!isSameWindow(chart.getWindow(), window)) chart.setWindow(window);
    if (shown === before) return;
    gutter.show(next);
    put(isMoving ? 'moving' : 'exact', window);
  }
  gutter.show(state);
  show(state);
  drawAxis(windowOf(state, index));
  box.classList.add('is-live');
  return {
    show,
    plot: () => {
      const { left, top } = stagePlace();
      const plot = chart.plot();
      const [x, y] = [left + plot.left, top + AXIS_HEIGHT];
      return { left: x, right: x + plot.width, top: y, bottom: y + layout.height };
    },
    toX: (time) => {
      const { start, end } = drawnWindow;
      const plot = chart.plot();
      const left = stagePlace().left + plot.left;
      return left + ((time - start) / (end - start)) * plot.width;
    },
    stage,
    onDraw: (listener) => drawListeners.push(listener),
  };
}

function createStage(box: HTMLElement, axis: SVGElement, foot: HTMLElement): HTMLElement {
  const live = box.ownerDocument.createElement('div');
  live.className = 'chart-live';
  const stage = box.ownerDocument.createElement('div');
  stage.className = 'chart-stage';
  stage.append(axis);
  live.append(stage, foot);
  box.append(live);
  return stage;
}

/** What the box leaves for the lanes: the style sheet decides gutter, height and which labels are shown. */
function roomIn(box: HTMLElement, stage: HTMLElement, foot: HTMLElement): Room {
  const style = getComputedStyle(box);
  const gutter = Number.parseFloat(style.getPropertyValue('--gutter')) || 0;
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  return {
    width: Math.max(MIN_PLOT_WIDTH, stage.clientWidth - gutter),
    height: box.clientHeight - padding - AXIS_HEIGHT - foot.offsetHeight,
    labels: style.getPropertyValue('--chart-labels').trim() === 'selected' ? 'selected' : 'all',
  };
}

/** vis keeps whole milliseconds, so its window may be off by one at each end. */
function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end) <= 2;
}
