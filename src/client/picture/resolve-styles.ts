import { readPaint } from './paint.ts';

/** Properties a drawing takes from the style sheet, with what an SVG file has where it says nothing; all inherited. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
};

type Look = Readonly<Record<string, string>>;

/**
 * Writes into each element what the page's style sheet says of it, so that the drawing looks the same without one:
 * colours as hex values, sizes in px, no variables. Classes and data go. The drawing must be in the page.
 */
export function resolveStyles(root: SVGElement): void {
  const elements = [root, ...root.querySelectorAll<SVGElement>('*:not(title, desc)')];
  const looks = new Map(elements.map((element) => [element, lookOf(element)]));
  for (const [element, look] of looks) {
    const around = looks.get(element.parentElement as unknown as SVGElement) ?? INHERITED;
    for (const [name, value] of Object.entries(look)) {
      if (value !== around[name]) element.setAttribute(name, value);
      else if (element.hasAttribute(name)) element.removeAttribute(name);
    }
    const { opacity } = getComputedStyle(element);
    if (opacity !== '1') element.setAttribute('opacity', opacity);
  }
  for (const element of elements) {
    const own = element.getAttributeNames().filter((name) => name === 'class' || name.startsWith('data-'));
    for (const name of own) element.removeAttribute(name);
  }
}

function lookOf(element: SVGElement): Look {
  const style = getComputedStyle(element);
  const look = Object.fromEntries(
    Object.keys(INHERITED).map((name) => [name, plain(style.getPropertyValue(name))]),
  );
  for (const name of ['fill', 'stroke']) {
    const { colour, opacity } = readPaint(look[name] ?? '');
    look[name] = colour;
    if (opacity < 1) look[`${name}-opacity`] = String(opacity * Number(look[`${name}-opacity`]));
  }
  look['font-family'] = familiesForFiles(look['font-family'] ?? '');
  return look;
}

/** Lengths without their unit, which some programs do not read in attributes. */
const plain = (value: string): string => value.replace(/(\d)px\b/g, '$1');

/** The face also by the name it has where it is installed; the page's own substitutes mean nothing elsewhere. */
function familiesForFiles(families: string): string {
  const names = families.split(', ').filter((name) => !/ fallback"?$/.test(name));
  return names.flatMap((name) => [name, ...installedName(name)]).join(', ');
}

function installedName(family: string): string[] {
  const [, name] = /^"(.*) Variable"$/.exec(family) ?? [];
  return name === undefined ? [] : [`"${name}"`];
}
