import type { TimeWindow } from '../../timeline/types.ts';
import { lengthOf, panBy, zoomAbout } from '../../timeline/window.ts';

/** A press that moves less is a click. */
const STILL_PX = 4;

export interface GestureOptions {
  readonly window: () => TimeWindow;
  readonly bounds: TimeWindow;
  /** Called for each move. */
  readonly move: (window: TimeWindow) => void;
}

/**
 * Drag pans, two fingers zoom. Vertical movement and the wheel stay with the page around (`touch-action: pan-y`, no
 * listener for the wheel). A drag that began on a mark does not open it.
 */
export function mountGestures(plot: HTMLElement, { window, bounds, move }: GestureOptions): void {
  const fingers = new Map<number, number>();
  let began: { readonly window: TimeWindow; readonly at: readonly number[] } | null = null;
  let isDrag = false;

  const places = () => [...fingers.values()];
  const begin = () => (began = fingers.size === 0 ? null : { window: window(), at: places() });
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    begin();
  };

  plot.addEventListener('pointerdown', ({ pointerId, button, clientX }) => {
    if (button !== 0 || fingers.size === 2) return;
    if (fingers.size === 0) isDrag = false;
    fingers.set(pointerId, clientX);
    begin();
  });
  plot.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!fingers.has(pointerId) || began === null) return;
    fingers.set(pointerId, clientX);
    const [now, before] = [places(), began.at];
    if (!isDrag && now.every((x, at) => Math.abs(x - before[at]!) < STILL_PX)) return;
    isDrag = true;
    plot.setPointerCapture(pointerId);
    move(moved(began.window, before, now, plot.getBoundingClientRect(), bounds));
  });
  plot.addEventListener('pointerup', lift);
  plot.addEventListener('pointercancel', lift);
  plot.addEventListener('dragstart', (event) => event.preventDefault());
  plot.addEventListener(
    'click',
    (event) => {
      if (isDrag) event.preventDefault();
      isDrag = false;
    },
    { capture: true },
  );
}

/** What is under each finger stays under it. */
function moved(
  window: TimeWindow,
  before: readonly number[],
  now: readonly number[],
  { left, width }: DOMRect,
  bounds: TimeWindow,
): TimeWindow {
  const middle = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const apart = (xs: readonly number[]) => Math.max(Math.abs((xs[1] ?? 0) - (xs[0] ?? 0)), 1);
  const perPx = lengthOf(window) / width;
  if (now.length < 2) return panBy(window, (middle(before) - middle(now)) * perPx, bounds);
  const at = window.start + (middle(before) - left) * perPx;
  const zoomed = zoomAbout(window, apart(now) / apart(before), at, bounds);
  return panBy(zoomed, ((middle(before) - middle(now)) / width) * lengthOf(zoomed), bounds);
}
