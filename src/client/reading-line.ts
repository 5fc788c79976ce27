/** What of an element this needs, so that it can be tested without a page. */
interface Placed {
  getBoundingClientRect(): { readonly top: number };
}

/**
 * The last of the boxes whose top is at or above `y`; null where even the first lies below. The boxes stand under each
 * other in order, so it asks for the places of a few of them: a scroll runs this once a frame, and the list is long.
 *
 * @param y px from the viewport's top
 */
export function lastStartingBy<T extends Placed>(y: number, boxes: readonly T[]): T | null {
  let [from, to] = [0, boxes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (boxes[middle]!.getBoundingClientRect().top <= y) from = middle + 1;
    else to = middle;
  }
  return boxes[from - 1] ?? null;
}
