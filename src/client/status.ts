import { createFilter } from '../timeline/filter.ts';
import { eventsInWindow } from '../timeline/navigate.ts';
import type { ChartIndex, ViewState } from '../timeline/types.ts';
import { isFiltered } from '../timeline/view-state.ts';
import { need } from './need.ts';

/** "27 of 51 in this window", and a way out of the filters where something is left out. */
export function showCount(root: HTMLElement, index: ChartIndex, state: ViewState): void {
  const matching = index.events.filter(createFilter(state, index)).length;
  const strong = document.createElement('b');
  strong.textContent = String(eventsInWindow(state, index).length);
  need(root, '[data-count]').replaceChildren(strong, ` of ${matching} in this window`);
  need(root, '[data-clear]').hidden = !isFiltered(state);
}

/** What of the address was dropped, in plain sentences; nothing where all of it was understood. */
export function showNotices(root: HTMLElement, notices: readonly string[]): void {
  const box = need(root, '[data-notices]');
  box.hidden = notices.length === 0;
  box.textContent = notices.join(' ');
}
