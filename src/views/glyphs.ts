import type { ChartEvent, Glyph } from '../timeline/types.ts';
import type { Shape } from './shape.ts';

/** Side of the grid the glyphs are drawn on. */
export const GLYPH_GRID = 16;
/** Side of a glyph on the chart in px (design §5). */
export const GLYPH_SIZE = 13;

const ARROW_UP = 'M8 1 14.4 8H10.4v7H5.6V8H1.6Z';
const ARROW_DOWN = 'M8 15 14.4 8H10.4V1H5.6v7H1.6Z';

const path = (d: string): Shape => ({ tag: 'path', attrs: { d } });
const disc = (cx: number, cy: number, r: number): Shape => ({ tag: 'circle', attrs: { cx, cy, r } });
const pixel = (x: number, y: number): Shape => ({ tag: 'rect', attrs: { x, y, width: 4.2, height: 4.2 } });

/** Shapes of each kind on the 16-grid (design §2.2), filled with the colour of the text around them. */
const GLYPHS: Readonly<Record<Glyph, readonly Shape[]>> = {
  war: [path('M8 1.6 14.8 14H1.2Z')],
  occupation: [path('M2.2 2.2h11.6v11.6H2.2Z')],
  intervention: [path('M1.6 2.4h6.6L14.6 8l-6.4 5.6H1.6L7.4 8Z')],
  treaty: [disc(8, 8, 6.2)],
  diplomacy: [
    {
      tag: 'circle',
      attrs: { cx: 8, cy: 8, r: 5, fill: 'none', stroke: 'currentColor', 'stroke-width': 2.6 },
    },
  ],
  multilateral: [disc(8, 4.2, 3.2), disc(3.9, 11.3, 3.2), disc(12.1, 11.3, 3.2)],
  'arms-transfer-to-iran': [path(ARROW_UP)],
  'arms-transfer-to-russia': [path(ARROW_DOWN)],
  // Both arrows side by side, each at six tenths of its width.
  'arms-transfer-both': [
    { tag: 'path', attrs: { d: ARROW_UP, transform: 'translate(-1.2 0) scale(.6 1)' } },
    { tag: 'path', attrs: { d: ARROW_DOWN, transform: 'translate(7.6 0) scale(.6 1)' } },
  ],
  nuclear: [
    {
      tag: 'path',
      attrs: {
        d: 'M8 1.1 14 4.5v7L8 14.9 2 11.5v-7ZM10.4 8a2.4 2.4 0 1 0-4.8 0 2.4 2.4 0 1 0 4.8 0Z',
        'fill-rule': 'evenodd',
      },
    },
  ],
  'energy-trade': [path('M8 .9C8 .9 13.2 6.6 13.2 9.9a5.2 5.2 0 0 1-10.4 0C2.8 6.6 8 .9 8 .9Z')],
  sanctions: [path('M1.4 3h13.2v3.8H1.4ZM1.4 9.2h13.2V13H1.4Z')],
  'domestic-upheaval': [
    path(
      'M8 .8 9.9 5 14.2 3.4 12.2 7.5 15.4 10.6 11 11 10.4 15.3 8 12 5.6 15.3 5 11 .6 10.6 3.8 7.5 1.8 3.4 6.1 5Z',
    ),
  ],
  statement: [path('M1.6 2.2h12.8v8.6H8.8L5 14.6v-3.8H1.6Z')],
  'cyber-information': [
    pixel(1.5, 1.5),
    pixel(10.3, 1.5),
    pixel(5.9, 5.9),
    pixel(1.5, 10.3),
    pixel(10.3, 10.3),
  ],
};

/** Names of all glyphs: the kinds, the arms transfer three times. */
export const GLYPH_NAMES: readonly Glyph[] = Object.keys(GLYPHS);

/**
 * The glyph an event is drawn with: its first kind; for an arms transfer, the arrow of its direction (up is Russia to
 * Iran, down Iran to Russia). A transfer whose direction is not recorded shows both arrows, which claim neither.
 */
export function glyphOf(event: Pick<ChartEvent, 'kinds' | 'direction'>): Glyph {
  const kind = event.kinds[0] ?? '';
  return kind === 'arms-transfer' ? `arms-transfer-${event.direction ?? 'both'}` : kind;
}

/** Shapes of a glyph on the 16-grid. A kind without a glyph of its own is a plain disc. */
export function glyphShapes(glyph: Glyph): readonly Shape[] {
  return GLYPHS[glyph] ?? [disc(8, 8, 4)];
}

/** A glyph as one group, centred on (`x`, `y`), `size` px wide. */
export function glyphShape(glyph: Glyph, x: number, y: number, size: number = GLYPH_SIZE): Shape {
  const corner = (centre: number): number => Math.round((centre - size / 2) * 100) / 100;
  return {
    tag: 'g',
    attrs: {
      class: 'glyph',
      fill: 'currentColor',
      transform: `translate(${corner(x)} ${corner(y)}) scale(${size / GLYPH_GRID})`,
    },
    children: glyphShapes(glyph),
  };
}
