import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/model/schema/ledger.ts';
import { buildLedger, formatLedger, mergeLedger, quoteKey, toSourceText } from '../../../src/quotes/index.ts';

const text = toSourceText('a', 'One two three four.');
const key = (words: string): string => quoteKey('a', words);
const entries = [
  { event: 'b', key: key('two'), position: 1 },
  { event: 'a', key: key('three'), position: 2 },
  { event: 'b', key: key('two'), position: 1 },
  { event: 'b', key: key('one'), position: 0 },
];
const first = buildLedger(text, 'https://example.org/a', entries, '2026-11-20');

describe('a ledger', () => {
  test('holds each key of an event once, by event, then key', () => {
    const order = first.quotes.map(({ event, key: digest }) => `${event} ${digest}`);
    expect(order).toEqual([...order].sort());
    expect(order).toHaveLength(3);
    expect(ledgerSchema.parse(first)).toEqual(first);
  });

  test('counts the words of the text and holds none of them', () => {
    expect(first.words).toBe(4);
    expect(formatLedger(first)).not.toMatch(/One|two|three|four/);
  });

  test('is written in one form, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(first).reverse()) as typeof first;
    expect(formatLedger(turned)).toBe(formatLedger(first));
    expect(JSON.parse(formatLedger(first))).toEqual(first);
    expect(formatLedger(first).endsWith('}\n')).toBe(true);
  });
});

describe('a second run', () => {
  const again = (changed: Partial<Parameters<typeof buildLedger>[0]>, url = 'https://example.org/a') =>
    mergeLedger(first, buildLedger({ ...text, ...changed }, url, entries, '2026-11-21'));

  test('with nothing changed keeps every day', () => {
    expect(formatLedger(again({}))).toBe(formatLedger(first));
  });

  test('dates only the quote that was added', () => {
    const more = [...entries, { event: 'c', key: key('four'), position: 3 }];
    const merged = mergeLedger(first, buildLedger(text, 'https://example.org/a', more, '2026-11-21'));
    expect(merged.quotes.map(({ event, read }) => [event, read])).toEqual([
      ['a', '2026-11-20'],
      ['b', '2026-11-20'],
      ['b', '2026-11-20'],
      ['c', '2026-11-21'],
    ]);
    expect(merged.read).toBe('2026-11-20');
  });

  test('with another text dates everything anew', () => {
    const merged = again({ sha256: '0'.repeat(64) });
    expect(new Set([merged.read, ...merged.quotes.map(({ read }) => read)])).toEqual(new Set(['2026-11-21']));
  });

  test('at another address dates the reading, not the matches', () => {
    const merged = again({}, 'https://example.org/b');
    expect([merged.read, merged.quotes[0]?.read]).toEqual(['2026-11-21', '2026-11-20']);
  });
});

test('the digest of a text changes with its letters, not with its spaces and signs', () => {
  expect(toSourceText('a', 'One\u00A0two  three\nfour.').sha256).toBe(text.sha256);
  expect(toSourceText('a', 'One two three five.').sha256).not.toBe(text.sha256);
});
