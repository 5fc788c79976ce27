import { projectionPath, type ProjectionEnds } from './projection.ts';

/** The wash between strip and chart. */
export interface Projection {
  /** Where its parts stand on the page may have changed. */
  measure(): void;
  /** Ends in px from the viewport's top left; null for none. Only sets attributes, so it may follow every frame. */
  draw(ends: ProjectionEnds | null): void;
}

/**
 * Mounts the wash into the boxes it passes, in each behind the box's text and over its ground: one outline, of which
 * every box shows its own piece. A box must be positioned and a stacking context.
 */
export function mountProjection(boxes: readonly HTMLElement[]): Projection {
  const pieces = boxes.map((box) => {
    const svg = box.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.classList.add('projection');
    svg.setAttribute('aria-hidden', 'true');
    const path = svg.appendChild(
      box.ownerDocument.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'path'),
    );
    box.prepend(svg);
    return { box, path };
  });
  return {
    measure() {
      for (const { box, path } of pieces) {
        const { left, top } = box.getBoundingClientRect();
        path.setAttribute('transform', `translate(${-left} ${-top})`);
      }
    },
    draw(ends) {
      const d = ends ? projectionPath(ends) : '';
      for (const { path } of pieces) path.setAttribute('d', d);
    },
  };
}
