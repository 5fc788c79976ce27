import { aroundSelected } from '../timeline/navigate.ts';
import type { ChartIndex, ViewState } from '../timeline/types.ts';
import { decodeView, encodeView } from '../timeline/url.ts';
import type { Store } from './store.ts';

/** What the address needs of the browser; a test passes a plain object. */
export interface AddressEffects {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  onPopState(listener: () => void): void;
  /** Runs after a pause; a second call cancels the first. */
  later(run: () => void): void;
}

const PAUSE_MS = 300;

export function browserEffects(): AddressEffects {
  let timer = 0;
  return {
    location: window.location,
    history: window.history,
    onPopState: (listener) => window.addEventListener('popstate', listener),
    later: (run) => {
      clearTimeout(timer);
      timer = window.setTimeout(run, PAUSE_MS);
    },
  };
}

/**
 * Reads the view from the address; notices are plain sentences for the reader. An entry without a window is shown in
 * the years around it; a shared link names its window, which is then meant even where it is the whole record.
 */
export function readAddress(
  index: ChartIndex,
  effects: AddressEffects,
): { state: ViewState; notices: readonly string[] } {
  const { search } = effects.location;
  const { state, notices } = decodeView(search, index);
  const params = new URLSearchParams(search);
  const hasWindow = params.has('from') || params.has('to');
  return { state: hasWindow ? state : aroundSelected(state, index), notices };
}

/**
 * Keeps the address and the state the same. Decisions are pushed, so that Back undoes them; following replaces, at
 * most once a pause. Back and forward set the state from the address.
 */
export function mountAddress(store: Store, index: ChartIndex, effects: AddressEffects): void {
  /** The last state that is no part of a gesture under way: what Back returns to. */
  let settled = store.get();
  const write = (mode: 'push' | 'replace') => {
    const query = encodeView(settled, index, { pinned: true });
    const address = effects.location.pathname + (query ? `?${query}` : '');
    if (address === effects.location.pathname + effects.location.search) return;
    if (mode === 'push') effects.history.pushState(null, '', address);
    else effects.history.replaceState(null, '', address);
  };
  /** Somebody types: what follows the list meanwhile is no entry of its own, or Back could not undo the typing. */
  let isTyping = false;
  store.subscribe(({ history, origin, state }) => {
    if (history === 'passing') isTyping ||= origin === 'controls';
    if (history === 'passing' || (history === 'replace' && isTyping)) return;
    isTyping = false;
    // A change by following may still wait for its pause: it belongs to the entry that is left.
    if (history === 'push') write('replace');
    settled = state;
    if (history === 'push') write('push');
    if (history === 'replace') effects.later(() => write('replace'));
  });
  effects.onPopState(() => {
    const { state } = readAddress(index, effects);
    store.set(state, 'address', 'none');
  });
}
