import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeMismatch, matchQuote, toWords } from '../../../src/quotes/index.ts';
import { chronicle, minutes } from './support.ts';

const textAt = (start: number, end: number): string => chronicle.words.slice(start, end).join(' ');

function failureOf(quote: string, source = chronicle): string {
  const result = matchQuote(quote, source);
  return result.ok ? 'matches' : describeMismatch(result.mismatch);
}

describe('a quote matches whatever', () => {
  test.each([
    ['its quotation marks', 'signed a pact "for as long as the tide turns", the clerk wrote'],
    ['its apostrophes', "we won't hold the river"],
    ['its dashes', 'the hills of Orrin--neighbours, rivals and, now and then, allies-signed a pact'],
    ['its hyphens', 'the Su-900 barge, the Ka‑7 crane'],
    ['its spaces', 'closed the  river\n  in spring'],
    ['soft hyphens of the source', 'Notwithstanding the pact'],
    ['the sign for its ellipsis', 'in spring... The harbour'],
    ['its full stop at the end', '“Lume is the 12th parish [of Orrin].”'],
    ['a paragraph break of the source', 'The clerk’s book does not say. Notwithstanding the pact'],
  ])('%s', (_, quote) => {
    expect(failureOf(quote)).toBe('matches');
  });
});

describe('cuts', () => {
  test('stretches between […] or [...] are matched in order', () => {
    const result = matchQuote('The harbour of Lume [...] signed a pact […] of oil', chronicle);
    expect(result.ok && result.spans.map(({ start, end }) => textAt(start, end))).toEqual([
      'The harbour of Lume',
      'signed a pact',
      'of oil',
    ]);
    expect(result.ok && result.position).toBe(chronicle.words.indexOf('harbour') - 1);
  });

  test('a short first stretch is placed next to what follows it', () => {
    const result = matchQuote('The harbour […] sent word', chronicle);
    expect(result.ok && textAt(result.position, result.position + 4)).toBe('The harbour held its');
    expect(result.ok && textAt(result.position + 4, result.position + 5)).toBe('breath');
  });

  test('stretches in another order are refused', () => {
    expect(failureOf('sent word […] sent wool')).toBe(
      '‘sent wool …’ follows a cut, but stands in the source only before the words in front of the cut',
    );
  });

  test('one stretch does not match twice in the same place', () => {
    expect(failureOf('Was it kept […] Was it kept')).toContain('follows a cut');
  });

  test('words left out without a cut are named', () => {
    expect(failureOf('The harbour opened it in autumn')).toBe(
      '‘in’ is not in the source at this place; the source reads ‘again’',
    );
  });
});

describe('insertions', () => {
  test('of the editors match nothing', () => {
    expect(failureOf('The harbour opened it [the river] again')).toBe('matches');
  });

  test('printed by the source match themselves', () => {
    expect(failureOf('Lume is the 12th parish [of Orrin],” said the reeve [that day]')).toBe('matches');
  });

  test('of the source cannot be left out unmarked', () => {
    expect(failureOf('Lume is the 12th parish,” said the reeve')).not.toBe('matches');
  });

  test('inside a word are spelling', () => {
    expect(failureOf('anyone, at home or abroad, who challenge[s] the pact')).toBe('matches');
    expect(failureOf('anyone, at home or abroad, who challenge the pact')).not.toBe('matches');
    expect(failureOf('the hills close[d] the river')).not.toBe('matches');
  });
});

test.each([
  [
    'one wrong word',
    'the hills shut the river in spring',
    '‘shut’ is not in the source at this place; the source reads ‘closed’',
  ],
  [
    'one changed letter',
    'The harbor opened it again',
    '‘harbor’ is not in the source at this place; the source reads ‘harbour’',
  ],
  [
    'a capital',
    'Was it kept? the clerk’s book',
    '‘the’ is not in the source at this place; the source reads ‘The’',
  ],
  [
    'a dropped comma',
    'rivals and now and then, allies',
    '‘and’ is not in the source at this place; the source reads ‘and,’',
  ],
  [
    'an added comma',
    'the pact, was never written',
    '‘pact,’ is not in the source at this place; the source reads ‘pact’',
  ],
  [
    'a dropped apostrophe',
    'we wont hold the river',
    "‘wont’ is not in the source at this place; the source reads ‘won't’",
  ],
  [
    'a changed number',
    'and 1,200 barrels of oil',
    '‘1,200’ is not in the source at this place; the source reads ‘1,300’',
  ],
  [
    'a question made a statement',
    'Was it kept.',
    '‘kept.’ is not in the source at this place; the source reads ‘kept?’',
  ],
  ['an added question mark', 'of oil?', '‘oil?’ is not in the source at this place; the source reads ‘oil.’'],
  [
    'an added bracket',
    '(The harbour held its fair',
    '‘(The’ is not in the source at this place; the source reads ‘The’',
  ],
  [
    'a start inside a word',
    'arbour of Lume and the hills',
    '‘arbour’ is not in the source at this place; the source reads ‘harbour’',
  ],
  [
    'an end inside a word',
    'the hills sent woo',
    '‘woo’ is not in the source at this place; the source reads ‘wool’',
  ],
  [
    'words beyond the end',
    'the hills sent word again',
    '‘again’ is not in the source at this place; the text of the source begins or ends there',
  ],
  [
    'words of another text',
    'We travelled by road',
    'no place in the source was found where ‘We travelled by road …’ and what follows stand',
  ],
  ['no words at all', '[…] — “”', 'the quote holds no words'],
])('%s is refused, and the place is named', (_, quote, message) => {
  expect(failureOf(quote)).toBe(message);
});

test('words of one source do not match another', () => {
  expect(failureOf('We travelled by road', minutes)).toBe('matches');
  expect(failureOf('We travelled by road', chronicle)).not.toBe('matches');
});

describe('any text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aábeюی7'), minLength: 1, maxLength: 4 });
  const joint = fc.constantFrom(' ', ', ', '. ', ' — ', '\n\n', ' “', '” ', ' (', '); ', '\u00A0');
  const text = fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 30 });
  const spanned = text.chain((pairs) =>
    fc.record({
      pairs: fc.constant(pairs),
      start: fc.nat(pairs.length - 1),
      length: fc.integer({ min: 1, max: pairs.length }),
    }),
  );

  test('holds each of its own spans, at or before the place it was taken from', () => {
    fc.assert(
      fc.property(spanned, ({ pairs, start, length }) => {
        const source = toWords(pairs.flat().join(''));
        const taken = pairs
          .slice(start, start + length)
          .map(([first, second], index, all) => first + (index === all.length - 1 ? '' : second));
        const result = matchQuote(taken.join(''), source);
        expect(result.ok && result.position <= start).toBe(true);
      }),
    );
  });

  test('does not hold a span with one letter changed to one the text lacks', () => {
    fc.assert(
      fc.property(spanned, fc.nat(), ({ pairs, start, length }, pick) => {
        const source = toWords(pairs.flat().join(''));
        const taken = [
          ...pairs
            .slice(start, start + length)
            .map(([first]) => first)
            .join(' — '),
        ];
        const letters = taken.flatMap((letter, index) => (/[\p{L}\p{N}]/u.test(letter) ? [index] : []));
        taken[letters[pick % letters.length]!] = 'z';
        expect(matchQuote(taken.join(''), source).ok).toBe(false);
      }),
    );
  });
});
