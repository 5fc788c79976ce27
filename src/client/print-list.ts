import { createFilter } from '../timeline/filter.ts';
import { eventsInWindow } from '../timeline/navigate.ts';
import type { ViewNames } from '../timeline/filter-words.ts';
import { printCount, printTitle } from '../timeline/print-words.ts';
import type { ChartEvent } from '../timeline/types.ts';
import { windowOf } from '../timeline/view-state.ts';
import { shapeToElement } from '../views/shape-element.ts';
import { printedStrip } from '../views/strip/printed.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

const LEFT_OUT = 'is-not-printed';

/**
 * Prints what the view shows: the entries that match the filters and lie in the window, under words that say so. On
 * screen the list stays whole.
 */
export function mountListPrint(instrument: Instrument): void {
  const data = need(document.body, '[data-share]').textContent;
  const { names } = JSON.parse(data) as { names: ViewNames };
  window.addEventListener('beforeprint', () => {
    const { root, index, store } = instrument;
    const events = eventsInWindow(store.get(), index);
    leaveOut(root, new Set(events.map(({ id }) => id)));
    showHead(instrument, names, events);
  });
  // Before the screen is drawn again: another view may be printed next.
  window.addEventListener('afterprint', () => {
    for (const element of instrument.root.querySelectorAll(`.${LEFT_OUT}`))
      element.classList.remove(LEFT_OUT);
  });
}

function leaveOut(root: HTMLElement, printed: ReadonlySet<string>): void {
  for (const entry of root.querySelectorAll<HTMLElement>('[data-event]')) {
    entry.closest('li')?.classList.toggle(LEFT_OUT, !printed.has(entry.dataset.event ?? ''));
  }
  for (const section of root.querySelectorAll('[data-section]')) {
    const count = section.querySelectorAll(`li:not(.${LEFT_OUT})`).length;
    section.classList.toggle(LEFT_OUT, count === 0);
  }
}

function showHead(
  { root, index, store, measure }: Instrument,
  names: ViewNames,
  events: readonly ChartEvent[],
): void {
  const state = store.get();
  need(root, '[data-print-title]').textContent = printTitle(state, index, names);
  need(root, '[data-print-count]').textContent = printCount(events.length, index.events.length);
  const strip = printedStrip({
    index,
    events: index.events.filter(createFilter(state, index)),
    window: windowOf(state, index),
    scale: state.scale,
    measure,
  });
  need(root, '[data-print-strip]').replaceChildren(shapeToElement(strip, root.ownerDocument));
  const kinds = new Set(events.map((event) => event.kinds[0]));
  for (const item of root.querySelectorAll<HTMLElement>('.print-key [data-kind]')) {
    item.hidden = !kinds.has(item.dataset.kind);
  }
}
