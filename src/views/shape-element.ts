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
