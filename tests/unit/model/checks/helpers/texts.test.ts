import { describe, expect, it } from 'vitest';
import { fieldName } from '../../../../../src/model/checks/helpers/check.ts';
import { readAddress } from '../../../../../src/model/checks/helpers/permanent-pages.ts';
import { missedScript } from '../../../../../src/model/checks/helpers/scripts.ts';
import { hasVerbOfSaying, namesActor } from '../../../../../src/model/checks/helpers/speakers.ts';
import { listOf, outsideQuotationMarks, wordsOf } from '../../../../../src/model/checks/helpers/words.ts';

describe('names of fields', () => {
  it.each([
    [['title'], 'title'],
    [['quotes', 1, 'source'], 'quotes[1].source'],
    [['works', 'a-b', 'based_on', 0], 'works.a-b.based_on[0]'],
  ])('%j is written %s', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('words', () => {
  it('are counted as they stand between spaces', () => {
    expect(wordsOf('S-300 – Iran’s, 1,300 of them […] & more')).toEqual([
      'S-300',
      'Iran’s,',
      '1,300',
      'of',
      'them',
      'more',
    ]);
  });

  it.each([
    ['a “b” c', 'a   c'],
    ['a "b" c', 'a   c'],
    ['a «b» c', 'a   c'],
    ['a ‘b’ c', 'a   c'],
    ["Iran's and Russia's", "Iran's and Russia's"],
    ['Iran’s and Russia’s', 'Iran’s and Russia’s'],
  ])('outside the quotation marks of %s are %s', (text, outside) => {
    expect(outsideQuotationMarks(text)).toBe(outside);
  });

  it('are listed with and, or another last word', () => {
    expect([listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'], 'or')]).toEqual([
      'a',
      'a and b',
      'a, b or c',
    ]);
  });
});

describe('the script of words', () => {
  it.each([
    ['words', 'en', null],
    ['слова', 'ru', null],
    ['کلمات', 'fa', null],
    ['слова', 'en-GB', 'Latin'],
    ['words', 'ru', 'Cyrillic'],
    ['kalamat', 'fa', 'Arabic'],
    ['kalamat', 'fa-Latn', null],
    ['1828', 'ru', null],
    ['mots', 'he', null],
    ['Шахеды Shahed', 'ru', null],
  ])('of ‘%s’ in %s: missed %s', (text, language, script) => {
    expect(missedScript(text, language)).toBe(script);
  });
});

describe('who speaks in a title', () => {
  const us = { type: 'state', name: 'United States of America', short: 'US' } as const;
  it.each([
    ['US says missiles delivered', true],
    ['U.S. says missiles delivered', true],
    ['American officials report', true],
    ["The United States' report", true],
    ['RUSSIA says', false],
    ['All of us say', false],
  ])('‘%s’ names the United States: %s', (title, named) => {
    expect(namesActor(title, us)).toBe(named);
  });

  it.each([
    ['US says missiles delivered', true],
    ['Officials state their view', false],
    ['US State Department lists firms', false],
    ['Iran denied it', true],
    ['Ukraine told the UN', true],
    ['Reporting of missiles', false],
  ])('‘%s’ has a verb of saying: %s', (title, says) => {
    expect(hasVerbOfSaying(title)).toBe(says);
  });
});

describe('released addresses', () => {
  it.each([
    ['/', { type: 'fixed' }],
    ['/events/decades/1820s/', { type: 'fixed' }],
    ['/events/decades/1825s/', { type: 'unknown' }],
    ['/events/a-b/', { type: 'named', folder: 'events', id: 'a-b' }],
    ['/events/a-b/cite.bib', { type: 'named', folder: 'events', id: 'a-b' }],
    ['/data/v1/events/a-b.json', { type: 'named', folder: 'events', id: 'a-b' }],
    ['/embed/lessons/a-b/', { type: 'named', folder: 'lessons', id: 'a-b' }],
    ['/embed/actors/a-b/', { type: 'unknown' }],
    ['/data/v1/timeline.schema.json', { type: 'fixed' }],
    ['/events/a-b', { type: 'unknown' }],
    ['/events/a-b/?e=c', { type: 'unknown' }],
    ['https://example.org/events/a-b/', { type: 'unknown' }],
  ])('%s is read as %j', (path, address) => {
    expect(readAddress(path)).toEqual(address);
  });
});
