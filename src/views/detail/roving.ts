import type { ChartLayout, Mark } from '../../timeline/types.ts';
import { acrossLanes, inTime, keyAction, momentOf, neighbour, type KeyAction } from './keys.ts';
import type { ControlAction } from '../../timeline/navigate.ts';

/** The chart as one stop of the Tab key: within it the keys of design §11 move the focus from mark to mark. */
export interface Roving {
  /** Call when marks were added, changed or removed. */
  update(): void;
}

export interface RovingOptions {
  readonly stage: HTMLElement;
  readonly lanes: readonly string[];
  readonly layout: () => ChartLayout;
  readonly selected: () => string | null;
  readonly control: (action: ControlAction) => void;
  /** Escape: back to the entry being read. */
  readonly leave: () => void;
}

/** A focus that waits for a mark which is not drawn yet. */
type Wish = 'first' | 'last' | { readonly from: number; readonly by: 1 | -1 };
const FAR = 1e6;

export function mountRoving(options: RovingOptions): Roving {
  const { stage, lanes, layout } = options;
  let wish: Wish | null = null;
  const elements = () => [...stage.querySelectorAll<HTMLElement>('[data-mark]')];
  const elementOf = (key: string) => elements().find((element) => element.dataset.mark === key);
  const focused = () => (stage.ownerDocument.activeElement as HTMLElement | null)?.dataset.mark ?? null;

  const focus = (key: string | undefined) => {
    const element = key === undefined ? undefined : elementOf(key);
    element?.focus();
    update();
  };
  const grant = (granted: Wish) => {
    const found = wishedMark(granted, inTime(layout().marks));
    if (!found || !elementOf(found.key)) return;
    wish = null;
    focus(found.key);
  };
  /** One mark takes the Tab key: the focused, else the selected, else the first. */
  function update(): void {
    if (wish !== null) grant(wish);
    const keys = new Set(elements().map((element) => element.dataset.mark));
    const { marks } = layout();
    const chosen = marks.find((mark) => mark.events.some((id) => id === options.selected()));
    const stop = [focused(), chosen?.key, inTime(marks)[0]?.key].find(
      (key) => key !== null && key !== undefined && keys.has(key),
    );
    for (const element of elements()) element.tabIndex = element.dataset.mark === stop ? 0 : -1;
  }

  const act = (action: KeyAction, key: string) => {
    if (action.type === 'control') options.control(action.action);
    if (action.type === 'leave') options.leave();
    if (action.type === 'lane') focus(acrossLanes(layout().marks, lanes, key, action.by)?.key);
    if (action.type === 'end') {
      wish = action.last ? 'last' : 'first';
      options.control({ type: 'pan', windows: action.last ? FAR : -FAR });
    }
    if (action.type === 'step') step(key, action.by);
  };
  /** At the edge of the window the chart moves on and the focus follows. */
  const step = (key: string, by: 1 | -1) => {
    const next = neighbour(layout().marks, key, by);
    if (next) {
      focus(next.key);
      return;
    }
    const here = layout().marks.find((mark) => mark.key === key);
    if (!here) return;
    wish = { from: momentOf(here), by };
    options.control({ type: 'pan', windows: by * 0.5 });
  };
  stage.addEventListener('keydown', (event) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.mark : undefined;
    const action = key === undefined ? null : keyAction(event);
    if (key === undefined || action === null) return;
    event.preventDefault();
    act(action, key);
  });
  return { update };
}

function wishedMark(wish: Wish, ordered: readonly Mark[]): Mark | undefined {
  if (wish === 'first') return ordered[0];
  if (wish === 'last') return ordered.at(-1);
  const { from, by } = wish;
  return by > 0
    ? ordered.find((mark) => momentOf(mark) > from)
    : ordered.findLast((mark) => momentOf(mark) < from);
}
