import { isFiltered } from '../timeline/view-state.ts';
import { mountActiveLine } from './active-line.ts';
import { mountAnnouncer } from './announce.ts';
import type { Instrument } from './context.ts';
import { mountEmptyState } from './empty-state.ts';
import { mountFilterPanel } from './filter-panel.ts';
import { mountSearchField } from './search-field.ts';

/** Search and filters: the field, the panel, and what the page says of them. */
export function mountSearch(instrument: Instrument): void {
  const names = mountFilterPanel(instrument);
  mountActiveLine(instrument, names);
  mountEmptyState(instrument, names);
  mountAnnouncer(instrument);
  mountSearchField(instrument);
  mountIntroduction(instrument);
}

/** Results stand at the top: the introduction makes way. Lanes and kinds, switched in the chart, leave it in place. */
function mountIntroduction({ root, store, list }: Instrument): void {
  const show = () => {
    const isSearched = isFiltered({ ...store.get(), lanes: [], kinds: [] });
    if (isSearched === root.classList.contains('is-searched')) return;
    list.keepPlace(() => root.classList.toggle('is-searched', isSearched));
  };
  store.subscribe(show);
  show();
}
