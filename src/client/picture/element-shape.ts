import type { Shape, ShapeTag } from '../../views/shape.ts';

/**
 * A drawing of the page as a shape, to be put into a picture. Links become groups: an address of the page means nothing
 * in a file, and what only takes a pointer is left out.
 */
export function elementToShape(element: Element): Shape {
  const attrs = Object.fromEntries(
    [...element.attributes].filter(({ name }) => name !== 'href').map(({ name, value }) => [name, value]),
  );
  const children = [...element.children].filter(({ classList }) => !classList.contains('transfer-hit'));
  const tag = element.tagName === 'a' ? 'g' : (element.tagName as ShapeTag);
  return children.length > 0 || element.children.length > 0
    ? { tag, attrs, children: children.map(elementToShape) }
    : { tag, attrs, ...(element.textContent === '' ? {} : { text: element.textContent }) };
}
