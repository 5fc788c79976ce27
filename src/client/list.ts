import type { ChartIndex, ViewState } from '../timeline/types.ts';
import { createFilter, filterKey } from '../timeline/filter.ts';
import { isFast, paceAfter, PAUSE_MS, type Pace } from '../timeline/pace.ts';
import type { Driver } from './driver.ts';
import type { FreeRoom } from './free-room.ts';
import { createPageScroll } from './page-scroll.ts';
import { lastStartingBy } from './reading-line.ts';

/** The server's list, brought in step with the state. The list itself never changes: entries fold, or are hidden. */
export interface ListView {
  show(state: ViewState): void;
  /** Changes what stands above the list, while the entry being read stays where it is on screen. */
  keepPlace(change: () => void): void;
  /** Puts an entry at the reading line; smoothly only where that is not too far to follow. */
  bringToLine(id: string, how: 'cut' | 'smooth'): void;
  /** Stops on the way to the reading line. */
  halt(): void;
}

export interface ListActions {
  /** The reader scrolled an entry to the reading line, or none; `isFast` where it goes by too fast to be read. */
  read(id: string | null, isFast: boolean): void;
  /** The reader pressed an entry. */
  select(id: string): void;
  /** The list moved by itself: after each frame of it. */
  moved(): void;
}

/** Share of the height free below the sticky parts (design §3). */
const READING_LINE = 0.38;
/** px past its edge before another entry becomes active: no flicker. */
const HYSTERESIS = 24;

/** Mounts the reading column. `room` is where its entries are in sight. */
export function mountList(
  root: HTMLElement,
  index: ChartIndex,
  room: () => FreeRoom,
  driver: Driver,
  actions: ListActions,
): ListView {
  const entries = [...root.querySelectorAll<HTMLElement>('[data-event]')];
  const byId = new Map(entries.map((entry) => [entry.dataset.event ?? '', entry]));
  /** The entries that the filters leave, in order down the page. */
  let visible = entries;
  const page = createPageScroll(actions.moved);
  let active: HTMLElement | null = null;

  const line = () => {
    const { top, bottom } = room();
    return top + (bottom - top) * READING_LINE;
  };
  /** An entry; where it is hidden, the next that is not, else the one before. */
  const nearestVisible = (entry: HTMLElement): HTMLElement | null => {
    const at = entries.indexOf(entry);
    const isShown = (one: HTMLElement) => !one.closest('li')?.hidden;
    return entries.slice(at).find(isShown) ?? entries.slice(0, at).findLast(isShown) ?? null;
  };
  /** Changes the layout while `anchor` stays where it is on screen, or another takes its place where it is hidden. */
  const keepingPlace = (anchor: HTMLElement | null, change: () => void) => {
    const before = placeOf(anchor);
    change();
    const after = placeOf(anchor && nearestVisible(anchor));
    const moved = before === null || after === null ? 0 : after - before;
    if (Math.abs(moved) > 0.5) page.to(window.scrollY + moved, 'cut');
  };
  const setActive = (entry: HTMLElement | null) => {
    if (entry === active) return;
    keepingPlace(entry ?? active, () => {
      active?.classList.remove('is-active');
      active?.removeAttribute('aria-current');
      entry?.classList.add('is-active');
      entry?.setAttribute('aria-current', 'true');
      active = entry;
    });
  };
  const entryAtLine = (): HTMLElement | null => {
    const y = line();
    const found = lastStartingBy(y - HYSTERESIS, visible);
    if (!active || !found || found === active) return found;
    // Backwards, the active entry keeps its place until its top is well below the line.
    const isBackwards = entries.indexOf(found) < entries.indexOf(active);
    return isBackwards && active.getBoundingClientRect().top < y + HYSTERESIS ? active : found;
  };

  let shown = '';
  let pace: Pace | null = null;
  let frame = 0;
  let slower = 0;
  const read = () => actions.read(entryAtLine()?.dataset.event ?? null, pace !== null && isFast(pace));
  const readSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(read);
  };
  window.addEventListener('scroll', () => {
    if (!driver.scrolled(window.scrollY, page.expected())) return;
    page.release();
    pace = paceAfter(pace, window.scrollY, performance.now());
    readSoon();
    // A scroll has no end of its own: what waited for it goes on when nothing has moved for a while.
    clearTimeout(slower);
    slower = window.setTimeout(() => {
      pace = null;
      readSoon();
    }, PAUSE_MS);
  });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button')) return;
    const id = event.target.closest<HTMLElement>('[data-event]')?.dataset.event;
    // Selecting words to copy them is no choice of an entry.
    if (id && window.getSelection()?.isCollapsed !== false) actions.select(id);
  });

  return {
    show(state) {
      // Most changes move the window alone, which hides nothing.
      const filters = filterKey(state, index);
      if (filters !== shown) {
        // What stands at the line now is not what the reader scrolled to.
        cancelAnimationFrame(frame);
        clearTimeout(slower);
        pace = null;
        keepingPlace(active, () => hideUnmatched(root, byId, index, state));
        visible = entries.filter((entry) => !entry.closest<HTMLElement>('li')?.hidden);
      }
      shown = filters;
      setActive(state.selected === null ? null : (byId.get(state.selected) ?? null));
    },
    keepPlace: (change) => keepingPlace(active, change),
    bringToLine(id, how) {
      const top = byId.get(id)?.getBoundingClientRect().top;
      if (top !== undefined) page.to(window.scrollY + top - line() + HYSTERESIS + 1, how);
    },
    halt: page.stop,
  };
}

/** px from the viewport's top; null where it is hidden, and so has no place. */
function placeOf(entry: HTMLElement | null): number | null {
  return entry === null || entry.offsetParent === null ? null : entry.getBoundingClientRect().top;
}

function hideUnmatched(
  root: HTMLElement,
  byId: ReadonlyMap<string, HTMLElement>,
  index: ChartIndex,
  state: ViewState,
): void {
  const passes = createFilter(state, index);
  for (const event of index.events) {
    const item = byId.get(event.id)?.closest('li');
    if (item) item.hidden = !passes(event);
  }
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]')) {
    const count = section.querySelectorAll('li:not([hidden])').length;
    section.hidden = count === 0;
    const small = section.querySelector('small');
    if (small) small.textContent = count === 1 ? '1 entry' : `${count} entries`;
  }
}
