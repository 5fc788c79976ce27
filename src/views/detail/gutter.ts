import { kindRows, type KindRow } from '../../timeline/kind-rows.ts';
import { countRows, type RowCount } from '../../timeline/row-counts.ts';
import type { ChartIndex, ViewState } from '../../timeline/types.ts';
import { kindIsOn, laneIsOn } from '../../timeline/view-state.ts';
import { GLYPH_GRID, glyphShapes } from '../glyphs.ts';
import { shapeToElement } from '../shape-element.ts';
import { ROW_HEIGHT } from './geometry.ts';

/** The gutter is name, legend and filter in one. */
export interface Gutter {
  /** The gutter of a lane `height` px high. */
  lane(id: string, height: number): HTMLElement;
  /** Shows which lanes and kinds are on, and how many entries match. */
  show(state: ViewState): void;
}

export interface GutterActions {
  toggleLane(id: string): void;
  toggleKind(id: string): void;
  /** Shows one lane, or one kind, alone; again, all. */
  onlyLane(id: string): void;
  onlyKind(id: string): void;
}

/** Above the first row, px. */
const PADDING = 3;

/** A row: the toggle, and beside it the button that isolates. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly element: HTMLElement;
  readonly toggle: HTMLElement;
  readonly only: HTMLElement;
}

/** Creates the toggles of all lanes. A row's "only", and Alt with a click, isolate it (design §5). */
export function createGutter(document: Document, index: ChartIndex, actions: GutterActions): Gutter {
  const laneRows: Row[] = [];
  const kinds: (Row & { readonly count: HTMLElement })[] = [];
  const lanes = new Map(
    index.lanes.map((lane) => {
      const element = div(document, `gutter-lane lane-${lane.id}`);
      const name = createRow(document, lane, 'gutter-name', actions.toggleLane, actions.onlyLane);
      name.toggle.textContent = lane.name;
      laneRows.push(name);
      const own = kindRows(lane).map((kind) => kindRow(document, kind, lane.id, actions));
      kinds.push(...own);
      element.append(name.element, ...own.map((row) => row.element));
      return [lane.id, element] as const;
    }),
  );
  return {
    lane: (id, height) => {
      const element = lanes.get(id) ?? div(document, 'gutter-lane');
      const lines = element.querySelectorAll('.gutter-row').length;
      element.style.height = `${height}px`;
      element.classList.toggle('is-low', height < PADDING + lines * ROW_HEIGHT);
      return element;
    },
    show: (state) => {
      const counts = countRows(state, index);
      for (const row of laneRows) {
        press(row, laneIsOn(state, row.id), isAlone(state.lanes, row.id));
        lanes.get(row.id)?.classList.toggle('is-off', !laneIsOn(state, row.id));
      }
      for (const row of kinds) {
        press(row, kindIsOn(state, row.id), isAlone(state.kinds, row.id));
        row.count.textContent = countWords(counts.get(row.id));
      }
    },
  };
}

/** @example "15", or where filters leave some out "3 of 15" */
export function countWords(count: RowCount | undefined): string {
  const { matching, all } = count ?? { matching: 0, all: 0 };
  return matching === all ? String(all) : `${matching} of ${all}`;
}

function kindRow(document: Document, kind: KindRow, lane: string, actions: GutterActions) {
  const row = createRow(document, kind, 'gutter-kind', actions.toggleKind, actions.onlyKind);
  const [name, count] = [document.createElement('span'), document.createElement('span')];
  name.className = 'gutter-words';
  name.textContent = kind.name;
  count.className = 'gutter-count';
  // Where the lane is too low for words the glyph stands alone.
  row.toggle.title = kind.name;
  row.toggle.append(glyph(document, kind, lane), name, ' ', count);
  return { ...row, count };
}

function createRow(
  document: Document,
  { id, name }: { id: string; name: string },
  className: string,
  act: (id: string) => void,
  isolate: (id: string) => void,
): Row {
  const element = div(document, 'gutter-row');
  const toggle = button(document, className);
  toggle.addEventListener('click', (event) => (event.altKey ? isolate(id) : act(id)));
  const only = button(document, 'gutter-only');
  only.addEventListener('click', () => isolate(id));
  element.append(toggle, only);
  return { id, name, element, toggle, only };
}

function press({ name, toggle, only }: Row, on: boolean, alone: boolean): void {
  toggle.setAttribute('aria-pressed', String(on));
  only.textContent = alone ? 'all' : 'only';
  only.setAttribute('aria-label', alone ? 'All again' : `Only ${name}`);
}

function isAlone(chosen: readonly string[], id: string): boolean {
  return chosen.length === 1 && chosen[0] === id;
}

function glyph(document: Document, { glyph: name }: KindRow, lane: string): SVGElement {
  const attrs = {
    class: `glyph lane-${lane}`,
    viewBox: `0 0 ${GLYPH_GRID} ${GLYPH_GRID}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return shapeToElement({ tag: 'svg', attrs, children: glyphShapes(name) }, document);
}

function div(document: Document, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

function button(document: Document, className: string): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  return element;
}
