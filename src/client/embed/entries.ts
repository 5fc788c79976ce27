import { splitDesignations } from '../../markdown/no-break.ts';
import type { ChartEvent } from '../../timeline/types.ts';
import { glyphOf, glyphShapes } from '../../views/glyphs.ts';
import type { Shape } from '../../views/shape.ts';
import { shapeToElement } from '../../views/shape-element.ts';

/** Entries as text: sign, date, title, each a link that opens beside the page around. */
export function entryItems(
  document: Document,
  events: readonly ChartEvent[],
  href: (id: string) => string,
): HTMLElement[] {
  return events.map((event) => {
    const item = document.createElement('li');
    const date = document.createElement('span');
    date.className = 'embed-entry-date';
    date.textContent = event.date.words;
    const link = document.createElement('a');
    link.href = href(event.id);
    link.target = '_blank';
    link.rel = 'noopener';
    link.append(...keptTogether(document, event.title));
    item.append(signElement(document, glyphOf(event), event.lane), date, link);
    return item;
  });
}

/** Text whose designations (S-300) never break across lines. */
function keptTogether(document: Document, text: string): (string | HTMLElement)[] {
  return splitDesignations(text).map((run) => {
    if (!run.keep) return run.text;
    const span = document.createElement('span');
    span.className = 'keep';
    span.textContent = run.text;
    return span;
  });
}

/** A sign of the key or of an entry, in the colour of its lane. */
export function signElement(document: Document, glyph: string, lane: string): SVGElement {
  const shape: Shape = {
    tag: 'svg',
    attrs: { class: `glyph lane-${lane}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    children: glyphShapes(glyph),
  };
  return shapeToElement(shape, document);
}
