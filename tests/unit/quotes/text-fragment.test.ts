import { expect, test } from 'vitest';
import { textFragment } from '../../../src/quotes/index.ts';

const PAGE = 'https://example.org/article';
const LONG = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

test.each([
  ['a short quote is sought whole', 'we held the river', 'we%20held%20the%20river'],
  ['hyphens, commas and ampersands are encoded', 'the Su-35, at A&T', 'the%20Su%2D35%2C%20at%20A%26T'],
  ['marks that end an attribute are encoded', `we won't (now) hold*`, 'we%20won%27t%20%28now%29%20hold'],
  ['curly marks around the words are left out', '“we held the river.”', 'we%20held%20the%20river'],
  [
    'more than 300 characters are sought by their ends',
    LONG,
    'word0%20word1%20word2%20word3,word56%20word57%20word58%20word59',
  ],
  [
    'two paragraphs are sought by their ends',
    'one two three four five\n\nsix seven eight nine',
    'one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  ['a line break is a space', 'one two\nthree four', 'one%20two%20three%20four'],
  [
    'of a quote with cuts the first stretch is sought',
    'one two three four […] five six',
    'one%20two%20three%20four',
  ],
  [
    'a first stretch of less than four words is passed over',
    'one two [...] three four five six',
    'three%20four%20five%20six',
  ],
  [
    'words around an insertion are sought, not the insertion',
    'had you [Putin] not taken the initiative',
    'not%20taken%20the%20initiative',
  ],
  [
    'a word with letters in brackets is left out',
    'all those abroad who challenge[s] them',
    'all%20those%20abroad%20who',
  ],
  ['Persian keeps its joiners', 'می‌شود در تهران امروز', encodeURIComponent('می‌شود در تهران امروز')],
])('%s', (_, quote, directive) => {
  expect(textFragment(PAGE, quote)).toBe(`${PAGE}#:~:text=${directive}`);
});

test('a fragment of the address is kept', () => {
  expect(textFragment(`${PAGE}#part`, 'we held')).toBe(`${PAGE}#part:~:text=we%20held`);
});

test.each([
  'https://web.archive.org/web/20240101000000/https://example.org/',
  'https://archive.ph/abcde',
  'https://perma.cc/AB-CD',
])('%s is left as it is', (url) => {
  expect(textFragment(url, 'we held the river')).toBe(url);
});

test('a quote without words gives the plain address', () => {
  expect(textFragment(PAGE, '[…]')).toBe(PAGE);
});
