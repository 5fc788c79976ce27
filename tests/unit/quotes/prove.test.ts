import { describe, expect, test } from 'vitest';
import {
  brokenSeals,
  describeBrokenSeal,
  formatLedger,
  proveQuotes,
  quoteKey,
  releaseSeals,
} from '../../../src/quotes/index.ts';
import type { LedgerFile } from '../../../src/model/schema/ledger.ts';
import { chronicle, contentOf, event, quote, texts } from './support.ts';

const FAIR = 'The harbour held its fair, and the hills sent wool';
const ROAD = '“We travelled by road,” he told the assembly';
const PACT = 'the pact was never written down twice';

const pact = event('pact', { quotes: [quote('lume-chronicle', PACT), quote('lume-chronicle', FAIR)] });
const road = event('road', {
  disagreements: [
    {
      question: 'By what way?',
      positions: [
        { says: 'by road', source: 'orrin-minutes', quote: ROAD },
        { says: 'by barge', source: 'lume-chronicle' },
      ],
    },
  ],
});

const prove = (...events: Parameters<typeof contentOf>[0]) =>
  proveQuotes(contentOf(events), texts, '2026-11-21');

function ledgers(...events: Parameters<typeof contentOf>[0]): LedgerFile[] {
  return prove(...events).flatMap(({ ledger }) => ledger ?? []);
}

function problemsOf(text: string): unknown[] {
  const [proof] = prove(
    event('pact', { quotes: [quote('lume-chronicle', FAIR), quote('lume-chronicle', text)] }),
  );
  expect(proof?.ledger).toBeNull();
  return [...proof!.problems];
}

describe('proving', () => {
  test('matches quotes and the quotes of disagreeing positions, each in its own text', () => {
    const [lume, orrin] = prove(pact, road);
    expect(lume).toMatchObject({ source: 'lume-chronicle', matched: 2, problems: [] });
    expect(lume?.ledger).toMatchObject({ url: 'https://example.org/lume', words: chronicle.words.length });
    expect(orrin?.ledger).toMatchObject({
      url: null,
      quotes: [{ event: 'road', key: quoteKey('orrin-minutes', ROAD), read: '2026-11-21' }],
    });
  });

  test('gives no ledger to a text nothing is quoted from', () => {
    expect(prove(pact)[1]).toEqual({ source: 'orrin-minutes', ledger: null, matched: 0, problems: [] });
  });

  test('a wrong word gives one problem with its field and no ledger', () => {
    expect(problemsOf('the pact was never put down twice')).toEqual([
      {
        file: 'content/events/pact',
        line: 4,
        field: 'quotes[1].text',
        message:
          'the words do not match ‘lume-chronicle’: ‘put’ is not in the source at this place; the source reads ‘written’',
        remedy: 'copy the words as the source prints them and mark what is left out with […]',
        check: 'quotes',
      },
    ]);
  });

  test('words that are right but stand in another source name that source', () => {
    expect(problemsOf(ROAD)).toMatchObject([
      {
        message: 'these words do not stand in ‘lume-chronicle’; they stand in ‘orrin-minutes’',
        remedy: 'write source: orrin-minutes, or quote the words of lume-chronicle',
      },
    ]);
  });
});

describe('seals, without any text', () => {
  const sealed = ledgers(pact, road);
  const broken = (...events: Parameters<typeof contentOf>[0]) => brokenSeals(contentOf(events, sealed));

  test('hold while the events hold their words', () => {
    expect(broken(pact, road)).toEqual([]);
  });

  test('hold when only quotation marks, dashes, spaces or the last full stop change', () => {
    const other = event('pact', {
      quotes: [quote('lume-chronicle', `“${PACT}.”`), quote('lume-chronicle', FAIR)],
    });
    expect(broken(other, road)).toEqual([]);
  });

  test('break at one changed letter, and both remedies are named', () => {
    const changed = event('pact', {
      quotes: [quote('lume-chronicle', PACT.replace('twice', 'thrice')), quote('lume-chronicle', FAIR)],
    });
    expect(broken(changed, road).map(describeBrokenSeal)).toEqual([
      {
        message:
          'event ‘pact’ no longer holds the words of ‘lume-chronicle’ that were verified on 2026-11-21',
        remedy:
          'check them again (npm run quotes, with lume-chronicle.txt in SOURCES_DIR), or release the seal (npm run quotes -- --release pact)',
      },
    ]);
  });

  test('break when a quote moves to another event, which is named', () => {
    const left = event('pact', { quotes: [quote('lume-chronicle', FAIR)] });
    const moved = event('twice', { quotes: [quote('lume-chronicle', PACT)] });
    expect(broken(left, moved, road).map((seal) => describeBrokenSeal(seal).message)).toEqual([
      'event ‘pact’ no longer holds the words of ‘lume-chronicle’ that were verified on 2026-11-21; they now stand in ‘twice’',
    ]);
  });

  test('break when the quote gets another source or the event goes', () => {
    expect(broken(road)).toHaveLength(2);
    const resourced = event('pact', {
      quotes: [quote('orrin-minutes', PACT), quote('lume-chronicle', FAIR)],
    });
    expect(broken(resourced, road).map(({ entry }) => entry.key)).toEqual([quoteKey('lume-chronicle', PACT)]);
  });

  test('released for one event, only its broken ones go', () => {
    const left = event('pact', { quotes: [quote('lume-chronicle', FAIR)] });
    const seals = broken(left, road);
    expect(releaseSeals(sealed[0]!, seals, 'pact').quotes.map(({ key }) => key)).toEqual([
      quoteKey('lume-chronicle', FAIR),
    ]);
    expect(formatLedger(releaseSeals(sealed[0]!, seals, 'road'))).toBe(formatLedger(sealed[0]!));
  });
});
