import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksDatable } from '../../../src/quotes/datable.ts';
import { coverageOf, uncovered } from '../../../src/quotes/index.ts';
import { paragraphsOf } from '../../../src/quotes/paragraph-locator.ts';
import type { EventFrontmatter } from '../../../src/model/schema/index.ts';
import { contentOf, event } from './support.ts';

const text = readFileSync(new URL('../../fixtures/coverage/texts/vale-gazette.txt', import.meta.url), 'utf8');
const source = 'vale-gazette';

function cover(fields: Partial<EventFrontmatter>, body = '') {
  const events = [{ ...event('an-event', fields), body }];
  return coverageOf(contentOf(events), source, text, 'en');
}

/** Numbers of the sentences for which a list is not empty. */
function numbers(fields: Partial<EventFrontmatter>, list: 'quoted' | 'context' | 'cited', body = '') {
  return cover(fields, body)
    .sentences.filter((sentence) => sentence[list].length > 0)
    .map(({ number }) => number);
}

describe('a sentence is quoted', () => {
  test.each([
    ['by words of it', 'Nobody expected it', [4]],
    ['by a quote over the end of one and the start of the next', 'signed a pact… Nobody', [3, 4]],
    ['by each stretch of a quote with a cut, and not by what is cut', 'In 1702 […] Will it hold', [3, 5]],
    ['by a quote with other quotation marks and dashes', 'The Vale - proud, slow - sent "none"', [11]],
  ])('%s', (_, words, expected) => {
    expect(numbers({ quotes: [{ text: words, source }] }, 'quoted')).toEqual(expected);
  });

  test('by the quote of a disagreeing position', () => {
    const positions = [{ says: 'x', source, quote: 'The Fen drinks' }];
    expect(numbers({ disagreements: [{ question: 'x', positions }] }, 'quoted')).toEqual([8]);
  });

  test('never by background, which covers nothing', () => {
    const fields: Partial<EventFrontmatter> = {
      quotes: [{ text: 'Nobody expected', source, context: true }],
    };
    expect(numbers(fields, 'quoted')).toEqual([]);
    expect(numbers(fields, 'context')).toEqual([4]);
    expect(uncovered(cover(fields)).map(({ number }) => number)).toContain(4);
  });

  test('never by the words of another work', () => {
    expect(numbers({ quotes: [{ text: 'Nobody expected it', source: 'another' }] }, 'quoted')).toEqual([]);
  });
});

describe('a paragraph is cited', () => {
  test.each([
    ['under sources', { sources: [{ source, at: '¶3' }] }, ''],
    ['in the body', {}, 'It holds [@vale-gazette, ¶ 3].'],
    [
      'by a position that does not quote',
      { disagreements: [{ question: 'x', positions: [{ says: 'x', source, at: 'p. 2, ¶3' }] }] },
      '',
    ],
  ])('%s', (_, fields, body) => {
    expect(numbers(fields, 'cited', body)).toEqual([3, 4, 5]);
  });

  test('not by a citation of the work as a whole, which is named', () => {
    const coverage = cover({ sources: [{ source }] });
    expect(coverage.sentences.flatMap(({ cited }) => cited)).toEqual([]);
    expect(coverage.citedWhole).toEqual(['an-event']);
  });

  test('not where the text has no such paragraph, which is named', () => {
    expect(cover({ sources: [{ source, at: '¶¶ 7–8' }] }).strayed).toEqual([
      { event: 'an-event', paragraph: 8 },
    ]);
  });
});

test('words in several quotes count once, background among them', () => {
  const coverage = cover({
    quotes: [
      { text: 'the Vale and the Fen signed', source },
      { text: 'the Fen signed a pact', source },
      { text: 'fond of kites', source, context: true },
    ],
  });
  expect(coverage.quotedWords).toBe(8 + 3);
  expect(coverage.words).toBe(97);
});

test('a quote that does not match is named, not counted', () => {
  const coverage = cover({ quotes: [{ text: 'the Vale and the Fen broke a pact', source }] });
  expect(coverage.unmatched).toEqual([{ event: 'an-event', text: 'the Vale and the Fen broke a pact' }]);
  expect(coverage.quotedWords).toBe(0);
});

test('what is left comes with datable sentences first and lines last', () => {
  expect(uncovered(cover({})).map(({ number }) => number)).toEqual([
    3, 10, 13, 4, 5, 6, 7, 8, 11, 12, 1, 2, 9,
  ]);
});

describe('a sentence looks datable', () => {
  test.each([
    'It fell in 1828.',
    'Trade stopped in the 1990s.',
    'They met in early May.',
    'It came in December.',
    'Much has changed since.',
    'Two decades passed.',
    'The Arab Spring moved both.',
    'The war goes on.',
    'Iran delivered aircraft.',
    'В 1907 году договор подписан.',
  ])('%s', (sentence) => expect(looksDatable(sentence)).toBe(true));

  test.each([
    'The two share a border.',
    'They may differ on 1,300 kites and 2000,5 others.',
    'It is the strongest bond of all.',
    'Their interests are not identical.',
  ])('but not: %s', (sentence) => expect(looksDatable(sentence)).toBe(false));
});

test.each([
  ['¶3', [3]],
  ['¶ 3', [3]],
  ['¶¶ 3–5 and 9', [3, 4, 5, 9]],
  ['¶3, ¶5', [3, 5]],
  ['Chapter 7, ¶2', [2]],
  ['p. 12', []],
  ['art. 4', []],
  ['¶9-7', [9, 7]],
])('the locator ‘%s’ names paragraphs %j', (locator, paragraphs) => {
  expect(paragraphsOf(locator)).toEqual(paragraphs);
});
