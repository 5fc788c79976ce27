import { learnSearchIndex } from '../timeline/search-text.ts';
import type { SearchIndex } from '../timeline/search-index.ts';
import { withQuery } from '../timeline/view-state.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

/** The reader has paused: what was typed is a decision, which Back undoes. */
const PAUSE_MS = 600;

/** The header's field filters list, chart and strip as one types. The search index is fetched when it is first needed. */
export function mountSearchField({ root, index, store }: Instrument): void {
  const document = root.ownerDocument;
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const field = form?.querySelector<HTMLInputElement>('[data-search]');
  if (!form || !field) return;
  let isTyping = false;
  let frame = 0;
  let timer = 0;

  const load = mountIndexLoader(root, (search) => {
    learnSearchIndex(search, index);
    // Another object, so that every view asks anew who matches.
    if (store.get().query !== '') store.set({ ...store.get() }, 'controls', isTyping ? 'passing' : 'none');
  });
  const take = () => {
    frame = 0;
    if (field.value !== store.get().query)
      store.set(withQuery(store.get(), field.value), 'controls', 'passing');
  };
  const settle = () => {
    clearTimeout(timer);
    if (!isTyping) return;
    cancelAnimationFrame(frame);
    take();
    isTyping = false;
    store.set({ ...store.get() }, 'controls', 'push');
  };

  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    isTyping = true;
    load();
    if (frame === 0) frame = requestAnimationFrame(take);
    clearTimeout(timer);
    timer = window.setTimeout(settle, PAUSE_MS);
  });
  field.addEventListener('blur', settle);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  store.subscribe(({ state }) => {
    if (state.query !== '') load();
    if (!isTyping && field.value !== state.query) field.value = state.query;
  });
  // What was typed before the script came, or what the address says.
  if (field.value !== '' && store.get().query === '') field.dispatchEvent(new Event('input'));
  else field.value = store.get().query;
  if (store.get().query !== '' || document.activeElement === field) load();
}

/** Fetches the search index once; after a failure the next call tries again, and a line says what is missing. */
function mountIndexLoader(root: HTMLElement, learn: (search: SearchIndex) => void): () => void {
  const failure = need(root, '[data-search-failure]');
  let state: 'none' | 'under way' | 'there' = 'none';
  return () => {
    if (state !== 'none') return;
    state = 'under way';
    fetchIndex(root.dataset.searchIndex ?? '')
      .then((search) => {
        state = 'there';
        failure.hidden = true;
        learn(search);
      })
      .catch((error: unknown) => {
        state = 'none';
        failure.hidden = false;
        reportError(error);
      });
  };
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return (await response.json()) as SearchIndex;
}
