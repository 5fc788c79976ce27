import { describe, expect, it } from 'vitest';
import { createFilter } from '../../../src/timeline/filter.ts';
import { parseQuery } from '../../../src/timeline/query.ts';
import { foldFields, type SearchIndex, type SearchRow } from '../../../src/timeline/search-index.ts';
import { knowsSearchIndex, learnSearchIndex } from '../../../src/timeline/search-text.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { sampleEvent, sampleIndex } from './samples.ts';

const row = (...fields: string[]): SearchRow => ({ text: foldFields(fields), others: [] });

const search: SearchIndex = {
  names: 'turkmenchay gulistan soleimani tehran senator',
  actors: {
    qajar: foldFields(['Qajar Iran', 'Каджарский Иран', 'ایران قاجار']),
    zakharova: foldFields(['Maria Zakharova', 'Мария Захарова']),
    nato: foldFields(['NATO']),
  },
  events: {
    turkmenchay: row('Peace after the war of 1826–1828', 'Туркманчайский договор', 'عهدنامهٔ ترکمانچای'),
    gulistan: row('“The peace of Gulistan”', 'the Senator Iran’s'),
    's-300': { ...row('Five S-300PMU-1 systems', 'air-defence missiles'), others: ['zakharova'] },
    khamenei: row('رهبر می‌گوید', 'signatory'),
  },
};

function fresh() {
  const index = sampleIndex([
    sampleEvent('gulistan', '1813-10-24', 'treaty', { title: 'Treaty of Gulistan', actors: ['qajar'] }),
    sampleEvent('turkmenchay', '1828-02-22', 'treaty', { title: 'Treaty of Turkmenchay', actors: ['qajar'] }),
    sampleEvent('s-300', '2016', 'arms-transfer', { title: 'Russia delivers S-300 systems' }),
    sampleEvent('khamenei', '2018', 'statement', { title: 'A statement' }),
  ]);
  const found = (query: string) =>
    index.events.filter(createFilter({ ...defaultState, query }, index)).map(({ id }) => id);
  return { index, found };
}

const { index, found } = fresh();
learnSearchIndex(search, index);

describe('a search', () => {
  it.each([
    ['all words, in any order', 'turkmenchay treaty', ['turkmenchay']],
    ['the beginning of a word', 'turk', ['turkmenchay']],
    ['letters inside a word where no word begins with them', 'menchay', ['turkmenchay']],
    ['not inside a word where a word begins with them', 'sen', ['gulistan']],
    ['not two letters inside a word', 'ay', []],
    ['a phrase', '"peace after the war"', ['turkmenchay']],
    ['not the words of a phrase apart', '"war peace"', []],
    ['not a phrase across two fields', '"gulistan the senator"', []],
    ['a phrase that is still being typed', '“peace aft', ['turkmenchay']],
    ['a closed phrase ends with its word', '"peace aft"', []],
    ['a phrase and a word', '«treaty of» 1826', ['turkmenchay']],
    ['the genitive as its name', '"Iran"', ['gulistan', 'turkmenchay']],
    ['a designation with its hyphen', 'S-300', ['s-300']],
    ['without', 's300', ['s-300']],
    ['with a space', 's 300', ['s-300']],
    ['its longer form', 's-300pmu1', ['s-300']],
    ['a compound as two words', 'air defence', ['s-300']],
    ['a compound as one word', 'airdefence', ['s-300']],
    ['Cyrillic', 'туркманчайский', ['turkmenchay']],
    ['Cyrillic of before 1918', 'Туркманчайскій договоръ', ['turkmenchay']],
    ['the Russian name of an actor', 'каджарский', ['gulistan', 'turkmenchay']],
    ['Persian with Arabic letters', 'عهدنامة تركمانچاي', ['turkmenchay']],
    ['Persian with a non-joiner', 'می‌گوید', ['khamenei']],
    ['Persian with a space for it', 'می گوید', ['khamenei']],
    ['Persian with nothing for it', 'میگوید', ['khamenei']],
    ['Persian digits', '۱۸۲۸', ['turkmenchay']],
    ['another spelling of a name', 'Torkamanchay', ['turkmenchay']],
    ['another spelling, with marks', 'Golestān', ['gulistan']],
    ['who speaks in a quotation', 'zakharova', ['s-300']],
    ['the name of a kind', 'arms transfer', ['s-300']],
    ['nothing that was typed is nothing asked', ' “ ', ['gulistan', 'turkmenchay', 's-300', 'khamenei']],
  ])('finds %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('reads words, phrases and designations', () => {
    expect(parseQuery('S 300 "Air defence" Su-35')).toEqual([
      { words: 'air defence', joined: null, whole: true },
      { words: 's 300', joined: 's300', whole: false },
      { words: 'su 35', joined: 'su35', whole: false },
    ]);
  });

  it('finds titles before the search index is there, and the rest after', () => {
    const early = fresh();
    expect(knowsSearchIndex(early.index)).toBe(false);
    expect(early.found('turkmenchay')).toEqual(['turkmenchay']);
    expect(early.found('договор')).toEqual([]);
    learnSearchIndex(search, early.index);
    expect(knowsSearchIndex(early.index)).toBe(true);
    expect(early.found('договор')).toEqual(['turkmenchay']);
  });
});
