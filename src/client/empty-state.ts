import type { ViewNames } from '../timeline/filter-words.ts';
import { explainEmpty, type Emptiness } from '../timeline/empty.ts';
import { selectCalmly } from '../timeline/navigate.ts';
import { knowsSearchIndex } from '../timeline/search-text.ts';
import type { ChartEvent, ViewState } from '../timeline/types.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';

/** Says why nothing is to be seen, and offers what would bring something back (design §12). */
export function mountEmptyState({ root, index, store, list }: Instrument, names: ViewNames): void {
  const noMatch = need(root, '[data-no-match]');
  const emptyWindow = need(root, '[data-empty-window]');
  const go = (next: ViewState) => store.set(next, 'controls', 'push');
  const say = (found: Emptiness | null) => {
    noMatch.hidden = found?.type !== 'no-match';
    emptyWindow.hidden = found?.type !== 'empty-window';
    if (found?.type === 'no-match') noMatch.replaceChildren(...noMatchWords(found, go));
    if (found?.type === 'empty-window') {
      const goTo = ({ id }: ChartEvent) => go(selectCalmly(store.get(), id, index));
      emptyWindow.replaceChildren(...emptyWindowWords(found, goTo));
    }
  };
  let saysSomething = false;
  const show = (state: ViewState) => {
    // Before the search index is there, nobody knows yet whether nothing matches.
    const isKnown = state.query === '' || knowsSearchIndex(index);
    const found = isKnown ? explainEmpty(state, index, names) : null;
    if (found || saysSomething) list.keepPlace(() => say(found));
    saysSomething = found !== null;
  };
  store.subscribe(({ state }) => show(state));
  show(store.get());
}

type NoMatch = Extract<Emptiness, { type: 'no-match' }>;
type EmptyWindow = Extract<Emptiness, { type: 'empty-window' }>;

/** "No entries match. 12 match without ‘has a transfer’, 4 without ‘Iran’." */
function noMatchWords({ remedies }: NoMatch, go: (next: ViewState) => void): (string | Node)[] {
  const parts = remedies.flatMap(({ filter, matching }, at) => [
    at === 0 ? ` ${matching} ${matching === 1 ? 'matches' : 'match'} without ` : `, ${matching} without `,
    button(filter.words.startsWith('‘') ? filter.words : `‘${filter.words}’`, () => go(filter.without)),
  ]);
  return ['No entries match.', ...parts, ...(parts.length > 0 ? ['.'] : [])];
}

/** "No entries between 1747 and 1783. Previous: … Next: …" */
function emptyWindowWords(
  { window, previous, next }: EmptyWindow,
  goTo: (event: ChartEvent) => void,
): (string | Node)[] {
  const way = (words: string, event: ChartEvent | null) =>
    event ? [` ${words}: `, button(`${event.short}, ${event.date.words}`, () => goTo(event))] : [];
  return [`No entries ${window}.`, ...way('Previous', previous), ...way('Next', next)];
}

function button(words: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'link-button';
  element.textContent = words;
  element.addEventListener('click', press);
  return element;
}
