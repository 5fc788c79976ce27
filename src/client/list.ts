import type { ChartIndex, ViewState } from '../timeline/types.ts';
import { createFilter } from '../timeline/filter.ts';
import { lastStartingBy } from './reading-line.ts';

/** The server's list, brought in step with the state. The list itself never changes: entries fold, or are hidden. */
export interface ListView {
  show(state: ViewState): void;
  /** Puts an entry at the reading line, by a cut. */
  bringToLine(id: string): void;
}

export interface ListActions {
  /** The reader scrolled another entry to the reading line, or none. */
  read(id: string | null): void;
  /** The reader pressed an entry. */
  select(id: string): void;
}

/** Share of the height free below the sticky parts (design §3). */
const READING_LINE = 0.38;
/** px past its edge before another entry becomes active: no flicker. */
const HYSTERESIS = 24;

/** Mounts the reading column. `stickyBottom` is where the sticky parts end, px from the viewport's top. */
export function mountList(
  root: HTMLElement,
  index: ChartIndex,
  stickyBottom: () => number,
  actions: ListActions,
): ListView {
  const entries = [...root.querySelectorAll<HTMLElement>('[data-event]')];
  const byId = new Map(entries.map((entry) => [entry.dataset.event ?? '', entry]));
  /** The entries that the filters leave, in order down the page. */
  let visible = entries;
  let active: HTMLElement | null = null;
  /** Where a scroll of our own ends; a scroll event there is no gesture. */
  let expectedY = -1;

  const line = () => {
    const top = stickyBottom();
    return top + (window.innerHeight - top) * READING_LINE;
  };
  const scrollTo = (y: number) => {
    window.scrollTo({ top: y, behavior: 'instant' });
    expectedY = window.scrollY;
  };
  /** Changes the layout while `anchor` stays where it is on screen. */
  const keepingPlace = (anchor: HTMLElement | null, change: () => void) => {
    const before = anchor?.getBoundingClientRect().top ?? 0;
    change();
    const moved = (anchor?.getBoundingClientRect().top ?? 0) - before;
    if (anchor && Math.abs(moved) > 0.5) scrollTo(window.scrollY + moved);
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
  let frame = 0;
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - expectedY) < 2) return;
    expectedY = -1;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => actions.read(entryAtLine()?.dataset.event ?? null));
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
      const filters = JSON.stringify({ ...state, window: null, selected: null });
      if (filters !== shown) {
        keepingPlace(active, () => hideUnmatched(root, byId, index, state));
        visible = entries.filter((entry) => !entry.closest<HTMLElement>('li')?.hidden);
      }
      shown = filters;
      setActive(state.selected === null ? null : (byId.get(state.selected) ?? null));
    },
    bringToLine(id) {
      const entry = byId.get(id);
      if (entry) scrollTo(window.scrollY + entry.getBoundingClientRect().top - line() + HYSTERESIS + 1);
    },
  };
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
