import { isRange, mayFallIn } from '../timeline/extent.ts';
import { createFilter } from '../timeline/filter.ts';
import type { ChartEvent, ChartIndex, TimeWindow, ViewState } from '../timeline/types.ts';
import { decodeView } from '../timeline/url.ts';
import {
  clear,
  isFiltered,
  select,
  toggleKind,
  toggleLane,
  windowOf,
  withWindow,
} from '../timeline/view-state.ts';
import { centreOf, centreOn, fitting, lengthOf, panBy, recordWindow, zoomAbout } from '../timeline/window.ts';
import { jumpWindow } from '../timeline/zoom-level.ts';
import type { ControlAction } from '../views/detail/controls.ts';
import type { DetailChart, DetailOptions } from '../views/detail/mount.ts';
import { createTableMeasure } from '../views/measure.ts';
import { mountStrip } from '../views/strip/mount.ts';
import { browserEffects, mountAddress, readAddress } from './address.ts';
import { mountList } from './list.ts';
import { createStore, type HistoryMode, type Origin, type Store } from './store.ts';

/** Share of the window in which the active mark may stand without the chart moving (design §7). */
const CALM_SHARE = 0.6;

/** Brings list, chart and strip to life as three views of one state, which lives in the address. */
export async function mountInstrument(root: HTMLElement): Promise<void> {
  const index = await loadIndex(root);
  const effects = browserEffects();
  // The browser's own restored scroll would count as the reader's and undo what Back brings.
  history.scrollRestoration = 'manual';
  const { state, notices } = readAddress(index, effects);
  const store = createStore(atSelected(state, index));
  showNotices(root, notices);

  const chartBox = need(root, '[data-chart]');
  const stripBox = need(root, '[data-strip]');
  const list = mountList(need(root, '[data-list]'), index, () => stickyBottom(root), {
    read: (id) => follow(store, index, id),
    select: (id) => choose(store, index, id, 'list'),
  });
  const move = (origin: Origin) => (window: TimeWindow, done: boolean) => {
    const history = !done ? 'passing' : origin === 'strip' ? 'push' : 'replace';
    store.set(withWindow(store.get(), window, index), origin, history);
    if (done) keepSelectionInWindow(store, index, list.bringToLine);
  };
  let chart: DetailChart | null = null;
  const options: Omit<DetailOptions, 'state'> = {
    box: chartBox,
    index,
    measure: createTableMeasure(),
    actions: {
      moveTo: move('chart'),
      control: (action) => control(store, index, action),
      activate: (events) => activate(store, index, events),
      toggleLane: (id) => store.set(toggleLane(store.get(), id, index), 'controls', 'push'),
      toggleKind: (id) => store.set(toggleKind(store.get(), id, index), 'controls', 'push'),
    },
  };
  const strip = mountStrip({
    box: stripBox,
    index,
    state: store.get(),
    measure: createTableMeasure(),
    moveTo: move('strip'),
  });

  store.subscribe((change) => {
    chart?.show(change.state);
    strip.show(change.state);
    list.show(change.state);
    showCount(root, index, change.state);
    const { selected } = change.state;
    const chosenElsewhere = change.origin !== 'list' || change.history === 'push';
    if (selected && selected !== change.previous.selected && chosenElsewhere) list.bringToLine(selected);
  });
  need(root, '[data-clear]').addEventListener('click', () =>
    store.set(clear(store.get()), 'controls', 'push'),
  );
  mountWaysIn(root, store, index);
  mountAddress(store, index, effects);
  list.show(store.get());
  showCount(root, index, store.get());
  if (store.get().selected) list.bringToLine(store.get().selected ?? '');
  await whenWide(async () => {
    const { mountDetail } = await import('../views/detail/mount.ts');
    chart = mountDetail({ ...options, state: store.get() });
  });
  root.dataset.ready = 'true';
}

/** Phones have no detail chart, and do not load one (design §3); a window made wide later gets it then. */
async function whenWide(mount: () => Promise<void>): Promise<void> {
  const wide = window.matchMedia('(min-width: 760px)');
  if (wide.matches) return mount();
  const onChange = () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', onChange);
    void mount();
  };
  wide.addEventListener('change', onChange);
}

/** A way in opens its window in place, at its first entry; without scripts it is a link to the thread's page. */
function mountWaysIn(root: HTMLElement, store: Store, index: ChartIndex): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-way-in]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { window } = decodeView(link.dataset.wayIn ?? '', index).state;
    event.preventDefault();
    store.set(select(withWindow(store.get(), window, index), link.dataset.first ?? null), 'controls', 'push');
  });
}

async function loadIndex(root: HTMLElement): Promise<ChartIndex> {
  const response = await fetch(root.dataset.index ?? '');
  if (!response.ok) throw new Error(`The index answered ${response.status}.`);
  return (await response.json()) as ChartIndex;
}

