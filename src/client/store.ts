import type { ViewState } from '../timeline/types.ts';

/** Which view made a change, so that it does not follow itself. */
export type Origin = 'address' | 'chart' | 'strip' | 'list' | 'controls';

/**
 * `push` is a decision that Back undoes, `replace` a change made by following, `passing` one inside a gesture that has
 * not ended, `none` comes from the address itself.
 */
export type HistoryMode = 'push' | 'replace' | 'passing' | 'none';

export interface Change {
  readonly state: ViewState;
  readonly previous: ViewState;
  readonly origin: Origin;
  readonly history: HistoryMode;
}

/** The one state that list, chart, strip and address follow. */
export interface Store {
  get(): ViewState;
  /** Does nothing where `next` is the state itself. */
  set(next: ViewState, origin: Origin, history: HistoryMode): void;
  subscribe(listener: (change: Change) => void): void;
}

/** Creates the store. Listeners hear of changes in the order they subscribed. */
export function createStore(initial: ViewState): Store {
  let state = initial;
  const listeners: ((change: Change) => void)[] = [];
  return {
    get: () => state,
    set(next, origin, history) {
      if (next === state) return;
      const previous = state;
      state = next;
      for (const listener of listeners) listener({ state, previous, origin, history });
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
