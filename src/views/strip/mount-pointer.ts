import type { StripScale } from '../../timeline/strip-scale.ts';
import type { TimeWindow } from '../../timeline/types.ts';
import { type Drag, startDrag, windowAfterDrag } from './drag.ts';
import type { End } from './slider.ts';

export interface PointerActions {
  scale(): StripScale;
  /** The window shown now. */
  window(): TimeWindow;
  readonly bounds: TimeWindow;
  moveTo(window: TimeWindow, done: boolean): void;
  /** Moment under a finger that scrubs, UTC ms; null when it leaves. */
  scrub(time: number | null): void;
  /** A double click on the band, outside the window. */
  fitEraAt(time: number): void;
}

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly drag: Drag;
  /** The window before, to which a cancelled gesture returns. */
  readonly before: TimeWindow;
  /** A press on a button is a click until it moves. */
  readonly onButton: boolean;
  hasMoved: boolean;
}

/** Less than this is a click or a tap, not a drag. */
const SLOP_PX = 3;

/**
 * Drags of the mouse, the pen and one finger on the strip. Vertical movement of a finger scrolls the page: the browser
 * takes the gesture back (`touch-action: pan-y`), and the window returns. A tap shows what lies under the finger.
 */
export function listenToPointer(box: HTMLElement, actions: PointerActions): void {
  let press: Press | null = null;
  const xOf = ({ clientX }: MouseEvent): number => clientX - box.getBoundingClientRect().left;
  const follow = ({ drag }: Press, x: number, done: boolean): void => {
    const scale = actions.scale();
    if (drag.type === 'scrub')
      actions.scrub(done ? null : scale.toTime(Math.min(Math.max(x, 0), scale.width)));
    actions.moveTo(windowAfterDrag(drag, x, scale, actions.bounds), done);
  };

  box.addEventListener('pointerdown', (event) => {
    if (press || !event.isPrimary || event.button !== 0) return;
    const target = event.target as Element;
    const byTouch = event.pointerType === 'touch';
    const handle = target.closest<HTMLElement>('[data-end]');
    const onButton = target.closest('button') !== null;
    const isBand = handle !== null || onButton || target.closest('.strip-hit, .strip-window') !== null;
    if (!isBand && !byTouch) return;
    const [x, before] = [xOf(event), actions.window()];
    const start = { x, handle: (handle?.dataset.end ?? null) as End | null, byTouch };
    const drag = startDrag(start, before, actions.scale(), actions.bounds);
    press = { pointer: event.pointerId, x, drag, before, onButton, hasMoved: false };
    if (!onButton) box.setPointerCapture(event.pointerId);
  });
  box.addEventListener('pointermove', (event) => {
    if (press?.pointer !== event.pointerId) return;
    const x = xOf(event);
    if (!press.hasMoved && Math.abs(x - press.x) < SLOP_PX) return;
    // From now on the button under the pointer gets no click.
    if (!press.hasMoved) box.setPointerCapture(event.pointerId);
    press.hasMoved = true;
    follow(press, x, false);
  });
  box.addEventListener('pointerup', (event) => {
    if (press?.pointer !== event.pointerId) return;
    const ended = press;
    press = null;
    const isTap = ended.drag.type === 'scrub' && !ended.onButton;
    if (ended.hasMoved || isTap) follow(ended, xOf(event), true);
  });
  box.addEventListener('pointercancel', (event) => {
    if (press?.pointer !== event.pointerId) return;
    const { hasMoved, before } = press;
    press = null;
    actions.scrub(null);
    if (hasMoved) actions.moveTo(before, false);
  });
  box.addEventListener('dblclick', (event) => {
    // A captured pointer clicks on the box itself, whatever lies under it.
    const under = box.ownerDocument.elementFromPoint(event.clientX, event.clientY);
    if (!under?.closest('.strip-hit')) return;
    const time = actions.scale().toTime(xOf(event));
    const { start, end } = actions.window();
    if (time < start || time >= end) actions.fitEraAt(time);
  });
}
