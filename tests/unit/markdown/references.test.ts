import { describe, expect, it } from 'vitest';
import { bodyReferences, plainSummary, replaceReferences } from '../../../src/markdown/plain-text.ts';
import { findReferences } from '../../../src/markdown/references.ts';

describe('finding references in a text', () => {
  it.each([
    ['[[gulistan]]', { type: 'event', id: 'gulistan', words: null }],
    ['[[gulistan|the treaty]]', { type: 'event', id: 'gulistan', words: 'the treaty' }],
    ['[[ gulistan | a | b ]]', { type: 'event', id: 'gulistan', words: 'a | b' }],
    ['[[gulistan|]]', { type: 'event', id: 'gulistan', words: null }],
    ['[[Not an id]]', { type: 'event', id: 'Not an id', words: null }],
    ['[@avery-1991]', { type: 'citation', id: 'avery-1991', locator: null }],
    ['[@avery-1991, pp. 3, 4]', { type: 'citation', id: 'avery-1991', locator: 'pp. 3, 4' }],
    ['[@avery-1991,\n¶3]', { type: 'citation', id: 'avery-1991', locator: '¶3' }],
    ['[@a; @b]', { type: 'citation', id: 'a; @b', locator: null }],
  ])('reads %j', (text, reference) => {
    expect(findReferences(text)).toEqual([{ ...reference, start: 0, end: text.length }]);
  });

  it('gives them in order, with the places they stand at', () => {
    const text = 'See [[a]] and [@b, ¶1].';
    const found = findReferences(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['[[a]]', '[@b, ¶1]']);
  });

  it.each(['[a]', '[a](b)', '[[a]', '[ @a]', 'a@b.org', '[]'])('leaves other text alone: %s', (text) => {
    expect(findReferences(text)).toEqual([]);
  });
});

describe('references of a body', () => {
  it('have the line they start on, also in lists and after a line break', () => {
    const body = 'One\n[[a]] two.\n\n- [@b]\n- x\n  [[c|words]]\n';
    expect(bodyReferences(body).map(({ id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['b', 4],
      ['c', 6],
    ]);
  });

  it('are not looked for in code', () => {
    expect(bodyReferences('`[[a]]`\n\n    [@b]\n')).toEqual([]);
  });
});

describe('the summary of a body', () => {
  const title = (id: string): string => (id === 'gulistan' ? 'Treaty of Gulistan' : id);

  it.each([
    ['takes the first paragraph only', 'One\ntwo.\n\nThree.', 'One two.'],
    ['passes over a heading', '## Head\n\nText.', 'Text.'],
    [
      'drops emphasis and keeps the words of links',
      'An *upper* [valley](https://example.org).',
      'An upper valley.',
    ],
    ['writes the words of an event link', 'By [[gulistan|that treaty]] it ends.', 'By that treaty it ends.'],
    [
      'writes the title where an event link has no words',
      'By [[gulistan]] it ends.',
      'By Treaty of Gulistan it ends.',
    ],
    ['takes out citations with the space before them', 'It ends [@a, p. 3]; then [@b].', 'It ends; then.'],
    ['leaves quotation marks and dashes as typed', 'He said "no" -- twice...', 'He said "no" -- twice...'],
    ['shows HTML as nothing', 'a <b>bold</b> word', 'a bold word'],
    ['is empty without a paragraph', '- a\n- b', ''],
  ])('%s', (_, body, summary) => {
    expect(plainSummary(body, title)).toBe(summary);
  });

  it('can be made of text that was parsed already', () => {
    expect(replaceReferences('Signed [@a].', title)).toBe('Signed.');
  });
});
