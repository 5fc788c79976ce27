/** px from the top left of one common origin. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where a box of `size` stands so that it never covers `anchor`: above it, below it where there is no room above, moved
 * sideways to stay inside `room`.
 */
export function placeBeside(
  anchor: Rect,
  size: Pick<Rect, 'width' | 'height'>,
  room: Rect,
): { left: number; top: number } {
  const middle = anchor.left + anchor.width / 2;
  const most = Math.max(room.left, room.left + room.width - size.width);
  const left = Math.min(Math.max(middle - size.width / 2, room.left), most);
  const above = anchor.top - GAP - size.height;
  return { left, top: above >= room.top ? above : anchor.top + anchor.height + GAP };
}

/** Puts an element, absolute inside `stage`, beside an element of it. */
export function putBeside(element: HTMLElement, anchor: Element, stage: HTMLElement): void {
  const origin = stage.getBoundingClientRect();
  const box = anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const { left, top } = placeBeside(
    { left: box.left - origin.left, top: box.top - origin.top, width: box.width, height: box.height },
    { width, height },
    { left: 0, top: 0, width: origin.width, height: origin.height },
  );
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** What is drawn of a mark, label included, as an element with a box. */
export function drawingOf(mark: Element): Element {
  return mark.querySelector('.mark') ?? mark;
}
