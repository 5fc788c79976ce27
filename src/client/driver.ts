import {
  afterGesture,
  driverAt,
  isReaderScroll,
  NOBODY,
  type DrivingView,
  type Gesture,
} from '../timeline/driver.ts';
import { wheelIntent } from '../views/detail/wheel.ts';

/** Which view the reader has in hand, from the events of the page (design §7). */
export interface Driver {
  /** The view that drives now, or null. */
  view(): DrivingView | null;
  /**
   * Whether a step of the scroll to `y` is the reader's; one that is makes the list drive on. `expected` is where a
   * programme last put the page, or null.
   */
  scrolled(y: number, expected: number | null): boolean;
  /** Calls at the start of a gesture, before the view itself hears of it. */
  onGesture(listener: (view: DrivingView, byKey: boolean) => void): void;
}

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Listens in the capture phase, as views stop what they take for themselves. */
export function mountDriver(window: Window): Driver {
  const { document } = window;
  const listeners: ((view: DrivingView, byKey: boolean) => void)[] = [];
  let driving = NOBODY;
  const tell = (gesture: Gesture, byKey = false) => {
    driving = afterGesture(driving, gesture, performance.now());
    if (gesture.type !== 'release') for (const listener of listeners) listener(gesture.view, byKey);
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    run: (event: WindowEventMap[Name]) => void,
  ) => window.addEventListener(name, run, { capture: true, passive: true });

  listen('wheel', (event) => {
    const view = viewOf(event.target);
    const isTaken = (view === 'chart' || view === 'strip') && wheelIntent(event).type !== 'none';
    tell({ type: 'turn', view: isTaken ? view : 'list' });
  });
  listen('pointerdown', (event) => {
    // A press on the page's scroll bar may never be released here.
    const onScrollBar = event.clientX >= document.documentElement.clientWidth;
    if (onScrollBar) tell({ type: 'turn', view: 'list' });
    else tell({ type: 'press', view: viewOf(event.target) });
  });
  listen('pointerup', () => tell({ type: 'release' }));
  // The browser has taken the finger for a scroll of the page.
  listen('pointercancel', () => tell({ type: 'turn', view: 'list' }));
  listen('blur', () => tell({ type: 'release' }));
  listen('keydown', (event) => {
    const view = viewOf(event.target);
    const scrolls = event.target === document.body && SCROLL_KEYS.has(event.key);
    tell({ type: 'turn', view: scrolls ? 'list' : view }, true);
  });
  return {
    view: () => driverAt(driving, performance.now()),
    scrolled(y, expected) {
      const now = performance.now();
      const isReader = isReaderScroll(driving, { y, expected }, now);
      if (isReader) driving = afterGesture(driving, { type: 'turn', view: 'list' }, now);
      return isReader;
    },
    onGesture: (listener) => listeners.push(listener),
  };
}

function viewOf(target: EventTarget | null): DrivingView {
  if (!(target instanceof Element)) return 'controls';
  if (target.closest('.chart-stage')) return 'chart';
  if (target.closest('[data-strip]')) return 'strip';
  return target.closest('[data-list]') ? 'list' : 'controls';
}
