import { activeFilters, type ActiveFilter } from '../timeline/active-filters.ts';
import type { ViewNames } from '../timeline/filter-words.ts';
import { filterKey } from '../timeline/filter.ts';
import { clear } from '../timeline/view-state.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

/** The line above the list: every filter that is on, a button each that takes it away, and one that clears all. */
export function mountActiveLine({ root, index, store, list: entries }: Instrument, names: ViewNames): void {
  const line = need(root, '[data-active-line]');
  const list = need(line, '[data-active]');
  const clearAll = need(line, '[data-clear]');
  let shown = '';
  let filters: readonly ActiveFilter[] = [];

  const show = () => {
    const key = filterKey(store.get(), index);
    if (key === shown) return;
    shown = key;
    filters = activeFilters(store.get(), index, names);
    const hadFocus = list.contains(document.activeElement);
    entries.keepPlace(() => {
      line.hidden = filters.length === 0;
      list.replaceChildren(...filters.map((filter, at) => itemOf(filter, filters[at - 1])));
    });
    // The button pressed is gone; the next step is most likely there.
    if (hadFocus) (list.querySelector('button') ?? need(root, '[data-open="filter"]')).focus();
  };
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const at = [...list.querySelectorAll('button')].indexOf(button as HTMLButtonElement);
    const filter = filters[at];
    if (filter) store.set(filter.without, 'controls', 'push');
  });
  clearAll.addEventListener('click', () => {
    store.set(clear(store.get()), 'controls', 'push');
    need(root, '[data-open="filter"]').focus();
  });
  store.subscribe(show);
  show();
}

/** Filters of one group widen each other, groups narrow each other: "Iran or Russia · has a transfer". */
function itemOf({ group, words }: ActiveFilter, before: ActiveFilter | undefined): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'active-filter';
  button.setAttribute('aria-label', `Remove filter: ${words}`);
  button.append(words, cross());
  if (before) item.append(before.group === group ? 'or ' : '· ');
  item.append(button);
  return item;
}

function cross(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'cross';
  mark.ariaHidden = 'true';
  mark.textContent = '×';
  return mark;
}
