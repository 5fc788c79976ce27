import { attributeText, type Shape } from './shape.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A shape as an element of the given document. Text is set as text, never parsed as markup. */
export function shapeToElement(shape: Shape, document: Document): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, shape.tag);
  for (const [name, value] of Object.entries(shape.attrs)) element.setAttribute(name, attributeText(value));
  if (shape.text !== undefined) element.append(shape.text);
  element.append(...(shape.children ?? []).map((child) => shapeToElement(child, document)));
  return element;
}

/**
 * Makes the children of an element those of the shapes, and changes no more than differs: what stays the same costs no
 * layout, which counts where this is done in every frame. An element has either text or children, by its tag.
 */
export function patchShapes(parent: Element, shapes: readonly Shape[]): void {
  const old = [...parent.children];
  shapes.forEach((shape, at) => {
    const element = old[at];
    if (element === undefined) parent.append(shapeToElement(shape, parent.ownerDocument));
    else if (element.tagName !== shape.tag) element.replaceWith(shapeToElement(shape, parent.ownerDocument));
    else patch(element, shape);
  });
  for (const element of old.slice(shapes.length)) element.remove();
}

function patch(element: Element, { attrs, text, children = [] }: Shape): void {
  for (const name of element.getAttributeNames()) if (!(name in attrs)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attrs)) {
    const wished = attributeText(value);
    if (element.getAttribute(name) !== wished) element.setAttribute(name, wished);
  }
  if (text === undefined) patchShapes(element, children);
  else if (element.textContent !== text) element.textContent = text;
}
