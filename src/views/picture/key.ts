import type { TimeWindow } from '../../timeline/types.ts';
import { pxPerYear, zoomLevelAt } from '../../timeline/zoom-level.ts';
import { NEW_STYLE_IN_RUSSIA } from '../detail/axis.ts';
import { CENTURY_WORDS, dateKey, OLD_STYLE_WORDS } from '../detail/date-key.ts';
import { createTableMeasure } from '../measure.ts';
import type { Shape } from '../shape.ts';
import { grouped, line, MARGIN, type Part } from './frame.ts';

const BASELINE = 18;
const AFTER_SIGN = 6;
const AFTER_WORDS = 22;

/** How dates are drawn, as under the chart of the page: its signs and their words, or a sentence at century level. */
export function keyPart(window: TimeWindow, plotWidth: number, top: number): Part {
  const level = zoomLevelAt(pxPerYear(window, plotWidth)).id;
  const bottom = top + BASELINE;
  if (level === 'century') return { shapes: [line('picture-key', MARGIN, bottom, CENTURY_WORDS)], bottom };
  const measure = createTableMeasure();
  let x = MARGIN;
  const place = (words: string, width: number, sign: readonly Shape[]): Shape[] => {
    const from = x + width;
    x = from + measure(words) + AFTER_WORDS;
    return [...sign, line('picture-key', from, bottom, words)];
  };
  const signs = dateKey().flatMap(({ words, width, shape }) =>
    place(words, width + AFTER_SIGN, [grouped(shape, x, top)]),
  );
  const hasOldStyle = level === 'day' && window.start < NEW_STYLE_IN_RUSSIA;
  return { shapes: [...signs, ...(hasOldStyle ? place(OLD_STYLE_WORDS, 0, []) : [])], bottom };
}
