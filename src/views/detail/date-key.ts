import type { Mark, Whisker } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { markShape } from '../shapes.ts';
import { placeMarkBy } from './place.ts';

/** One sign of the date key: a mark as the chart draws it, and its words. */
export interface KeySign {
  readonly words: string;
  /** px, with the row's height the size of the drawing. */
  readonly width: number;
  readonly shape: Shape;
}

/** What stands in place of the key at century level, where every entry is a dot. */
export const CENTURY_WORDS = 'One dot is one entry. In this chart every year has the same width.';
/** What explains an axis that carries both styles. */
export const OLD_STYLE_WORDS = '22 (10): in brackets the old style, in use in Russia until 1918.';

const HEIGHT = 28;
const COMMON = { key: 'key', lane: 'key', row: 0, events: [], start: 0, end: 0, name: '' };

/** The signs for how exactly a date is known, made from marks of the chart itself, so that the key cannot differ. */
export function dateKey(): readonly KeySign[] {
  return [
    sign('Exact day', 13, pointAt(6.5, null)),
    sign('Month, season or year', 26, pointAt(13, whisker('solid', 26))),
    sign('Approximate', 24, pointAt(12, whisker('dotted', 24))),
    sign('No known end', 26, {
      ...COMMON,
      type: 'bar',
      // Too short for a glyph, which is no part of the sign.
      end: 25,
      glyph: '',
      label: null,
      more: null,
      labelAt: 'inside',
      inside: 0,
      startState: 'known',
      endState: 'open',
      softUntil: null,
      softFrom: null,
      band: null,
    }),
    sign('Several', 28, { ...COMMON, type: 'cluster', start: 9, end: 19, at: 14, count: 4 }),
  ];
}

function pointAt(at: number, reach: Whisker | null): Mark {
  const look = { glyph: 'treaty', label: null, more: null, side: 'right', range: false } as const;
  return { ...COMMON, type: 'point', at, start: at, end: at, ...look, whisker: reach };
}

function whisker(style: Whisker['style'], width: number): Whisker {
  return { from: 1, to: width - 1, style, uncertain: false };
}

/** Time is px here. The drawing is the key's own: no name, no focus. */
function sign(words: string, width: number, mark: Mark): KeySign {
  const place = placeMarkBy((time) => time, width, mark);
  const moved: Shape = {
    tag: 'g',
    attrs: { transform: `translate(${place.x} ${HEIGHT / 2 - 1})` },
    children: [markShape(mark, place)],
  };
  const attrs = {
    class: 'mark-drawing key-sign',
    width,
    height: HEIGHT,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return { words, width, shape: { tag: 'svg', attrs, children: [moved] } };
}
