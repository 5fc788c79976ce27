import { countFacets, facetWords } from '../timeline/facets.ts';
import { filterKey } from '../timeline/filter.ts';
import { foldText } from '../timeline/fold.ts';
import type { ViewNames } from '../timeline/filter-words.ts';
import type { ChartIndex, ViewState } from '../timeline/types.ts';
import {
  clear,
  kindIsOn,
  laneIsOn,
  toggleKind,
  toggleLane,
  toggleValue,
  withScale,
  type ListFilter,
} from '../timeline/view-state.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';
import { mountPanel } from './panel.ts';

/** One box of the panel. */
interface Choice {
  readonly group: ListFilter;
  readonly value: string;
  readonly words: string;
  readonly box: HTMLInputElement;
  readonly row: HTMLElement;
}

/**
 * Brings the filter panel to life. Every press of a box is a decision; counts follow the other groups.
 *
 * @returns what the panel calls actors and threads, which the chart index holds only as ids.
 */
export function mountFilterPanel({ root, index, store }: Instrument): ViewNames {
  const panel = mountPanel(root.ownerDocument, 'filter', { onOpen: () => show(store.get(), true) });
  const choices = choicesOf(panel.element);
  const even = need(panel.element, '[data-even-years]') as HTMLInputElement;
  let shown = '';

  function show(state: ViewState, isOpening: boolean): void {
    const key = filterKey(state, index);
    if (!isOpening && (!panel.isOpen() || key === shown)) return;
    shown = key;
    even.checked = state.scale === 'even';
    showChoices(choices, state, index);
    if (isOpening) for (const group of ['actors', 'threads'] as const) chosenFirst(choices, group);
  }

  panel.element.addEventListener('change', ({ target }) => {
    const choice = choices.find(({ box }) => box === target);
    if (choice) store.set(toggled(store.get(), choice, index), 'controls', 'push');
    if (target === even)
      store.set(withScale(store.get(), even.checked ? 'even' : 'stretched'), 'controls', 'push');
  });
  need(panel.element, '[data-clear-choices]').addEventListener('click', () =>
    store.set(clear(store.get()), 'controls', 'push'),
  );
  for (const list of panel.element.querySelectorAll<HTMLElement>('[data-choices]')) mountFind(list, choices);
  store.subscribe(({ state }) => show(state, false));

  return { actors: namesOf(choices, 'actors'), threads: namesOf(choices, 'threads') };
}

function choicesOf(panel: HTMLElement): Choice[] {
  return [...panel.querySelectorAll<HTMLInputElement>('[data-choice]')].map((box) => {
    const row = box.closest('li') as HTMLElement;
    return {
      group: box.dataset.choice as ListFilter,
      value: box.value,
      words: need(row, '[data-words]').textContent.trim(),
      box,
      row,
    };
  });
}

function namesOf(choices: readonly Choice[], group: ListFilter): Record<string, string> {
  const ofGroup = choices.filter((choice) => choice.group === group);
  return Object.fromEntries(ofGroup.map(({ value, words }) => [value, words]));
}

function showChoices(choices: readonly Choice[], state: ViewState, index: ChartIndex): void {
  const facet = countFacets(state, index);
  for (const { group, value, box, row } of choices) {
    box.checked = isOn(state, group, value);
    const count = facet(group, value);
    row.classList.toggle('is-empty', count.matching === 0);
    need(row, '[data-facet]').textContent = facetWords(count);
  }
}

/** All lanes and kinds are on at first, everything else is off. */
function isOn(state: ViewState, group: ListFilter, value: string): boolean {
  if (group === 'lanes') return laneIsOn(state, value);
  if (group === 'kinds') return kindIsOn(state, value);
  const chosen: readonly string[] = state[group];
  return chosen.includes(value);
}

function toggled(state: ViewState, { group, value }: Choice, index: ChartIndex): ViewState {
  if (group === 'lanes') return toggleLane(state, value, index);
  if (group === 'kinds') return toggleKind(state, value, index);
  return toggleValue(state, group, value);
}

/** Only when the panel opens: rows must not move under the reader's hands. */
function chosenFirst(choices: readonly Choice[], group: ListFilter): void {
  const ofGroup = choices.filter((choice) => choice.group === group);
  const chosen = ofGroup.filter(({ box }) => box.checked);
  const rest = ofGroup.filter(({ box }) => !box.checked);
  ofGroup[0]?.row.parentElement?.append(...[...chosen, ...rest].map(({ row }) => row));
}

/** The field of a long list hides what does not hold its words; what is chosen stays. */
function mountFind(list: HTMLElement, choices: readonly Choice[]): void {
  const field = list.querySelector<HTMLInputElement>('[data-find]');
  if (!field) return;
  const rows = choices
    .filter(({ group }) => group === list.dataset.choices)
    .map((choice) => ({ ...choice, folded: ` ${foldText(choice.words)}` }));
  field.addEventListener('input', () => {
    const words = foldText(field.value);
    for (const { row, box, folded } of rows) row.hidden = !box.checked && !folded.includes(` ${words}`);
    need(list, '[data-find-none]').hidden = rows.some(({ row }) => !row.hidden);
  });
}
