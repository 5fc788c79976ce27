import { describe, expect, it } from 'vitest';
import { nameInSentence, namesApart } from '../../../src/model/actor-name.ts';
import { nearestName } from '../../../src/model/nearest.ts';

describe('the name of an actor in a sentence', () => {
  it.each([
    ['state', 'Islamic Republic of Iran', 'Iran', 'Iran'],
    ['state', 'Soviet Union', 'Soviet Union', 'the Soviet Union'],
    ['state', 'Russian Empire', 'Russian Empire', 'the Russian Empire'],
    ['state', 'United States of America', 'US', 'the United States'],
    ['state', 'United Kingdom', 'UK', 'the United Kingdom'],
    ['state', 'Ottoman Empire', 'Ottomans', 'the Ottomans'],
    ['state', 'Ukraine', 'Ukraine', 'Ukraine'],
    ['body', 'Ministry of Defence', 'Ministry of Defence', 'the Ministry of Defence'],
    ['body', 'France, Germany and the United Kingdom (E3)', 'E3', 'France, Germany and the United Kingdom'],
    ['body', 'North Atlantic Treaty Organization', 'NATO', 'NATO'],
    ['body', 'The Hague Court', 'The Hague Court', 'the Hague Court'],
    ['person', 'Peter the Great', 'Peter I', 'Peter I'],
  ] as const)('%s %s (%s) is written %s', (type, name, short, written) => {
    expect(nameInSentence({ type, name, short })).toBe(written);
  });
});

describe('names of actors side by side', () => {
  it('are the short ones, and the full ones where several share it', () => {
    const actors = [
      { id: 'qajar-iran', name: 'Qajar Iran', short: 'Iran' },
      { id: 'islamic-republic-of-iran', name: 'Islamic Republic of Iran', short: 'Iran' },
      { id: 'united-states', name: 'United States of America', short: 'US' },
    ];
    expect(namesApart(actors)).toEqual({
      'qajar-iran': 'Qajar Iran',
      'islamic-republic-of-iran': 'Islamic Republic of Iran',
      'united-states': 'US',
    });
  });
});

describe('the nearest name', () => {
  const fields = ['title', 'date', 'actors', 'quotes', 'old_style'];

  it.each([
    ['acters', 'actors'],
    ['titel', 'title'],
    ['quote', 'quotes'],
    ['Date', 'date'],
    ['oldstyle', 'old_style'],
    ['note', null],
    ['url', null],
  ])('to %s is %s', (name, near) => {
    expect(nearestName(name, fields)).toBe(near);
  });

  it.each([
    ['dec', ['century', 'decade', 'year'], 'decade'],
    ['deny', ['denies', 'disputes'], 'denies'],
    ['reported', ['reports', 'states'], 'reports'],
  ])('allows more slips where half may differ: %s', (name, values, near) => {
    expect(nearestName(name, values, 1 / 2)).toBe(near);
  });
});
