import type { Mark } from '../../timeline/types.ts';
import { shapeToElement } from '../shape-element.ts';
import { markShape } from '../shapes.ts';
import { ROW_HEIGHT } from './geometry.ts';
import type { MarkPlace } from './place.ts';

/** A mark as an element of the page: a button that holds the same shapes as the drawing made at build time. */
export interface MarkPainter {
  create(): HTMLElement;
  paint(element: HTMLElement, mark: Mark, place: MarkPlace, selected: boolean): void;
}

/** Creates buttons with the mark's shapes, in px from its anchor. They are reached by roving focus, not one by one. */
export function createMarkPainter(document: Document): MarkPainter {
  return {
    create() {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'mark-button';
      button.tabIndex = -1;
      const drawing = shapeToElement(
        {
          tag: 'svg',
          attrs: {
            class: 'mark-drawing',
            width: 1,
            height: ROW_HEIGHT,
            'aria-hidden': 'true',
            focusable: 'false',
          },
        },
        document,
      );
      button.append(drawing);
      button.addEventListener('focus', () => showFocus(drawing, document));
      button.addEventListener('blur', () => drawing.querySelector('.focus-ring')?.remove());
      return button;
    },
    paint(element, mark, place, selected) {
      const drawing = element.firstElementChild as SVGElement;
      const shape = markShape(mark, place, selected);
      drawing.replaceChildren(
        shapeToElement(
          { tag: 'g', attrs: { transform: `translate(0 ${ROW_HEIGHT / 2})` }, children: [shape] },
          document,
        ),
      );
      // Pale marks show where the record is dense; there is nothing to do with them.
      element.inert = mark.pale === true;
      if (mark.pale) delete element.dataset.mark;
      else element.dataset.mark = mark.key;
      element.setAttribute('aria-label', mark.name);
      if (mark.events.length > 1) element.removeAttribute('aria-pressed');
      else element.setAttribute('aria-pressed', String(selected));
      if (element === document.activeElement) showFocus(drawing, document);
    },
  };
}

/** The ring is drawn around what is there, label included, which no fixed box could know. */
function showFocus(drawing: SVGElement, document: Document): void {
  drawing.querySelector('.focus-ring')?.remove();
  const group = drawing.firstElementChild as SVGGraphicsElement | null;
  if (!group || !drawing.parentElement?.matches(':focus-visible')) return;
  const { x, y, width, height } = group.getBBox();
  const room = 3;
  const attrs = {
    class: 'focus-ring',
    x: x - room,
    y: y - room,
    width: width + 2 * room,
    height: height + 2 * room,
  };
  group.append(shapeToElement({ tag: 'rect', attrs }, document));
}
