import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSentences } from '../../../src/quotes/sentences.ts';
import { toWords } from '../../../src/quotes/index.ts';

const gazette = readFileSync(
  new URL('../../fixtures/coverage/texts/vale-gazette.txt', import.meta.url),
  'utf8',
);
const textsOf = (text: string): string[] => toSentences(text, 'en').map((sentence) => sentence.text);

test('a text is split into sentences, with the number of its paragraph and its lines marked', () => {
  const found = toSentences(gazette, 'en').map(
    ({ paragraph, isLine, text }) => `${paragraph}${isLine ? ' line' : ''} ${text}`,
  );
  expect(found).toEqual([
    '1 line The Vale and the Fen',
    '2 line Written for the tests by Mr. J. Reed; none of its places exist',
    '3 In 1702 the Vale and the Fen signed a pact...',
    '3 Nobody expected it to last.',
    '3 “Will it hold?” asked Dr. B. T. Moss of the U.S. Academy.',
    '4 The two share a river.',
    '4 It runs from the hills, as rivers do, to the U.S.',
    '4 The Fen drinks from it.',
    '5 line Of Kites',
    '6 Since the flood the Fen has sent 1,300 kites a year!',
    '6 The Vale—proud, slow—sent none.',
    '7 The Vale is fond of kites.',
    '7 It flew its first in 1699.',
  ]);
});

describe('a sentence', () => {
  test.each([
    ['goes on after a title', 'Mr. Reed met Gen. Ash.', ['Mr. Reed met Gen. Ash.']],
    [
      'goes on after the initial of a name',
      'So wrote M. J. Moor. He left.',
      ['So wrote M. J. Moor.', 'He left.'],
    ],
    ['goes on after U.S. before a name', 'More U.S. Secretaries came.', ['More U.S. Secretaries came.']],
    [
      'ends at U.S. before a word that opens one',
      'It fears the U.S. They know.',
      ['It fears the U.S.', 'They know.'],
    ],
    ['goes on after three dots and a small letter', 'It was... and is.', ['It was... and is.']],
    ['goes on where its words go on after a question', '“Why?” he said. No.', ['“Why?” he said.', 'No.']],
    ['keeps the quotation mark that closes it', 'He said “No.” She left.', ['He said “No.”', 'She left.']],
    ['does not end where no space stands', 'See example.org!Now it is.', ['See example.org!Now it is.']],
    ['ends with its paragraph', 'A heading\nA sentence.', ['A heading', 'A sentence.']],
  ])('%s', (_, text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });

  test('of many words is a sentence even without a full stop, and a paragraph of two holds no line', () => {
    const long = `It ${'goes '.repeat(20)}on`;
    expect(toSentences(`${long}\n\nIt ended. So it`, 'en').map(({ isLine }) => isLine)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('of another language ends where that language says', () => {
    expect(toSentences('Он приехал в 1722 г. и уехал. Мир.', 'ru').map(({ text }) => text)).toEqual([
      'Он приехал в 1722 г. и уехал.',
      'Мир.',
    ]);
  });
});

test('every word of any text belongs to one sentence, at its place in the text', () => {
  const piece = fc.constantFrom(
    'U.S.',
    'Mr.',
    'The',
    'fell',
    '…',
    '“No.”',
    '1,300',
    '\n',
    '\n\n',
    '-',
    '!',
    'J.',
    '(x)',
    '...',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const { words } = toWords(text);
      const sentences = toSentences(text, 'en');
      expect(sentences.flatMap((sentence) => toWords(sentence.text).words)).toEqual(words);
      for (const { text: own, start, end } of sentences) {
        expect(toWords(own).words).toEqual(words.slice(start, end));
      }
    }),
  );
});
