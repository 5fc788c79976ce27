import { expect, it } from 'vitest';
import { createTableMeasure } from '../../../src/views/measure.ts';

const measure = createTableMeasure(13);

/** Widths in Chromium at 13 px: Source Sans 3 Variable, tabular figures, kerning on. */
const WIDTHS: [string, 400 | 600 | 700, number][] = [
  ['Treaty of Turkmenchay', 400, 124.22],
  ['Treaty of Turkmenchay', 700, 132.28],
  ['War of 1804–1813', 400, 95.02],
  ['After the Arab uprisings', 600, 130.31],
  ['“Syria is the 35th province”', 400, 146.47],
  ['Torkamānchāy, ʿAbbās Mīrzā', 400, 153.89],
  ['Туркманчайский договор', 400, 145.23],
  ['AVATAR To Ya We', 400, 90.14],
  ['S-300 ban lifted', 700, 89.38],
];

it.each(WIDTHS)(
  '“%s” at weight %d is as wide as a browser draws it, or a little wider',
  (text, weight, browser) => {
    const width = measure(text, weight);
    expect(width).toBeGreaterThanOrEqual(browser - 0.2);
    expect(width).toBeLessThanOrEqual(browser * 1.04);
  },
);

it('grows with the size', () => {
  expect(createTableMeasure(26)('Gulistan')).toBeCloseTo(measure('Gulistan') * 2, 6);
});

it('counts combining marks as no width and unknown letters as wide', () => {
  expect(measure('e\u0301')).toBe(measure('e'));
  expect(measure('م')).toBeGreaterThan(measure('n'));
});
