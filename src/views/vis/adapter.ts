import './vis.css';
import type { ChartLayout, TimeWindow } from '../../timeline/types.ts';
import { lengthOf, MIN_WINDOW_MS } from '../../timeline/window.ts';
import { DataSet, Timeline, utcMoment, windowOfVis, type MarkGroup, type MarkItem } from './library.ts';
import { createChangeQueue } from './change-queue.ts';
import type { MarkPainter } from '../detail/mark-element.ts';
import { anchorOf, registerMarkItem } from './mark-item.ts';

/** The detail chart as the rest of the site sees it; nothing of vis-timeline shows through. */
export interface ChartAdapter {
  /** Puts a layout on the chart: lanes get their heights, marks are added, changed or removed, one is selected. */
  setLayout(layout: ChartLayout, selected: string | null): void;
  setWindow(window: TimeWindow): void;
  getWindow(): TimeWindow;
  /** Where the plot lies inside the container, in px; measured, as vis's own arithmetic is a pixel off. */
  plot(): PlotBox;
  destroy(): void;
}

/** px from the container's top left. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface ChartAdapterOptions {
  readonly container: HTMLElement;
  /** The whole record: nothing outside can be shown. */
  readonly bounds: TimeWindow;
  readonly window: TimeWindow;
  readonly layout: ChartLayout;
  readonly selected: string | null;
  readonly painter: MarkPainter;
  /** The gutter of a lane of exactly this height in px: name, legend and filter. */
  readonly gutter: (lane: string, height: number) => HTMLElement;
  /** At the end of every redraw in which the window moved. */
  readonly onWindow: (window: TimeWindow, byGesture: boolean) => void;
  /** Items changed, and vis has placed all of them at once, for a window whose own redraw may be still to come. */
  readonly onItems: (window: TimeWindow) => void;
  /** At the end of a redraw in which no window moved: marks may have come, changed or gone. */
  readonly onMarks: () => void;
  /** A gesture on the chart ended. */
  readonly onGestureEnd: () => void;
}

const OPTIONS = {
  autoResize: true,
  groupOrder: 'order',
  // With `rtl` set vis never hides its root until a timer has run.
  rtl: false,
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  // Axis and grid are drawn with D3: vis's own takes two rows and collides at month ends.
  orientation: { axis: 'none', item: 'top' },
  timeAxis: { scale: 'year', step: 1000 },
  moment: utcMoment,
  locale: 'en',
  showCurrentTime: false,
  showTooltips: false,
  // The plain wheel scrolls the page; ours is handled in src/views/detail/wheel.ts.
  zoomKey: 'ctrlKey',
  multiselect: false,
  selectable: false,
  editable: false,
} as const;

/** Creates the chart in the container. Marks appear with the first redraw, within two frames. */
export function createVisChart(options: ChartAdapterOptions): ChartAdapter {
  registerMarkItem(options.painter);
  const items = new DataSet<MarkItem>([]);
  const groups = new DataSet<MarkGroup>(toGroups(options.layout));
  const timeline = new Timeline(
    options.container,
    items as never,
    groups as never,
    {
      ...OPTIONS,
      min: options.bounds.start,
      max: options.bounds.end,
      zoomMin: MIN_WINDOW_MS,
      zoomMax: lengthOf(options.bounds),
      groupTemplate: gutterTemplate(options.gutter),
    } as never,
  );
  const plot = watchPlot(options.container);
  const queue = createChangeQueue(items, () => options.onItems(windowOfVis(timeline)));
  listen(timeline, options);
  const setWindow = (window: TimeWindow) =>
    timeline.setWindow(window.start, window.end, { animation: false });
  setWindow(options.window);
  // Items given before the first redraw would make vis fit its window to them; so they wait for it.
  let wished = toItems(options.layout, options.selected);
  let isDrawn = false;
  const setLayout = (layout: ChartLayout, selected: string | null) => {
    updateHeights(groups, layout);
    wished = toItems(layout, selected);
    if (isDrawn) queue.set(wished);
  };
  onFirstRedraw(timeline, () => {
    isDrawn = true;
    queue.set(wished);
  });
  return {
    setLayout,
    setWindow,
    getWindow: () => windowOfVis(timeline),
    plot: plot.get,
    destroy: () => {
      queue.stop();
      plot.stop();
      timeline.destroy();
    },
  };
}

function onFirstRedraw(timeline: InstanceType<typeof Timeline>, run: () => void): void {
  const once = () => {
    timeline.off('changed', once);
    // Changing data inside `changed` would cost another full redraw.
    requestAnimationFrame(run);
  };
  timeline.on('changed', once);
}

function listen(timeline: InstanceType<typeof Timeline>, options: ChartAdapterOptions): void {
  let moved: { byGesture: boolean } | null = null;
  timeline.on('rangechange', (event: { byUser: boolean }) => (moved = { byGesture: event.byUser }));
  timeline.on('rangechanged', (event: { byUser: boolean }) => event.byUser && options.onGestureEnd());
  // `changed` comes at the end of the redraw, so that layers of our own never lag behind the items.
  timeline.on('changed', () => {
    const gesture = moved;
    moved = null;
    if (gesture) options.onWindow(windowOfVis(timeline), gesture.byGesture);
    else options.onMarks();
  });
}

/** The label alone decides the height of a lane, exactly. */
function gutterTemplate(gutter: ChartAdapterOptions['gutter']) {
  return (group: MarkGroup | undefined) => (group ? gutter(group.id, group.height) : '');
}

function toGroups(layout: ChartLayout): MarkGroup[] {
  return layout.lanes.map((lane, order) => ({ id: lane.id, order, height: lane.height }));
}

function updateHeights(groups: DataSet<MarkGroup>, layout: ChartLayout): void {
  const changed = toGroups(layout).filter((group) => groups.get(group.id)?.height !== group.height);
  if (changed.length > 0) groups.update(changed as never);
}

function toItems({ marks, pale }: ChartLayout, selected: string | null): MarkItem[] {
  return [...marks, ...pale].map((mark) => ({
    id: mark.key,
    group: mark.lane,
    type: 'mark',
    start: mark.start,
    end: Math.max(mark.end, mark.start + 1),
    mark,
    order: anchorOf(mark),
    selected: selected !== null && !mark.pale && mark.events.includes(selected),
  }));
}

/** Measuring in a frame that has written already costs a layout of the page: so only where a size has changed. */
function watchPlot(container: HTMLElement): { get(): PlotBox; stop(): void } {
  let known: PlotBox | null = null;
  const observer = new ResizeObserver(() => (known = null));
  observer.observe(container);
  const centre = container.querySelector('.vis-panel.vis-center');
  if (centre) observer.observe(centre);
  return { get: () => (known ??= plotOf(container)), stop: () => observer.disconnect() };
}

function plotOf(container: HTMLElement): PlotBox {
  const outer = container.getBoundingClientRect();
  const centre = container.querySelector('.vis-panel.vis-center');
  const inner = centre?.getBoundingClientRect() ?? outer;
  return { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width };
}
