import { expect, it } from 'vitest';
import { countRows } from '../../../src/timeline/row-counts.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { sampleEvent, sampleIndex } from './samples.ts';

const index = sampleIndex([
  sampleEvent('s-300', '2015-04-13', 'arms-transfer', { direction: 'to-iran', threads: ['s-300'] }),
  sampleEvent('drones', '2022-08/..', 'arms-transfer', { direction: 'to-russia' }),
  sampleEvent('swap', '2023', 'arms-transfer', { direction: 'both' }),
  sampleEvent('ban', '2024-09-10', 'sanctions', { kinds: ['sanctions', 'arms-transfer'] }),
]);

it('counts an entry in the row it is drawn under, a transfer of both directions in two', () => {
  const counts = countRows(defaultState, index);
  const all = (id: string) => counts.get(id)?.all;
  expect([all('arms-to-iran'), all('arms-to-russia'), all('sanctions'), all('war')]).toEqual([2, 2, 1, 0]);
});

it('says what matches the other filters, also for rows that are switched off', () => {
  const state = { ...defaultState, threads: ['s-300'], kinds: ['war'] };
  expect(countRows(state, index).get('arms-to-iran')).toEqual({ matching: 1, all: 2 });
});
