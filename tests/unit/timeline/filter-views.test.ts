import { describe, expect, it } from 'vitest';
import { activeFilters } from '../../../src/timeline/active-filters.ts';
import { explainEmpty } from '../../../src/timeline/empty.ts';
import { countFacets, facetWords } from '../../../src/timeline/facets.ts';
import { neighbourOf } from '../../../src/timeline/step.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { countWindow, possiblyWords } from '../../../src/timeline/window-count.ts';
import { windowInSentence } from '../../../src/timeline/window-words.ts';
import { recordWindow } from '../../../src/timeline/window.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

const index = sampleIndex([
  sampleEvent('gulistan', '1813-10-24', 'treaty', { actors: ['qajar-iran'] }),
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', { actors: ['qajar-iran'] }),
  sampleEvent('summer', '2015-22', 'arms-transfer', { has: ['transfer'], direction: 'to-iran' }),
  sampleEvent('war', '2014/2018', 'war', { actors: ['iran'] }),
  sampleEvent('since', '2016/..', 'nuclear', { actors: ['iran'], has: ['verified'] }),
  sampleEvent('unknown', '2017/', 'diplomacy', { actors: ['iran'], has: ['transfer'], direction: 'both' }),
]);
const names = { actors: { iran: 'Iran', 'qajar-iran': 'Qajar Iran' }, threads: { drones: 'Drones' } };
const view = (fields: Partial<ViewState>): ViewState => ({ ...defaultState, ...fields });
const between = (from: string, to: string) => ({ start: day(from), end: day(to) });
const wordsOf = (state: ViewState) => activeFilters(state, index, names).map(({ words }) => words);

describe('the line of active filters', () => {
  it('names each value, lanes and kinds once', () => {
    expect(
      wordsOf(
        view({
          actors: ['iran', 'qajar-iran'],
          threads: ['drones'],
          has: ['transfer', 'exact'],
          directions: ['to-russia'],
          lanes: ['talks', 'arms', 'trade', 'society'],
          query: ' drones ',
          asOf: '2024-02-01',
        }),
      ),
    ).toEqual([
      'Iran',
      'Qajar Iran',
      'Drones',
      'has a transfer',
      'date is exact',
      'Iran to Russia',
      'all lanes but Force',
      '‘drones’',
      'as known on 1 February 2024',
    ]);
  });

  it('takes one filter away and leaves the others', () => {
    const state = view({ actors: ['iran', 'qajar-iran'], query: 'x', kinds: ['war'] });
    const without = activeFilters(state, index, names).map((filter) => filter.without);
    expect(without).toEqual([
      { ...state, actors: ['qajar-iran'] },
      { ...state, actors: ['iran'] },
      { ...state, kinds: [] },
      { ...state, query: '' },
    ]);
  });

  it('names a direction of the arms transfers as the gutter does', () => {
    expect(wordsOf(view({ kinds: ['arms-to-iran'] }))).toEqual(['Arms to Iran']);
  });

  it('is empty where nothing is left out', () => {
    expect(
      wordsOf(view({ scale: 'even', selected: 'war', window: between('2010-01-01', '2011-01-01') })),
    ).toEqual([]);
  });
});

describe('an empty view', () => {
  it('says which filters leave nothing, best first, without those that do not help', () => {
    const found = explainEmpty(
      view({ actors: ['qajar-iran'], has: ['transfer'], lanes: ['talks'] }),
      index,
      names,
    );
    expect(
      found?.type === 'no-match' && found.remedies.map((one) => [one.filter.words, one.matching]),
    ).toEqual([
      ['has a transfer', 2],
      ['Qajar Iran', 1],
    ]);
  });

  it('names the entries before and after a window that holds none', () => {
    const found = explainEmpty(view({ window: between('1820-01-01', '1822-01-01') }), index, names);
    expect(found).toMatchObject({
      type: 'empty-window',
      window: 'between 1820 and 1821',
      previous: { id: 'gulistan' },
      next: { id: 'turkmenchay' },
    });
  });

  it('names only entries that pass the filters, and none where there is none', () => {
    const state = view({ window: between('1820-01-01', '1822-01-01'), has: ['transfer'] });
    expect(explainEmpty(state, index, names)).toMatchObject({ previous: null, next: { id: 'summer' } });
  });

  it('is none where something may fall in the window', () => {
    expect(explainEmpty(view({ window: between('2015-07-01', '2015-07-20') }), index, names)).toBeNull();
  });

  it.each([
    ['2015-01-01', '2016-01-01', 'in 2015'],
    ['2015-05-01', '2015-06-01', 'in May 2015'],
    ['1747-01-01', '1784-01-01', 'between 1747 and 1783'],
    ['2015-05-03', '2015-06-12', 'between 3 May 2015 and 11 June 2015'],
  ])('says the window from %s to before %s in words', (from, to, words) => {
    expect(windowInSentence(between(from, to), recordWindow(index))).toBe(words);
  });
});

