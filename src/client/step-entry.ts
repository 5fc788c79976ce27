import { filterKey } from '../timeline/filter.ts';
import { selectCalmly } from '../timeline/navigate.ts';
import { neighbourOf } from '../timeline/step.ts';
import type { ViewState } from '../timeline/types.ts';
import type { Instrument } from './context.ts';

type Steppable = Pick<Instrument, 'store' | 'index'>;

/** Selects the next (1) or previous (-1) entry that passes the filters. False where there is none. */
export function stepEntry({ store, index }: Steppable, by: 1 | -1): boolean {
  const event = neighbourOf(store.get(), index, by);
  if (event) store.set(selectCalmly(store.get(), event.id, index), 'controls', 'push');
  return event !== null;
}

/** The buttons "Previous entry" and "Next entry": one pair, which moves to the entry being read. */
export function mountStepButtons(instrument: Instrument): void {
  const { root, index, store } = instrument;
  const pair = document.createElement('span');
  pair.className = 'step-buttons';
  const buttons = ([-1, 1] as const).map((by) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = by === 1 ? 'Next entry' : 'Previous entry';
    button.textContent = by === 1 ? '↓' : '↑';
    button.addEventListener('click', () => stepEntry(instrument, by));
    pair.append(button);
    return { by, button };
  });
  let shown = '';
  const show = (state: ViewState) => {
    // A moving window is not its business, and comes with every frame.
    const key = `${filterKey(state, index)} ${state.selected ?? ''}`;
    if (key === shown) return;
    shown = key;
    // Not `disabled`: the last step must not take the focus away from the reader's hands.
    for (const { by, button } of buttons) {
      button.setAttribute('aria-disabled', String(neighbourOf(state, index, by) === null));
    }
    const actions = root.querySelector('.entry.is-active .entry-actions');
    if (!actions || actions === pair.parentElement) return;
    const focused = buttons.find(({ button }) => button === document.activeElement)?.button;
    actions.append(pair);
    focused?.focus({ preventScroll: true });
  };
  store.subscribe(({ state }) => show(state));
  show(store.get());
}
