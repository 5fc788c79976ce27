import { filterKey } from '../timeline/filter.ts';
import { eventOf } from '../timeline/navigate.ts';
import type { ChartIndex, MeasureText, ViewState } from '../timeline/types.ts';
import type { DetailChart } from '../views/detail/mount.ts';
import type { ThreadPlaces } from '../views/thread/layout.ts';
import { mountThread } from '../views/thread/mount.ts';

/** From the top of the chip to the top of the plot. */
const CHIP_ABOVE = 52;

export interface FollowThread {
  show(state: ViewState): void;
  /** Draws it anew inside this frame: one of its ends has moved. */
  tie(): void;
}

/** Keeps the thread tied at both ends: drawn anew when the chart moves, the list scrolls or the selection changes. */
export function followThread(
  root: HTMLElement,
  index: ChartIndex,
  measure: MeasureText,
  chart: DetailChart,
): FollowThread {
  const view = mountThread(root, chart.stage, measure);
  let state: ViewState | null = null;
  let frame = 0;
  let entry: ThreadPlaces['entry'] = null;
  const draw = () => {
    const event = state && eventOf(state.selected, index);
    const plot = chart.plot();
    const places = { plot, chipTop: plot.top - CHIP_ABOVE, entry };
    // A narrow window shows the list below the chart, where no thread could run beside it.
    const isBeside = places.entry === null || places.entry.left > plot.right;
    view.draw(event && isBeside ? event.date : null, chart.toX, places);
  };
  const tie = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    entry = entryPlace(root, chart.plot().top);
    draw();
  };
  const drawSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(tie);
  };
  // The list stands still while the chart moves, so its end is not measured again.
  // At once: the chart is drawn inside a frame, and the thread must not lag a frame behind.
  chart.onDraw(draw);
  window.addEventListener('scroll', drawSoon, { passive: true });
  window.addEventListener('resize', drawSoon);
  return {
    show(next) {
      // A window that moves is drawn by the chart, which says so; all else may have moved the entry.
      const isSame = state?.selected === next.selected && filterKey(state, index) === filterKey(next, index);
      state = next;
      if (!isSame) drawSoon();
    },
    tie,
  };
}

/** The active entry's left edge at its title, while the title stands in the free part of the viewport. */
function entryPlace(root: HTMLElement, top: number): ThreadPlaces['entry'] {
  const entry = root.querySelector('.entry.is-active');
  const title = entry?.querySelector('.entry-title');
  if (!entry || !title) return null;
  const box = title.getBoundingClientRect();
  const y = box.top + 16;
  const isVisible = y > top - CHIP_ABOVE && y < window.innerHeight;
  return isVisible ? { left: entry.getBoundingClientRect().left, y } : null;
}
