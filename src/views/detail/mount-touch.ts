import { drawingOf } from './beside.ts';
import { nearestMarks } from './nearest.ts';

/** What fingers do beyond panning and pinching, which vis handles (design §11). */
export interface TouchActions {
  /** A tap that means these marks, nearest first. */
  tap(marks: readonly HTMLElement[]): void;
  /** A finger rested on a mark. */
  press(mark: HTMLElement): void;
  /** Two taps in the same place; px from the stage's left edge. */
  doubleTap(x: number): void;
}

const PRESS_MS = 500;
const DOUBLE_MS = 300;
/** A finger that moved further pans. */
const SLOP_PX = 10;
const DOUBLE_PX = 24;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Listens to fingers on the stage. Clicks of theirs are taken over, since they mean the nearest mark, not the one hit. */
export function listenToTouch(stage: HTMLElement, actions: TouchActions): void {
  const fingers = new Set<number>();
  let down: Spot | null = null;
  let lastTap: Spot | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOurs = false;

  const marksNear = ({ x, y }: Spot): HTMLElement[] => {
    const elements = [...stage.querySelectorAll<HTMLElement>('[data-mark]')];
    const boxes = elements.map((element, at) => ({
      key: String(at),
      box: drawingOf(element).getBoundingClientRect(),
    }));
    return nearestMarks(x, y, boxes).flatMap((key) => elements[Number(key)] ?? []);
  };
  const cancel = () => {
    clearTimeout(timer);
    down = null;
  };
  const onChart = ({ target }: Event) =>
    target instanceof Element && target.closest('.vis-center, [data-mark]') !== null;

  stage.addEventListener(
    'pointerdown',
    (event) => {
      isOurs = event.pointerType === 'touch' && onChart(event);
      if (!isOurs) return;
      fingers.add(event.pointerId);
      cancel();
      if (fingers.size > 1) return;
      const spot = { x: event.clientX, y: event.clientY, time: event.timeStamp };
      down = spot;
      timer = setTimeout(() => {
        const [nearest] = marksNear(spot);
        cancel();
        if (nearest) actions.press(nearest);
      }, PRESS_MS);
    },
    true,
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (down && Math.hypot(event.clientX - down.x, event.clientY - down.y) > SLOP_PX) cancel();
    },
    true,
  );
  const lift = ({ pointerId, type }: PointerEvent) => {
    fingers.delete(pointerId);
    if (type === 'pointercancel') cancel();
  };
  stage.addEventListener('pointerup', lift, true);
  stage.addEventListener('pointercancel', lift, true);
  stage.addEventListener(
    'click',
    (event) => {
      if (!isOurs || event.detail === 0 || !onChart(event)) return;
      event.stopPropagation();
      // Long presses and pans have taken `down` away.
      const spot = down;
      cancel();
      if (!spot) return;
      const isDouble = lastTap !== null && isSame(lastTap, spot);
      lastTap = isDouble ? null : spot;
      if (isDouble) actions.doubleTap(spot.x - stage.getBoundingClientRect().left);
      else actions.tap(marksNear(spot));
    },
    true,
  );
  stage.addEventListener('contextmenu', (event) => {
    if (isOurs) event.preventDefault();
  });
}

function isSame(before: Spot, now: Spot): boolean {
  const near = Math.hypot(before.x - now.x, before.y - now.y) <= DOUBLE_PX;
  return near && now.time - before.time <= DOUBLE_MS;
}
