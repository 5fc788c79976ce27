import { filterKey } from '../../timeline/filter.ts';
import { splitEvents } from '../../timeline/split.ts';
import type { ChartEra, ChartIndex, MeasureText, TimeWindow, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { clampWindow, lengthOf, recordWindow } from '../../timeline/window.ts';
import { shapeToElement } from '../shape-element.ts';
import { layoutStrip, type StripLayout } from './layout.ts';
import { createDateView, hasChartPanel } from './mount-date.ts';
import { addOverlay, type Overlay } from './mount-overlay.ts';
import { listenToPointer } from './mount-pointer.ts';
import { createSliders } from './mount-sliders.ts';
import { layoutDateLine, readingPlace } from './reading.ts';
import { stripShape } from './svg.ts';

/** The live context strip. Like the chart it asks for a window and follows the state it is shown. */
export interface Strip {
  show(state: ViewState): void;
  /** Edges of the window as drawn, px from the top left of the strip's box. */
  brush(): { readonly left: number; readonly right: number; readonly bottom: number };
  /** Calls when the picture has changed. */
  onDraw(listener: () => void): void;
}

export interface StripOptions {
  readonly box: HTMLElement;
  /** The line under the strip that says what the stretch does. */
  readonly sentence: HTMLElement | null;
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly measure: MeasureText;
  /** The window moved under the reader's hands; `done` at the end of the gesture. */
  readonly moveTo: (window: TimeWindow, done: boolean) => void;
  /** The reader chose an era. */
  readonly fitTo: (window: TimeWindow) => void;
}

/** In low and in narrow windows the strip is drawn compact (design §3); the chart is asked for in narrow ones alone. */
const COMPACT = '(max-height: 799px), (max-width: 47.49em)';
const NARROW = '(max-width: 47.49em)';

/** Mounts the strip in place of the drawing made at build time, at the same size. */
export function mountStrip(options: StripOptions): Strip {
  const { box, sentence, index, state: initial, measure, moveTo } = options;
  const document = box.ownerDocument;
  const bounds = recordWindow(index);
  const [compact, narrow] = [window.matchMedia(COMPACT), window.matchMedia(NARROW)];
  let state = initial;
  /** Moment under a finger that scrubs. */
  let scrubbed: number | null = null;
  let onDraw = (): void => undefined;
  const current = (): TimeWindow => windowOf(state, index);
  const fitTo = ({ from, to }: ChartEra): void =>
    options.fitTo(clampWindow({ start: from, end: to }, bounds));
  const sliders = createSliders(document, index, { window: current, moveTo, fitTo });
  const date = createDateView(document);
  let drawn = filterKey(state, index);
  let layout = layoutOf();
  let overlay = draw();

  function layoutOf(): StripLayout {
    const { matching, pale } = splitEvents(state, index);
    const drawn = new Set([...matching, ...pale]);
    return layoutStrip({
      index,
      events: index.events.filter((event) => drawn.has(event)),
      pale: new Set(pale.map(({ id }) => id)),
      width: box.clientWidth,
      scale: state.scale,
      variant: compact.matches ? 'compact' : 'full',
      measure,
    });
  }

  function draw(): Overlay {
    const text = { title: 'The whole record', desc: layout.sentence ? layout.sentence.strong : '' };
    const svg = shapeToElement(stripShape(layout, text), document) as SVGSVGElement;
    // Controls that stay in place keep the focus.
    box.querySelector(':scope > svg')?.replaceWith(svg);
    box.classList.toggle('is-compact', compact.matches);
    sliders.draw(layout);
    date.setOpener(narrow.matches && hasChartPanel(document));
    if (sentence) showSentence(sentence, layout);
    return addOverlay(svg, layout);
  }

  function place(): void {
    overlay.show(current(), readingPlace(state, layout.scale, index));
    sliders.show(current());
    if (compact.matches || scrubbed !== null)
      date.show(layoutDateLine(state, scrubbed, layout.scale, index, measure));
    box.classList.toggle('is-scrubbing', scrubbed !== null);
    box.classList.toggle('is-whole', lengthOf(current()) >= lengthOf(bounds));
    onDraw();
  }

  function redraw(): void {
    drawn = filterKey(state, index);
    layout = layoutOf();
    overlay = draw();
    place();
  }

  listenToPointer(box, {
    scale: () => layout.scale,
    window: current,
    bounds,
    moveTo,
    scrub: (time) => (scrubbed = time),
    fitEraAt: (time) => {
      const era = index.eras.find(({ to }) => time < to);
      if (era) fitTo(era);
    },
  });
  new ResizeObserver(() => {
    if (box.clientWidth !== layout.width) redraw();
  }).observe(box);
  for (const media of [compact, narrow]) media.addEventListener('change', redraw);
  box.append(sliders.element, date.element);
  box.classList.add('is-live');
  place();
  return {
    show(next) {
      state = next;
      if (filterKey(state, index) === drawn) place();
      else redraw();
    },
    brush: () => {
      const { start, end } = current();
      return { left: layout.scale.toX(start), right: layout.scale.toX(end), bottom: layout.sizes.axisY };
    },
    onDraw: (listener) => (onDraw = listener),
  };
}

function showSentence(line: HTMLElement, { sentence }: StripLayout): void {
  const strong = line.ownerDocument.createElement('b');
  strong.textContent = sentence?.strong ?? '';
  line.replaceChildren(strong, ` ${sentence?.rest ?? ''}`);
}
