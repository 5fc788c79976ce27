import type { ControlAction } from '../../timeline/navigate.ts';
import { ZOOM_LEVELS, type ZoomLevelId } from '../../timeline/zoom-level.ts';

/** Buttons under the chart: earlier, out, the five levels, in, later. */
export interface Controls {
  readonly element: HTMLElement;
  /** Marks the level the chart is at. */
  show(level: ZoomLevelId): void;
}

/** Creates the buttons. Every drag of the chart has its button here. */
export function createControls(document: Document, act: (action: ControlAction) => void): Controls {
  const button = (words: string, name: string, action: ControlAction) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = words;
    if (name !== words) element.setAttribute('aria-label', name);
    element.addEventListener('click', () => act(action));
    return element;
  };
  const levels = ZOOM_LEVELS.map(({ id, name }) => button(name, name, { type: 'level', level: id }));
  const element = document.createElement('div');
  element.className = 'chart-controls';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'Zoom and move');
  element.append(
    button('←', 'Earlier', { type: 'pan', windows: -0.25 }),
    button('−', 'Zoom out', { type: 'zoom', factor: 0.5 }),
    ...levels,
    button('+', 'Zoom in', { type: 'zoom', factor: 2 }),
    button('→', 'Later', { type: 'pan', windows: 0.25 }),
  );
  return {
    element,
    show: (current) =>
      ZOOM_LEVELS.forEach(({ id }, index) =>
        levels[index]?.setAttribute('aria-pressed', String(id === current)),
      ),
  };
}
