import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWords, quoteKey } from '../../../src/quotes/key.ts';
import { sha256 } from '../../../src/quotes/sha256.ts';
import { countWords, toWords } from '../../../src/quotes/words.ts';

test.each([
  ['“Syria,” he said.', ['Syria', 'he', 'said'], ['', ',', '', '.']],
  ['Su-35 Su‑35 Su 35', ['Su', '35', 'Su', '35', 'Su', '35'], ['', '', '', '', '', '', '']],
  ['Russia—in contravention — of', ['Russia', 'in', 'contravention', 'of'], ['', '', '', '', '']],
  ["the States' ‘own’ won’t", ['the', 'States', 'own', "won't"], ['', '', '', '', '']],
  ['U.S.-led, 1,300 (of $5)', ['U.S', 'led', '1,300', 'of', '5'], ['', '.', ',', '(', '$', ')']],
  ['challenge[s] them', ['challenge[s', 'them'], ['', ']', '']],
  ['a & b … c', ['a', 'b', 'c'], ['', '&', '...', '']],
  ['تهران، می‌شود', ['تهران', 'میشود'], ['', '،', '']],
  ['— “”', [], ['']],
])('%s is split into words and what stands between them', (text, words, gaps) => {
  expect(toWords(text)).toEqual({ words, gaps });
  expect(countWords(text)).toBe(words.length);
});

test('there is one gap more than words, and neither holds spaces, dashes or quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé5’\'"“—- .,()\n') }), (text) => {
      const { words, gaps } = toWords(text);
      expect(gaps).toHaveLength(words.length + 1);
      expect([...words, ...gaps].join('')).not.toMatch(/[\s"-]/);
    }),
  );
});

test('quotation marks, dashes, spaces and a last full stop leave the key as it was', () => {
  expect(quoteKey('a', '“Syria—Tehran’s ally…”')).toBe(quoteKey('a', '"Syria - Tehran\'s\u00A0ally..."'));
  expect(quoteKey('a', 'It fell.')).toBe(quoteKey('a', 'It fell'));
});

test.each([
  ['one letter', 'had travelled to Tehran, twice', 'had traveled to Tehran, twice'],
  ['a capital', 'the front', 'the Front'],
  ['a comma', 'to Tehran, twice', 'to Tehran twice'],
  ['an accent', 'Türkiye', 'Turkiye'],
  ['the order', 'Russia and Iran', 'Iran and Russia'],
  ['an apostrophe inside a word', 'won’t', 'wont'],
  ['a cut', 'one […] two', 'one two'],
  ['a question mark', 'It fell?', 'It fell.'],
])('%s changes the key', (_, one, other) => {
  expect(quoteKey('a', one)).not.toBe(quoteKey('a', other));
});

test('the key is the digest of source, newline and compared words', () => {
  expect(comparedWords('“Syria—Tehran’s ally […] fell.”')).toBe("Syria Tehran's ally[...] fell");
  expect(quoteKey('carnegie-2024', 'It fell.')).toBe(sha256('carnegie-2024\nIt fell'));
  expect(quoteKey('another', 'It fell.')).not.toBe(quoteKey('carnegie-2024', 'It fell.'));
});
