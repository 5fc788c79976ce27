import { describe, expect, it } from 'vitest';
import { createFilter, filterKey, matches } from '../../../src/timeline/filter.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

const events = [
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', {
    title: 'Treaty of Torkamānchāy',
    actors: ['russian-empire', 'qajar-iran'],
  }),
  sampleEvent('s-300', '2015-04-13', 'arms-transfer', { direction: 'to-iran', has: ['transfer', 'exact'] }),
  sampleEvent('drones', '2022-08~/..', 'arms-transfer', {
    direction: 'to-russia',
    has: ['transfer', 'verified'],
    statedFrom: day('2022-07-11'),
  }),
  sampleEvent('swap', '2023', 'arms-transfer', { direction: 'both' }),
  sampleEvent('missiles', '2024-01', 'arms-transfer', {
    direction: 'to-russia',
    voices: ['dmitry-peskov'],
    statedFrom: day('2024-09-10'),
  }),
  sampleEvent('sanctions', '2024-09-10', 'sanctions', {
    kinds: ['sanctions', 'arms-transfer'],
    threads: ['drones'],
  }),
];
const index = sampleIndex(events);
const shown = (fields: Partial<ViewState>): string[] =>
  events.filter(createFilter({ ...defaultState, ...fields }, index)).map(({ id }) => id);

describe('the filters', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['nothing asked shows all', {}, events.map(({ id }) => id)],
    ['a lane', { lanes: ['talks'] }, ['turkmenchay']],
    ['lanes, either', { lanes: ['talks', 'trade'] }, ['turkmenchay', 'sanctions']],
    [
      'a kind, also as a further kind',
      { kinds: ['arms-transfer'] },
      ['s-300', 'drones', 'swap', 'missiles', 'sanctions'],
    ],
    ['one row of the arms transfers', { kinds: ['arms-to-iran'] }, ['s-300', 'swap', 'sanctions']],
    ['the other row', { kinds: ['arms-to-russia'] }, ['drones', 'swap', 'missiles', 'sanctions']],
    ['a direction, with transfers in both', { directions: ['to-iran'] }, ['s-300', 'swap']],
    ['an actor', { actors: ['qajar-iran'] }, ['turkmenchay']],
    ['somebody who speaks in it', { actors: ['dmitry-peskov'] }, ['missiles']],
    ['a thread', { threads: ['drones'] }, ['sanctions']],
    ['one property or the other', { has: ['exact', 'verified'] }, ['s-300', 'drones']],
    ['two keys, both', { kinds: ['arms-transfer'], has: ['exact'] }, ['s-300']],
    ['words of a title without its marks', { query: '  TORKAMANCHAY ' }, ['turkmenchay']],
    ['the name of an actor', { query: 'russian empire' }, ['turkmenchay']],
    ['words nobody has', { query: 'zzz' }, []],
  ])('%s', (_, fields, ids) => {
    expect(shown(fields)).toEqual(ids);
  });

  it('as of a day leaves out what is dated later and what nobody had yet stated', () => {
    expect(shown({ asOf: '2024-02-01' })).toEqual(['turkmenchay', 's-300', 'drones', 'swap']);
    expect(shown({ asOf: '2024-09-10' })).toEqual(events.map(({ id }) => id));
    expect(shown({ asOf: '2022-07-10' })).toEqual(['turkmenchay', 's-300']);
  });

  it('keeps a vague date that may be earlier than the day asked for', () => {
    expect(shown({ asOf: '2023-03-01' })).toContain('swap');
  });

  it('matches one event as the filter for many does', () => {
    const state = { ...defaultState, lanes: ['arms'] };
    expect(events.map((event) => matches(event, state, index))).toEqual(
      events.map(createFilter(state, index)),
    );
  });

  it('names what may pass: the same for another window or selection, another for a search', () => {
    const key = filterKey(defaultState, index);
    expect(filterKey({ ...defaultState, selected: 'swap', window: { start: 0, end: 1 } }, index)).toBe(key);
    expect(filterKey({ ...defaultState, query: 'x' }, index)).not.toBe(key);
  });
});
