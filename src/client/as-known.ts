import { asKnownSentence, isLaterThan } from '../timeline/as-known.ts';
import { withAsOf } from '../timeline/view-state.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

/** "As known on": its field, the sentence above the list, and the statements of the list that were made later. */
export function mountAsKnown({ root, index, store }: Instrument): void {
  const { ownerDocument: document } = root;
  const form = need(document.body, '[data-as-known]') as HTMLFormElement;
  const field = need(form, 'input') as HTMLInputElement;
  const formerly = need(form, '[data-as-known-all]');
  const line = need(root, '[data-as-known-line]');
  const words = need(line, '[data-as-known-words]');
  let shown: string | null = null;

  const show = (): void => {
    const { asOf } = store.get();
    if (asOf === shown) return;
    shown = asOf;
    field.value = asOf ?? '';
    formerly.hidden = asOf === null;
    line.hidden = asOf === null;
    words.textContent = asOf === null ? '' : asKnownSentence(asOf, index);
    hideLater(root, asOf);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    store.set(withAsOf(store.get(), field.value), 'controls', 'push');
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-as-known-all]') : null;
    if (!button) return;
    // The button goes away: the focus stays beside it.
    if (form.contains(button)) field.focus();
    else root.querySelector<HTMLElement>('.entry.is-active .entry-title, [data-open="filter"]')?.focus();
    store.set(withAsOf(store.get(), null), 'controls', 'push');
  });
  store.subscribe(show);
  show();
}

/** A statement made later gives way to a line that says so. */
function hideLater(root: HTMLElement, asOf: string | null): void {
  for (const quote of root.querySelectorAll<HTMLElement>('[data-stated]')) {
    const isLater = isLaterThan(quote.dataset.stated ?? '', asOf);
    quote.hidden = isLater;
    const note = quote.parentElement?.querySelector<HTMLElement>('.entry-later');
    if (note) note.hidden = !isLater;
  }
}
