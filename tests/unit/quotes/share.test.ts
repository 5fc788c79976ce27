import { expect, test } from 'vitest';
import { buildLedger, matchQuote, quoteKey, toSourceText, usedShare } from '../../../src/quotes/index.ts';

const text = toSourceText('a', 'one two three four five six seven eight nine ten');

function shareOf(matched: readonly string[], unmatched: readonly string[] = []): number {
  const entries = matched.map((words) => {
    const match = matchQuote(words, text);
    if (!match.ok) throw new Error(`fixture does not match: ${words}`);
    return { event: 'e', key: quoteKey('a', words), position: match.position };
  });
  const quotes = [...matched, ...unmatched].map((words) => ({ text: words, source: 'a' }));
  return usedShare(buildLedger(text, null, entries, '2026-11-21'), [
    ...quotes,
    { text: 'one two', source: 'b' },
  ]);
}

test.each([
  ['one quote', ['two three'], 0.2],
  ['the same words in two quotes', ['two three', 'two three'], 0.2],
  ['overlapping quotes, the common words once', ['one two three', 'two three four'], 0.4],
  ['both sides of a cut', ['one two […] nine'], 0.3],
  ['nothing', [], 0],
])('%s', (_, quotes, share) => {
  expect(shareOf(quotes)).toBeCloseTo(share, 10);
});

test('quotes not yet matched count, the same words once', () => {
  expect(shareOf(['one two'], ['eight nine', '“eight nine”'])).toBeCloseTo(0.4, 10);
});