describe('the count of the window', () => {
  const possible = (from: string, to: string) => countWindow(view({ window: between(from, to) }), index);

  it.each([
    ['a season wholly inside', '2015-05-01', '2015-10-01', 2, 0],
    ['a season cut by the edge', '2015-07-01', '2015-10-01', 2, 1],
    ['years certain inside a range', '2016-06-01', '2016-07-01', 2, 1],
    ['the last year of a range, and an unknown end', '2018-03-01', '2018-04-01', 3, 2],
    [
      'after a range: what has not ended is there, what nobody knows may be',
      '2020-01-01',
      '2020-02-01',
      2,
      1,
    ],
  ])('%s', (_, from, to, inWindow, possibly) => {
    expect(possible(from, to)).toMatchObject({ inWindow, possibly });
  });

  it('holds everything for certain in the whole record', () => {
    expect(countWindow(defaultState, index)).toEqual({ matching: 6, inWindow: 6, possibly: 0 });
  });

  it('counts what the filters leave', () => {
    const state = view({ has: ['transfer'], window: between('2015-05-01', '2015-10-01') });
    expect(countWindow(state, index)).toEqual({ matching: 2, inWindow: 1, possibly: 0 });
  });

  it.each([
    [27, 3, '3 of them only possibly'],
    [27, 0, ''],
    [1, 1, 'only possibly'],
  ])('of %i, %i: ‘%s’', (inWindow, possibly, words) => {
    expect(possiblyWords({ matching: 51, inWindow, possibly })).toBe(words);
  });
});

describe('the counts of the filter panel', () => {
  it('follow the other groups and not their own', () => {
    const facet = countFacets(view({ actors: ['qajar-iran'], has: ['verified'] }), index);
    expect(facetWords(facet('actors', 'iran'))).toBe('1 of 4');
    expect(facetWords(facet('actors', 'qajar-iran'))).toBe('0 of 2');
    expect(facetWords(facet('has', 'transfer'))).toBe('0 of 2');
    expect(facet('actors', 'nobody')).toEqual({ matching: 0, total: 0 });
  });

  it('count a transfer in both directions for each', () => {
    const facet = countFacets(defaultState, index);
    expect([facet('directions', 'to-iran').total, facet('directions', 'to-russia').total]).toEqual([2, 1]);
    expect(facetWords(facet('lanes', 'talks'))).toBe('3');
  });
});

describe('a step', () => {
  const step = (fields: Partial<ViewState>, by: 1 | -1) => neighbourOf(view(fields), index, by)?.id ?? null;

  it('goes to the next entry that passes the filters', () => {
    expect(step({ selected: 'gulistan', has: ['transfer'] }, 1)).toBe('summer');
    expect(step({ selected: 'unknown', has: ['transfer'] }, -1)).toBe('summer');
  });

  it('leaves from a selected entry that does not pass', () => {
    expect(step({ selected: 'war', kinds: ['treaty'] }, -1)).toBe('turkmenchay');
  });

  it('begins in the window where nothing is selected', () => {
    const window = between('1820-01-01', '1830-01-01');
    expect([step({ window }, 1), step({ window }, -1)]).toEqual(['turkmenchay', 'turkmenchay']);
  });

  it('ends at the ends', () => {
    expect([step({ selected: 'gulistan' }, -1), step({ selected: 'unknown' }, 1)]).toEqual([null, null]);
  });
});
