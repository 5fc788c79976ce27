import { filterKey } from '../timeline/filter.ts';
import { knowsSearchIndex } from '../timeline/search-text.ts';
import { countWindow, matchWords } from '../timeline/window-count.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

/** Long enough for a burst of changes to end, short enough to belong to what the reader did. */
const PAUSE_MS = 400;

/**
 * Says politely what a decision did: "12 entries match" after a search or a filter, "27 of 51 in this window" after
 * another window. What changes while one scrolls or drags is not said.
 */
export function mountAnnouncer({ root, index, store }: Instrument): void {
  const status = need(root, '[data-say]');
  let said = filterKey(store.get(), index);
  let timer = 0;
  store.subscribe(({ state, previous, history }) => {
    if (history === 'passing' || (state.query !== '' && !knowsSearchIndex(index))) return;
    const key = filterKey(state, index);
    const isFilter = key !== said;
    const isWindow = state.window !== previous.window && history === 'push';
    said = key;
    if (!isFilter && !isWindow) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const count = countWindow(store.get(), index);
      const inWindow = `${count.inWindow} of ${count.matching} in this window`;
      status.textContent = isFilter ? `${matchWords(count)}.` : `${inWindow}.`;
    }, PAUSE_MS);
  });
}
