import { keyAction, type KeyAction } from '../../timeline/keys.ts';
import type { ControlAction } from '../../timeline/navigate.ts';
import type { ChartEvent, Mark } from '../../timeline/types.ts';
import { acrossLanes, inTime, stepFrom, type Drawn } from './focus-order.ts';

/** The chart as one stop of the Tab key: within it the keys of design §11 move the focus from mark to mark. */
export interface Roving {
  /** Call when marks were added, changed or removed. */
  update(): void;
}

export interface RovingOptions {
  readonly stage: HTMLElement;
  readonly lanes: readonly string[];
  readonly marks: () => readonly Mark[];
  readonly drawn: () => Drawn;
  readonly selected: () => string | null;
  readonly control: (action: ControlAction) => void;
  /** Escape: back to the entry being read. */
  readonly leave: () => void;
}

/**
 * Mounts the keys. A mark that leaves the drawing with the focus on it leaves the focus to the stage, never to the page:
 * the keys go on from there, and the mark has the focus again as soon as it, or a cluster that holds it, is drawn.
 */
export function mountRoving(options: RovingOptions): Roving {
  const { stage, lanes, marks, drawn } = options;
  /** Id of an event whose mark is to have the focus as soon as it is drawn. */
  let wish: string | null = null;
  /** The mark that had the focus last. */
  let here: Mark | null = null;
  const elements = () => [...stage.querySelectorAll<HTMLElement>('[data-mark]')];
  const elementOf = (key: string) => elements().find((element) => element.dataset.mark === key);
  const focused = () => stage.ownerDocument.activeElement as HTMLElement | null;

  const focus = (mark: Mark | null | undefined): boolean => {
    const element = mark ? elementOf(mark.key) : undefined;
    element?.focus({ preventScroll: true });
    return element !== undefined;
  };
  /** The wish comes true, or the mark that left is back. */
  const catchUp = () => {
    if (wish !== null && focus(holding([wish], marks()))) wish = null;
    else if (focused() === stage && here) focus(holding(here.events, marks()));
  };
  /** One mark takes the Tab key: the focused, else the selected, else the first. */
  function update(): void {
    catchUp();
    const drawnMarks = new Map(elements().map((element) => [element.dataset.mark, element]));
    const chosen = marks().find((mark) => mark.events.some((id) => id === options.selected()));
    const stop = [focused()?.dataset.mark, chosen?.key, inTime(marks())[0]?.key].find((key) =>
      drawnMarks.has(key),
    );
    for (const [key, element] of drawnMarks) element.tabIndex = key === stop ? 0 : -1;
  }

  const act = (action: KeyAction) => {
    if (action.type === 'control') options.control(action.action);
    if (action.type === 'leave') options.leave();
    if (action.type === 'lane' && here) focus(acrossLanes(marks(), lanes, here.key, action.by));
    if (action.type === 'end') goTo(drawn().events.at(action.last ? -1 : 0));
    if (action.type === 'step') step(action.by);
    update();
  };
  const step = (by: 1 | -1) => {
    const next = here ? stepFrom(here, by, drawn()) : null;
    if (next?.type === 'mark' && !focus(next.mark)) wish = next.mark.events[0] ?? null;
    if (next?.type === 'event') goTo(next.event);
    if (!here) focus(inTime(marks())[0]);
  };
  /** Where an event is out of view, the chart moves there and the focus follows. */
  const goTo = (event: ChartEvent | undefined) => {
    if (!event) return;
    wish = event.id;
    options.control({ type: 'centre', at: event.date.position });
  };

  stage.tabIndex = -1;
  stage.addEventListener('focusin', ({ target }) => {
    const key = target instanceof HTMLElement ? target.dataset.mark : undefined;
    here = marks().find((mark) => mark.key === key) ?? here;
  });
  stage.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !stage.contains(relatedTarget)) wish = null;
  });
  // The pointer takes the focus away on purpose.
  stage.addEventListener('pointerdown', () => (here = null));
  stage.addEventListener('keydown', (event) => {
    const isOurs = event.target === stage || (event.target as HTMLElement).dataset.mark !== undefined;
    const action = isOurs ? keyAction(event, 'chart') : null;
    if (action === null) return;
    event.preventDefault();
    wish = null;
    act(action);
  });
  return { update };
}

/** The mark that stands for one of the events, alone or in a cluster. */
function holding(events: readonly string[], marks: readonly Mark[]): Mark | undefined {
  return marks.find((mark) => mark.events.some((id) => events.includes(id)));
}
