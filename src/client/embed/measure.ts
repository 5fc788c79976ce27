import type { MeasureText } from '../../timeline/types.ts';
import { createTableMeasure } from '../../views/measure.ts';

/**
 * Measures labels as they will be drawn: by the table of the site's own face where the frame loads it, else in the
 * letters the reader has.
 */
export function createMeasure(document: Document): MeasureText {
  if (document.documentElement.classList.contains('has-fonts')) return createTableMeasure();
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return createTableMeasure();
  const family = getComputedStyle(document.body).fontFamily;
  const widths = new Map<string, number>();
  return (text, weight = 400) => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    canvas.font = `${weight} 13px ${family}`;
    const { width } = canvas.measureText(text);
    widths.set(key, width);
    return width;
  };
}
