import { beforeEach, describe, expect, it } from 'vitest';
import { mountAddress, readAddress, type AddressEffects } from '../../../src/client/address.ts';
import { createStore, type Store } from '../../../src/client/store.ts';
import { defaultState, select, withQuery } from '../../../src/timeline/view-state.ts';
import { sampleEvent, sampleIndex } from '../timeline/samples.ts';

const index = sampleIndex([sampleEvent('one', '1828-02-22'), sampleEvent('two', '2015-07-14')]);

/** A browser's history as a plain list; `later` runs when told. */
function createHistory() {
  const entries = ['/'];
  let at = 0;
  let pending: (() => void) | null = null;
  let popped: () => void = () => undefined;
  const effects: AddressEffects = {
    location: {
      get pathname() {
        return '/';
      },
      get search() {
        return entries[at]!.slice(1);
      },
    },
    history: {
      pushState: (_state, _title, address) => {
        entries.splice(at + 1, Infinity, String(address));
        at++;
      },
      replaceState: (_state, _title, address) => {
        entries[at] = String(address);
      },
    },
    onPopState: (listener) => (popped = listener),
    later: (run) => (pending = run),
  };
  return {
    effects,
    entries,
    pause: () => {
      pending?.();
      pending = null;
    },
    go: (by: number) => {
      at += by;
      popped();
    },
  };
}

let browser: ReturnType<typeof createHistory>;
let store: Store;

beforeEach(() => {
  browser = createHistory();
  store = createStore(defaultState);
  mountAddress(store, index, browser.effects);
});

describe('the address', () => {
  it('takes a decision at once, as an entry of its own', () => {
    store.set(select(store.get(), 'one'), 'chart', 'push');
    expect(browser.entries).toEqual(['/', '/?from=1651&to=2025&e=one']);
  });

  it('takes what follows after a pause, in place', () => {
    store.set(select(store.get(), 'one'), 'list', 'replace');
    store.set(select(store.get(), 'two'), 'list', 'replace');
    expect(browser.entries).toEqual(['/']);
    browser.pause();
    expect(browser.entries).toEqual(['/?from=1651&to=2025&e=two']);
  });

  it('keeps what followed just before a decision, so that Back returns to it', () => {
    store.set(select(store.get(), 'one'), 'list', 'replace');
    store.set(withQuery(store.get(), 'oil'), 'controls', 'push');
    expect(browser.entries).toEqual(['/?from=1651&to=2025&e=one', '/?from=1651&to=2025&e=one&q=oil']);
    browser.pause();
    expect(browser.entries).toEqual(['/?from=1651&to=2025&e=one', '/?from=1651&to=2025&e=one&q=oil']);
  });

  it('gives the state back on Back and Forward, and adds no entry', () => {
    store.set(select(store.get(), 'one'), 'chart', 'push');
    browser.go(-1);
    expect(store.get().selected).toBeNull();
    browser.go(1);
    expect(store.get().selected).toBe('one');
    browser.pause();
    expect(browser.entries).toEqual(['/', '/?from=1651&to=2025&e=one']);
  });

  it('drops an entry it does not know, with a sentence', () => {
    browser.effects.history.replaceState(null, '', '/?e=three');
    const { state, notices } = readAddress(index, browser.effects);
    expect(state.selected).toBeNull();
    expect(notices).toHaveLength(1);
  });

  it('shows an entry in the years around it, unless the address names the window, even the whole record', () => {
    const open = (search: string) =>
      readAddress(index, { ...browser.effects, location: { pathname: '/', search } }).state;
    expect(open('?e=two').window).not.toBeNull();
    expect(open('?from=1651-01&to=2025-01&e=two')).toMatchObject({ selected: 'two', window: null });
  });

  it('keeps what was there before typing for Back, though the list follows meanwhile', () => {
    store.set(withQuery(store.get(), 'dro'), 'controls', 'passing');
    store.set(select(store.get(), 'two'), 'list', 'replace');
    browser.pause();
    store.set(withQuery(store.get(), 'drones'), 'controls', 'passing');
    store.set({ ...store.get() }, 'controls', 'push');
    expect(browser.entries).toEqual(['/', '/?from=1651&to=2025&e=two&q=drones']);
  });
});
