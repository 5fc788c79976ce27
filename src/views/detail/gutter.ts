import { kindIsOn, laneIsOn } from '../../timeline/view-state.ts';
import type { ChartIndex, ViewState } from '../../timeline/types.ts';
import { GLYPH_GRID, glyphShapes } from '../glyphs.ts';
import { shapeToElement } from '../shape-element.ts';

/** The gutter is name, legend and filter in one. */
export interface Gutter {
  lane(id: string): HTMLElement;
  /** Shows which lanes and kinds are on. */
  show(state: ViewState): void;
}

export interface GutterActions {
  toggleLane(id: string): void;
  toggleKind(id: string): void;
}

/** Creates the toggles of all lanes. Counts are of the whole record. */
export function createGutter(document: Document, index: ChartIndex, actions: GutterActions): Gutter {
  const kindButtons = new Map<string, HTMLElement>();
  const laneButtons = new Map<string, HTMLElement>();
  const lanes = new Map(
    index.lanes.map((lane) => {
      const element = document.createElement('div');
      element.className = `gutter-lane lane-${lane.id}`;
      const name = toggle(document, 'gutter-name', () => actions.toggleLane(lane.id));
      name.textContent = lane.name;
      laneButtons.set(lane.id, name);
      element.append(name);
      for (const kind of lane.kinds) {
        const button = kindButton(document, kind, lane.id, index, () => actions.toggleKind(kind.id));
        kindButtons.set(kind.id, button);
        element.append(button);
      }
      return [lane.id, element] as const;
    }),
  );
  return {
    lane: (id) => lanes.get(id) ?? document.createElement('div'),
    show: (state) => {
      laneButtons.forEach((button, id) => press(button, laneIsOn(state, id)));
      kindButtons.forEach((button, id) => press(button, kindIsOn(state, id)));
    },
  };
}

function kindButton(
  document: Document,
  kind: { id: string; name: string },
  lane: string,
  index: ChartIndex,
  act: () => void,
): HTMLElement {
  const count = index.events.filter((event) => event.lane === lane && event.kinds[0] === kind.id).length;
  const button = toggle(document, 'gutter-kind', act);
  button.append(glyph(document, kind.id, lane), span(document, kind.name), span(document, String(count)));
  button.lastElementChild?.classList.add('gutter-count');
  return button;
}

function glyph(document: Document, kind: string, lane: string): SVGElement {
  const svg = shapeToElement(
    {
      tag: 'svg',
      attrs: {
        class: `glyph lane-${lane}`,
        viewBox: `0 0 ${GLYPH_GRID} ${GLYPH_GRID}`,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      children: glyphShapes(kind === 'arms-transfer' ? 'arms-transfer-both' : kind),
    },
    document,
  );
  return svg;
}

function span(document: Document, text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function toggle(document: Document, className: string, act: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.addEventListener('click', act);
  return button;
}

function press(button: HTMLElement, on: boolean): void {
  button.setAttribute('aria-pressed', String(on));
}
