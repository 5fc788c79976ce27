import { embedWords } from '../../timeline/embed-words.ts';
import { fewEntries, lanesDrawn } from '../../timeline/embed-view.ts';
import { readEmbedKeys } from '../../timeline/embed-keys.ts';
import type { ViewNames } from '../../timeline/filter-words.ts';
import { afterControl, aroundSelected, eventsInWindow, type ControlAction } from '../../timeline/navigate.ts';
import { splitEvents } from '../../timeline/split.ts';
import type { ChartEvent, ChartIndex, Mark, ViewState } from '../../timeline/types.ts';
import { decodeView, encodeView } from '../../timeline/url.ts';
import { windowOf, withWindow } from '../../timeline/view-state.ts';
import { fitting, recordWindow } from '../../timeline/window.ts';
import { embedChart } from '../../views/embed/chart.ts';
import { laneKeys } from '../../views/embed/key.ts';
import { embedStrip } from '../../views/embed/strip.ts';
import { shapeToElement } from '../../views/shape-element.ts';
import { need } from '../need.ts';
import { entryItems, signElement } from './entries.ts';
import { mountGestures } from './gestures.ts';
import { naturalHeight } from './height.ts';
import { createMeasure } from './measure.ts';
import { mountRoving } from './roving.ts';

/** What the page carries for its script. */
export interface ViewData {
  readonly index: ChartIndex;
  readonly names: ViewNames;
  /** Entries of the whole record. */
  readonly all: number;
  /** Address of the timeline, and what stands before and after the id of an event. */
  readonly home: string;
  readonly events: string;
}

/** Narrower frames have strip and list in place of the chart (design §10). */
const CHART_FROM = 480;
const FEW = 4;
const FEWEST = 2;
/** Height of the drawn embed; a frame that is higher at first gives the chart more. */
const HEIGHT = 420;
const LEAST_CHART = 120;

/** Shows the view of the address: the chart, or strip and list; drawn anew as the frame and the window change. */
export function mountView(embed: HTMLElement, { index, names, all, home, events }: ViewData): void {
  const part = (name: string) => need(embed, `[data-${name}]`);
  const [drawing, list, controls, key, open] = ['drawing', 'entries', 'controls', 'key', 'open'].map(
    part,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLAnchorElement];
  const { state: first, notices } = readView(index);
  let state = first;
  const hrefOf = (id: string) => `${events}${id}/`;
  const timeline = (view: ViewState) => `${home}?${encodeView(view, index, { complete: true })}`;
  const measure = createMeasure(document);
  const height = Math.max(HEIGHT, window.innerHeight);
  const lanes = lanesDrawn(index, state, eventsInWindow(state, index));

  const hrefOfMark = (mark: Mark): string => {
    const [only, ...others] = mark.events;
    if (only !== undefined && others.length === 0) return hrefOf(only);
    const around = fitting({ start: mark.start, end: mark.end }, recordWindow(index));
    return timeline(withWindow(state, around, index));
  };

  function drawChart(width: number): void {
    const { matching } = splitEvents(state, index);
    const draw = (maxHeight: number) =>
      drawing.replaceChildren(
        shapeToElement(
          embedChart({ index, state, events: matching, lanes, width, maxHeight, measure, href: hrefOfMark }),
          document,
        ),
      );
    const around = naturalHeight(embed) - drawing.getBoundingClientRect().height;
    draw(Math.max(height - around, LEAST_CHART));
    for (const link of drawing.querySelectorAll('a')) {
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener');
    }
    restop();
  }

  function drawStrip(width: number): void {
    const { pale } = splitEvents(state, index);
    const shape = embedStrip({
      ...{ index, state, width, measure },
      pale: new Set(pale.map(({ id }) => id)),
      title: 'The window of this view in the whole record',
    });
    drawing.replaceChildren(shapeToElement(shape, document));
  }

  function show(): void {
    const width = drawing.clientWidth;
    const isChart = window.innerWidth >= CHART_FROM;
    const inWindow = eventsInWindow(state, index);
    const words = embedWords({ index, state, names, events: inWindow, lanes: isChart ? lanes : null, all });
    part('title').textContent = words.title;
    part('words').textContent = isChart
      ? `${words.context} Select a mark to read its sources.`
      : words.context;
    const notes = [...notices, ...words.notes].join(' ');
    part('notices').textContent = notes;
    part('notices').hidden = notes === '';
    controls.hidden = !isChart;
    open.href = timeline(state);
    open.textContent = isChart ? 'Open the timeline' : allInWords(inWindow.length);
    list.hidden = isChart;
    showKey(isChart);
    // Under 260 px there is room for title and link alone.
    if (width === 0) return;
    if (isChart) return drawChart(width);
    drawStrip(width);
    showEntries(inWindow);
  }

  /** As many of the few as the frame has room for. */
  function showEntries(inWindow: readonly ChartEvent[]): void {
    for (let most = FEW; most >= FEWEST; most -= 1) {
      list.replaceChildren(...entryItems(document, fewEntries(inWindow, state.selected, most), hrefOf));
      if (naturalHeight(embed) <= height) return;
    }
  }

  function showKey(isChart: boolean): void {
    const keys = isChart ? laneKeys(index, eventsInWindow(state, index), lanes) : [];
    key.replaceChildren(
      ...keys.map(({ lane, name, glyphs }) => {
        const item = document.createElement('li');
        item.append(...glyphs.map((glyph) => signElement(document, glyph, lane)), name);
        return item;
      }),
    );
  }

  let isWaiting = false;
  const later = (next: ViewState) => {
    state = next;
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      show();
    });
  };

  const restop = mountRoving(drawing);
  show();
  mountGestures(drawing, {
    window: () => windowOf(state, index),
    bounds: recordWindow(index),
    move: (window) => later(withWindow(state, window, index)),
  });
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const action = ACTIONS[button?.dataset.act ?? ''];
    if (!action) return;
    state = afterControl(state, action, index);
    show();
    part('said').textContent = `${part('title').textContent}: ${part('words').textContent}`;
  });
  let shown = window.innerWidth;
  new ResizeObserver(() => {
    if (window.innerWidth === shown) return;
    shown = window.innerWidth;
    later(state);
  }).observe(embed);
}

function allInWords(count: number): string {
  return count > FEWEST ? `All ${count} entries` : 'Open the timeline';
}

const ACTIONS: Readonly<Record<string, ControlAction>> = {
  earlier: { type: 'pan', windows: -0.25 },
  later: { type: 'pan', windows: 0.25 },
  in: { type: 'zoom', factor: 2 },
  out: { type: 'zoom', factor: 0.5 },
};

/** The view of the address; one that names an entry but no window is shown in the years around it. */
function readView(index: ChartIndex): { state: ViewState; notices: readonly string[] } {
  const { state, notices } = decodeView(location.search, index);
  const keys = readEmbedKeys(location.search);
  const params = new URLSearchParams(location.search);
  const hasWindow = params.has('from') || params.has('to');
  return {
    state: hasWindow ? state : aroundSelected(state, index),
    notices: [...notices, ...keys.notices],
  };
}
