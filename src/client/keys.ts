import { isCharacter, keyAction, type KeyAction } from '../timeline/keys.ts';
import { selectCalmly } from '../timeline/navigate.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';
import { mountPanel } from './panel.ts';
import { stepEntry } from './step-entry.ts';

/** Where letters are text. */
const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
const STORED = 'keys';

/** The keys that work wherever the focus is, their list, and the box that turns those of one character off. */
export function mountKeys(instrument: Instrument): void {
  const { ownerDocument: document } = instrument.root;
  const panel = mountPanel(document, 'keys');
  const box = need(panel.element, '[data-keys-on]') as HTMLInputElement;
  box.checked = readChoice();
  box.addEventListener('change', () => remember(box.checked));
  document.addEventListener('keydown', (event) => {
    const isOurs = !event.defaultPrevented && !event.isComposing;
    if (!isOurs || (event.target instanceof Element && event.target.matches(FIELD))) return;
    const action = keyAction(event, 'page');
    if (action === null || (isCharacter(event.key) && !box.checked)) return;
    const done = action.type === 'keys' ? toggle(panel) : act(action, instrument);
    if (done) event.preventDefault();
  });
}

function toggle(panel: ReturnType<typeof mountPanel>): true {
  if (panel.isOpen()) panel.close();
  else panel.open(document.activeElement as HTMLElement);
  return true;
}

/** False where there is nothing to act on: the key is the browser's then. */
function act(action: KeyAction, instrument: Instrument): boolean {
  const { ownerDocument: document } = instrument.root;
  switch (action.type) {
    case 'search':
      return search(document);
    case 'entry':
      if (stepEntry(instrument, action.by)) focusRead(instrument);
      return true;
    case 'open':
      return press(entryMeant(instrument)?.querySelector('.entry-title a'));
    case 'copy':
      return copy(instrument);
    case 'share':
      return press(document.querySelector('[data-open="share"]'));
    case 'close':
      return press(document.querySelector('[data-panel]:not([hidden]) [data-close]'));
    default:
      return false;
  }
}

/** The list is on its way to the entry: the browser must not scroll there too. */
function focusRead({ root }: Instrument): void {
  root.querySelector<HTMLElement>('.entry.is-active .entry-title')?.focus({ preventScroll: true });
}

/** The field, or on a narrow screen the button that opens it. */
function search(document: Document): boolean {
  const field = document.querySelector<HTMLElement>('[data-search]');
  if (!field) return false;
  if (field.getClientRects().length === 0) return press(document.querySelector('[data-open-search]'));
  field.focus();
  return true;
}

/** The button says "Copied" itself, so the entry has to show it. */
function copy(instrument: Instrument): boolean {
  const { store, index } = instrument;
  const entry = entryMeant(instrument);
  const id = entry?.dataset.event;
  if (!id) return false;
  if (id !== store.get().selected) store.set(selectCalmly(store.get(), id, index), 'controls', 'replace');
  return press(entry.querySelector('[data-copy]'));
}

/** The entry in focus, in the list or as a mark of the chart; else the one being read. */
function entryMeant({ root }: Instrument): HTMLElement | null {
  const focused = root.ownerDocument.activeElement;
  const id = focused instanceof HTMLElement ? focused.dataset.mark : undefined;
  const ofMark =
    id === undefined ? null : root.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
  return (
    ofMark ??
    focused?.closest<HTMLElement>('[data-event]') ??
    root.querySelector<HTMLElement>('.entry.is-active')
  );
}

function press(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}

/** Storage throws where it is barred; the choice then lasts as long as the page. */
function readChoice(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

function remember(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    return;
  }
}
