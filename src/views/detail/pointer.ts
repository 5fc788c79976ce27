/** A drag that starts on a mark still ends in a click; one that moved further than this selects nothing. */
const DRAG_PX = 5;

/** Calls `activate` with a mark that was clicked, tapped, or pressed with Enter or Space. */
export function listenToMarks(
  stage: HTMLElement,
  activate: (mark: HTMLElement, byKeyboard: boolean) => void,
): void {
  let down: { x: number; y: number } | null = null;
  stage.addEventListener('pointerdown', (event) => (down = { x: event.clientX, y: event.clientY }), true);
  stage.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null;
    // `detail` is 0 for the keyboard, which has no place to have dragged from.
    const dragged =
      event.detail > 0 &&
      down !== null &&
      Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG_PX;
    if (target && !dragged) activate(target, event.detail === 0);
  });
}

/**
 * Hands each turn of the wheel, with the pointer's px from the stage's left edge, to `turn`; where that answers false the
 * page scrolls. In the capture phase, before vis, which would swallow what is the page's.
 */
export function listenToWheel(stage: HTMLElement, turn: (event: WheelEvent, x: number) => boolean): void {
  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (turn(event, event.clientX - stage.getBoundingClientRect().left)) event.preventDefault();
  };
  stage.addEventListener('wheel', onWheel, { capture: true, passive: false });
}
