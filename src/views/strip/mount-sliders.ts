import type { ChartEra, ChartIndex, TimeWindow } from '../../timeline/types.ts';
import type { StripLayout } from './layout.ts';
import { type End, eraAt, sliderValue, windowAfterKey } from './slider.ts';

/** Handles and era names over the drawing: real controls, for the pointer, the keyboard and assistive technology. */
export interface Sliders {
  readonly element: HTMLElement;
  /** After the strip was drawn anew: places the names of the eras. */
  draw(layout: StripLayout): void;
  show(window: TimeWindow): void;
}

export interface SliderActions {
  /** The window shown now. */
  window(): TimeWindow;
  /** A key moves an end; `done` at the end of the gesture. */
  moveTo(window: TimeWindow, done: boolean): void;
  fitTo(era: ChartEra): void;
}

const ENDS: readonly { readonly end: End; readonly name: string }[] = [
  { end: 'start', name: 'First day shown' },
  { end: 'end', name: 'Last day shown' },
];
/** Presses of a key closer than this are one decision. */
const KEY_PAUSE_MS = 400;

/**
 * Creates the controls. Both handles are stops of the Tab key, as the thumbs of any slider are; the names of the eras are
 * buttons for pointers and are no stops: with the keyboard, Enter on a handle shows the era it stands in.
 */
export function createSliders(document: Document, index: ChartIndex, actions: SliderActions): Sliders {
  const element = document.createElement('div');
  element.className = 'strip-controls';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'Window shown');
  const names = document.createElement('div');
  names.className = 'strip-eras';
  const handles = ENDS.map(({ end, name }) => createHandle(document, end, name));
  element.append(names, ...handles);
  let isUnderWay = false;
  const fit = (era: ChartEra): void => {
    isUnderWay = false;
    actions.fitTo(era);
  };

  let layout: StripLayout | null = null;
  let timer = 0;
  /** Ends the gesture of the keys, if one is under way. */
  const settle = (): void => {
    clearTimeout(timer);
    if (!isUnderWay) return;
    isUnderWay = false;
    actions.moveTo(actions.window(), true);
  };

  handles.forEach((handle, at) => {
    const end = ENDS[at]!.end;
    handle.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = windowAfterKey(event.key, event.shiftKey, end, actions.window(), index);
      const era = event.key === 'Enter' ? eraAt(end, actions.window(), index) : undefined;
      if (next === null && !era) return;
      event.preventDefault();
      event.stopPropagation();
      clearTimeout(timer);
      if (era) return fit(era);
      isUnderWay = true;
      if (next) actions.moveTo(next, false);
    });
    handle.addEventListener('keyup', () => {
      clearTimeout(timer);
      timer = window.setTimeout(settle, KEY_PAUSE_MS);
    });
    handle.addEventListener('blur', settle);
  });
  names.addEventListener('click', (event) => {
    const id =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-era]')?.dataset.era;
    const era = index.eras.find((one) => one.id === id);
    if (era) fit(era);
  });

  return {
    element,
    draw(next) {
      layout = next;
      const { bands, sizes } = next;
      const shown = bands.filter(({ name }) => name !== '');
      names.replaceChildren(
        ...shown.map(({ id, name, x0 }) => eraButton(document, id, name, x0 + sizes.nameX)),
      );
    },
    show(window) {
      if (!layout) return;
      const { scale } = layout;
      const width = scale.toX(window.end) - scale.toX(window.start);
      handles.forEach((handle, at) => {
        const end = ENDS[at]!.end;
        const { min, max, now, text } = sliderValue(end, window, index);
        handle.style.transform = `translateX(${Math.round(scale.toX(window[end]))}px)`;
        handle.style.setProperty('--room', `${width}px`);
        handle.setAttribute('aria-valuemin', String(min));
        handle.setAttribute('aria-valuemax', String(max));
        handle.setAttribute('aria-valuenow', String(now));
        handle.setAttribute('aria-valuetext', text);
      });
    },
  };
}

function createHandle(document: Document, end: End, name: string): HTMLElement {
  const handle = document.createElement('div');
  handle.className = `strip-handle is-${end}`;
  handle.tabIndex = 0;
  handle.dataset.end = end;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', name);
  handle.setAttribute('aria-orientation', 'horizontal');
  return handle;
}

function eraButton(document: Document, id: string, name: string, left: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'strip-era-button';
  button.dataset.era = id;
  button.textContent = name;
  button.setAttribute('aria-label', `Show ${name}`);
  button.style.left = `${left}px`;
  return button;
}
