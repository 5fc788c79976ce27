import { describe, expect, it } from 'vitest';
import { splitEvents } from '../../../src/timeline/split.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { sampleEvent, sampleIndex } from './samples.ts';

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

const index = sampleIndex([
  sampleEvent('gulistan', '1813-10-24', 'treaty', { has: ['exact'] }),
  sampleEvent('siege', '1837', 'war'),
  sampleEvent('pact', '1921-02-26', 'treaty', { threads: ['neighbours'] }),
]);

describe('what a drawing shows', () => {
  it('keeps pale what a filter of the panel or a search leaves out', () => {
    const has = splitEvents({ ...defaultState, has: ['exact'] }, index);
    expect([ids(has.matching), ids(has.pale)]).toEqual([['gulistan'], ['siege', 'pact']]);
    const searched = splitEvents({ ...defaultState, query: 'siege' }, index);
    expect([ids(searched.matching), ids(searched.pale)]).toEqual([['siege'], ['gulistan', 'pact']]);
  });

  it('draws nothing of lanes and kinds switched off, or of what was not yet known', () => {
    const treaties = splitEvents({ ...defaultState, kinds: ['treaty'], threads: ['neighbours'] }, index);
    expect([ids(treaties.matching), ids(treaties.pale)]).toEqual([['pact'], ['gulistan']]);
    const early = splitEvents({ ...defaultState, asOf: '1900-01-01', query: 'siege' }, index);
    expect([ids(early.matching), ids(early.pale)]).toEqual([['siege'], ['gulistan']]);
  });
});
