/** Elements the drawings use. */
export type ShapeTag =
  'svg' | 'title' | 'desc' | 'g' | 'a' | 'path' | 'rect' | 'circle' | 'line' | 'text' | 'tspan';

/** One SVG element as plain data: the same for the drawing made at build time and the live chart. */
export interface Shape {
  readonly tag: ShapeTag;
  /** Classes and presentation attributes; never `style`. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/**
 * A shape as SVG text. Text and values are escaped, numbers rounded to hundredths of a pixel.
 *
 * @example shapeToString({ tag: 'text', attrs: { x: 1.005 }, text: 'a < b' }) // '<text x="1">a &lt; b</text>'
 */
export function shapeToString(shape: Shape): string {
  const attrs = Object.entries(shape.attrs).map(
    ([name, value]) => ` ${name}="${escape(attributeText(value))}"`,
  );
  const inner = escape(shape.text ?? '') + (shape.children ?? []).map(shapeToString).join('');
  const open = `<${shape.tag}${attrs.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${shape.tag}>`;
}

/** An attribute's value as written: numbers rounded to hundredths. */
export function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
