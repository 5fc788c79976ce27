import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/quotes/normalise.ts';

test.each([
  ['curly and angle quotation marks', '“a” „b‟ «c» ‘d’ ‚e‛ ‹f›', `"a" "b" "c" 'd' 'e' 'f'`],
  ['every dash', 'a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
  ['an ellipsis', 'and so on…', 'and so on...'],
  ['every space', '\u00A0a\u00A0\u2009b\n\n\tc\u3000d\r\n', 'a b c d'],
  [
    'soft hyphen, byte order mark and bidirectional marks',
    '\uFEFFinter\u00ADvention \u200Ea\u200F \u2067b\u2069',
    'intervention a b',
  ],
  ['the zero-width non-joiner', 'می\u200Cشود', 'میشود'],
  ['Arabic yeh and kaf', 'ايران ملك', 'ایران ملک'],
  ['decomposed letters', 'Tu\u0308rkmenc\u0327ay', 'Türkmençay'],
  ['a letter and its accent around a soft hyphen', 'cafe\u00AD\u0301', 'café'],
])('%s are brought to one form', (_, given, expected) => {
  expect(normalise(given)).toBe(expected);
});

test('capitals, commas and letters with accents are kept', () => {
  expect(normalise('Türkiye, the U.S. and Persia')).toBe('Türkiye, the U.S. and Persia');
});

test('a second pass changes nothing', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'يكۍ…—‑’“\u00AD\u200C\u0301\u0654\u00A0\uFEFFe ى'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, (given) => normalise(normalise(given)) === normalise(given)),
    { numRuns: 2000 },
  );
});