/** A link to one event opens the timeline at it, a few years around. */
function atSelected(state: ViewState, index: ChartIndex): ViewState {
  const event = eventOf(state.selected, index);
  if (!event || state.window) return state;
  return withWindow(state, aroundEvent(event, index), index);
}

function aroundEvent(event: ChartEvent, index: ChartIndex): TimeWindow {
  const bounds = recordWindow(index);
  const around = jumpWindow('year', event.date.position, bounds);
  const { start, end } = event.date;
  const lasts = isRange(event.date) && start.from !== null && end.to !== null && end.to > around.end;
  return lasts ? fitting({ start: start.from ?? 0, end: end.to ?? 0 }, bounds) : around;
}

/** The reader scrolled: the chart moves the least it can, and never zooms. */
function follow(store: Store, index: ChartIndex, id: string | null): void {
  const state = store.get();
  if (id === state.selected) return;
  const event = eventOf(id, index);
  const window = windowOf(state, index);
  const next = event ? withWindow(state, calmWindow(window, event, index), index) : state;
  store.set(select(next, id), 'list', 'replace');
}

/** Not at all if the mark stands in the middle 60 % of the window; else it comes to the middle. */
function calmWindow(window: TimeWindow, event: ChartEvent, index: ChartIndex): TimeWindow {
  const offset = Math.abs(event.date.position - centreOf(window)) / lengthOf(window);
  if (offset <= CALM_SHARE / 2) return window;
  return centreOn(window, event.date.position, recordWindow(index));
}

function choose(store: Store, index: ChartIndex, id: string, origin: Origin): void {
  const state = store.get();
  const event = eventOf(id, index);
  if (!event) return;
  const window = calmWindow(windowOf(state, index), event, index);
  store.set(select(withWindow(state, window, index), id), origin, 'push');
}

/** One event is selected; a cluster opens so that its members stand apart. */
function activate(store: Store, index: ChartIndex, events: readonly string[]): void {
  if (events.length === 1) {
    choose(store, index, events[0] ?? '', 'chart');
    return;
  }
  const places = events.flatMap((id) => eventOf(id, index)?.date.position ?? []);
  const bounds = recordWindow(index);
  const window = fitting({ start: Math.min(...places), end: Math.max(...places) }, bounds, 0.5);
  store.set(withWindow(store.get(), window, index), 'chart', 'push');
}

function control(store: Store, index: ChartIndex, action: ControlAction): void {
  const state = store.get();
  const bounds = recordWindow(index);
  const window = windowOf(state, index);
  const selected = eventOf(state.selected, index)?.date.position;
  const inView = selected !== undefined && selected >= window.start && selected < window.end;
  const about = inView ? selected : centreOf(window);
  const next =
    action.type === 'pan'
      ? panBy(window, action.windows * lengthOf(window), bounds)
      : action.type === 'zoom'
        ? zoomAbout(window, action.factor, about, bounds)
        : jumpWindow(action.level, about, bounds);
  store.set(withWindow(state, next, index), 'controls', action.type === 'level' ? 'push' : 'replace');
}

/** After a gesture: if the selected entry left the window, the one nearest its middle becomes active, by a cut. */
function keepSelectionInWindow(store: Store, index: ChartIndex, bringToLine: (id: string) => void): void {
  const state = store.get();
  const selected = eventOf(state.selected, index);
  const window = windowOf(state, index);
  if (!selected || mayFallIn(selected.date, window, index)) return;
  const passes = createFilter(state, index);
  const middle = centreOf(window);
  const distance = (event: ChartEvent) => Math.abs(event.date.position - middle);
  const inWindow = index.events.filter((event) => passes(event) && mayFallIn(event.date, window, index));
  const nearest = inWindow.sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest) return;
  const history: HistoryMode = 'replace';
  store.set(select(state, nearest.id), 'chart', history);
  bringToLine(nearest.id);
}

/** "27 of 51 in this window", and whether filters leave something out. */
function showCount(root: HTMLElement, index: ChartIndex, state: ViewState): void {
  const matching = index.events.filter(createFilter(state, index));
  const inWindow = matching.filter((event) => mayFallIn(event.date, windowOf(state, index), index));
  const count = need(root, '[data-count]');
  const strong = document.createElement('b');
  strong.textContent = String(inWindow.length);
  count.replaceChildren(strong, ` of ${matching.length} in this window`);
  need(root, '[data-clear]').hidden = !isFiltered(state);
}

function showNotices(root: HTMLElement, notices: readonly string[]): void {
  const box = need(root, '[data-notices]');
  box.hidden = notices.length === 0;
  box.textContent = notices.join(' ');
}

/** Where the sticky parts end; on a phone nothing but the strip is sticky. */
function stickyBottom(root: HTMLElement): number {
  const top = root.querySelector<HTMLElement>('[data-sticky]');
  if (!top || getComputedStyle(top).position !== 'sticky') return 0;
  return top.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(top).top);
}

function eventOf(id: string | null, index: ChartIndex): ChartEvent | undefined {
  return id === null ? undefined : index.events.find((event) => event.id === id);
}

function need(root: HTMLElement, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
