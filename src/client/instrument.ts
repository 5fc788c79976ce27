import { afterControl, keepSelectionInWindow, selectCalmly } from '../timeline/navigate.ts';
import type { ChartIndex, TimeWindow } from '../timeline/types.ts';
import { decodeView } from '../timeline/url.ts';
import { LINGER_MS } from '../timeline/driver.ts';
import { onlyKind, onlyLane, select, toggleKind, toggleLane, withWindow } from '../timeline/view-state.ts';
import type { DetailActions, DetailChart } from '../views/detail/mount.ts';
import { createTableMeasure } from '../views/measure.ts';
import { mountStrip } from '../views/strip/mount.ts';
import type { Instrument } from './context.ts';
import { mountAsKnown } from './as-known.ts';
import { mountDriver } from './driver.ts';
import { followProjection } from './follow-projection.ts';
import { followThread, type FollowThread } from './follow-thread.ts';
import { followWindow } from './follow-window.ts';
import { freeRoom } from './free-room.ts';
import { browserEffects, mountAddress, readAddress } from './address.ts';
import { placeChart } from './chart-place.ts';
import { mountKeys } from './keys.ts';
import { mountList, type ListView } from './list.ts';
import { need } from './need.ts';
import { mountListPrint } from './print-list.ts';
import { mountSearch } from './search.ts';
import { mountShare } from './share.ts';
import { mountStepButtons } from './step-entry.ts';
import { mountCount, showNotices } from './status.ts';
import { createStore, type Change, type Origin, type Store } from './store.ts';

/** Brings list, chart and strip to life as three views of one state, which lives in the address. */
export async function mountInstrument(root: HTMLElement): Promise<void> {
  const index = await loadIndex(root);
  const effects = browserEffects();
  // The browser's own restored scroll would count as the reader's and undo what Back brings.
  history.scrollRestoration = 'manual';
  const { state, notices } = readAddress(index, effects);
  const store = createStore(state);
  const measure = createTableMeasure();
  const driver = mountDriver(window);
  const showCount = mountCount(root, index);
  let thread: FollowThread | null = null;
  const list = mountList(need(root, '[data-list]'), index, () => freeRoom(root), driver, {
    read: (id, isFast) => {
      if (id === store.get().selected && (isFast || !motion.isWaiting())) return;
      if (isFast) store.set(select(store.get(), id), 'list', 'passing');
      else store.set(selectCalmly(store.get(), id, index), 'list', 'replace');
    },
    select: (id) => store.set(selectCalmly(store.get(), id, index), 'list', 'push'),
    moved: () => thread?.tie(),
  });
  const strip = mountStrip({
    box: need(root, '[data-strip]'),
    sentence: root.querySelector('.strip-sentence'),
    index,
    state: store.get(),
    measure,
    moveTo: mover(store, index, 'strip'),
    fitTo: (era) =>
      store.set(keepSelectionInWindow(withWindow(store.get(), era, index), index), 'controls', 'push'),
  });
  let chart: DetailChart | null = null;
  const instrument: Instrument = { root, index, store, measure, list, chart: () => chart };
  const motion = followWindow(index, store.get(), strip);
  const showProjection = followProjection(root, strip, () => chart);
  store.subscribe((change) => {
    motion.show(change);
    list.show(change.state);
    showCount(change.state);
    bringToLine(list, change);
    thread?.show(change.state);
  });
  driver.onGesture((view, byKey) => {
    if (view === 'list') list.halt();
    const isInHand = (view === 'chart' || view === 'strip') && !byKey;
    const stopped = isInHand ? motion.stop() : null;
    if (stopped) store.set(withWindow(store.get(), stopped, index), view, 'replace');
  });
  mountAddress(store, index, effects);
  mountWaysIn(instrument);
  mountListPrint(instrument);
  mountSearch(instrument);
  mountShare(instrument);
  mountAsKnown(instrument);
  mountKeys(instrument);

  showNotices(root, notices);
  showCount(store.get());
  list.show(store.get());
  mountStepButtons(instrument);
  list.bringToLine(store.get().selected ?? '', 'cut');
  await placeChart(root, async () => {
    const { mountDetail } = await import('../views/detail/mount.ts');
    const box = need(root, '[data-chart]');
    chart = mountDetail({
      box,
      index,
      state: store.get(),
      measure,
      actions: chartActions(instrument),
    });
    motion.attach(chart);
    thread = followThread(root, index, createTableMeasure(14), chart);
    thread.show(store.get());
    showProjection();
  });
  root.dataset.ready = 'true';
}

/** A selection is brought to the reading line; one that only follows is put there by a cut (design §7). */
function bringToLine(list: ListView, { state: { selected }, previous, origin, history }: Change): void {
  const isReading = origin === 'list' && history !== 'push';
  if (selected === null || selected === previous.selected || isReading) return;
  list.bringToLine(selected, history === 'push' && origin !== 'strip' ? 'smooth' : 'cut');
}

function chartActions({ root, store, index, list }: Instrument): DetailActions {
  const leave = () => {
    list.bringToLine(store.get().selected ?? '', 'smooth');
    // The list is on its way to the entry already: no second scroll by the browser.
    root.querySelector<HTMLElement>('.entry.is-active .entry-title')?.focus({ preventScroll: true });
  };
  let settling = 0;
  return {
    moveTo: mover(store, index, 'chart'),
    control: (action) => {
      const mode = action.type === 'level' ? 'push' : 'replace';
      store.set(afterControl(store.get(), action, index), 'controls', mode);
      // Keys and buttons have no end of their own, as a drag has.
      clearTimeout(settling);
      settling = window.setTimeout(() => {
        store.set(keepSelectionInWindow(store.get(), index), 'chart', 'replace');
      }, LINGER_MS);
    },
    leave,
    open: (window) => store.set(withWindow(store.get(), window, index), 'chart', 'push'),
    activate: (event, byKeyboard) => {
      const next = selectCalmly(store.get(), event, index);
      const isChosen = next === store.get();
      store.set(next, 'chart', 'push');
      if (byKeyboard) leave();
      else if (isChosen) list.bringToLine(event, 'smooth');
    },
    toggleLane: (id) => store.set(toggleLane(store.get(), id, index), 'controls', 'push'),
    toggleKind: (id) => store.set(toggleKind(store.get(), id, index), 'controls', 'push'),
    onlyLane: (id) => store.set(onlyLane(store.get(), id), 'controls', 'push'),
    onlyKind: (id) => store.set(onlyKind(store.get(), id), 'controls', 'push'),
  };
}

/** A drawn brush is a decision, a moved chart is not; neither leaves a trace before the gesture has ended. */
function mover(store: Store, index: ChartIndex, origin: Origin) {
  return (window: TimeWindow, done: boolean): void => {
    const moved = withWindow(store.get(), window, index);
    if (!done) store.set(moved, origin, 'passing');
    else store.set(keepSelectionInWindow(moved, index), origin, origin === 'strip' ? 'push' : 'replace');
  };
}

/** A way in opens its window in place, at its first entry; without scripts it is a link to the thread's page. */
function mountWaysIn({ root, store, index }: Instrument): void {
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
