import type { DataSet, MarkItem } from './library.ts';

/** Puts lists of items into a data set without long tasks. */
export interface ChangeQueue {
  /** Replaces the wished list; what is still under way for an older list is dropped. */
  set(items: readonly MarkItem[]): void;
  stop(): void;
}

const REMOVED_A_FRAME = 50;
/** Changed or new: never both in one frame, as vis would redraw the set for each. */
const DRAWN_A_FRAME = 25;

/**
 * vis copies every item twice and redraws the whole set, synchronously, on each call: so one call an animation frame,
 * removals first, then changes, then new items, each in the order given (most important first). Items that did not
 * change are left alone. The first list goes in at once: there is nothing on screen yet to keep smooth.
 *
 * @param onStep called after each change, when vis has placed every item for the window it has by then.
 */
export function createChangeQueue(data: DataSet<MarkItem>, onStep: () => void): ChangeQueue {
  let removals: string[] = [];
  let changes: MarkItem[] = [];
  let additions: MarkItem[] = [];
  let frame = 0;
  const isWaiting = () => removals.length + changes.length + additions.length > 0;

  const step = () => {
    frame = 0;
    if (removals.length > 0) data.remove(removals.splice(0, REMOVED_A_FRAME));
    else if (changes.length > 0) data.update(changes.splice(0, DRAWN_A_FRAME) as never);
    else if (additions.length > 0) data.add(additions.splice(0, DRAWN_A_FRAME) as never);
    onStep();
    if (isWaiting()) frame = requestAnimationFrame(step);
  };

  return {
    set(items) {
      const wished = new Set(items.map((item) => item.id));
      removals = (data.getIds() as string[]).filter((id) => !wished.has(id));
      const known = (item: MarkItem) => data.get(item.id) as MarkItem | null;
      changes = items.filter((item) => isChanged(known(item), item));
      additions = items.filter((item) => known(item) === null);
      if (data.length === 0) data.add(additions.splice(0) as never);
      if (frame === 0 && isWaiting()) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

/** Marks are flat records of strings, numbers and short lists, so their JSON says whether they are the same. */
function isChanged(known: MarkItem | null, item: MarkItem): boolean {
  if (known === null) return false;
  return known.selected !== item.selected || JSON.stringify(known.mark) !== JSON.stringify(item.mark);
}
