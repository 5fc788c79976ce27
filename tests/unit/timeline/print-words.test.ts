import { describe, expect, it } from 'vitest';
import { printCount, printTitle } from '../../../src/timeline/print-words.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { day, sampleIndex } from './samples.ts';

const names = { actors: { iran: 'Iran' }, threads: {} };
const title = (fields: Partial<ViewState>) =>
  printTitle({ ...defaultState, ...fields }, sampleIndex(), names);
const window = { start: day('2014-01-01'), end: day('2017-01-01') };

describe('the title of a printed list', () => {
  it.each<[string, Partial<ViewState>]>([
    ['All entries', {}],
    ['All entries, 2014 to 2016', { window }],
    ['Talks & treaties and Arms & nuclear, 2014 to 2016', { window, lanes: ['talks', 'arms'] }],
    ['Has a transfer', { has: ['transfer'] }],
    ['Search ‘S-300’, 2014 to 2016', { window, query: 'S-300' }],
    // What is selected, and how the strip is drawn, leave no entry out.
    ['All entries', { selected: 'any', scale: 'even' }],
  ])('“%s”', (words, fields) => {
    expect(title(fields)).toBe(words);
  });
});

describe('the count of a printed list', () => {
  it.each([
    ['9 of 283 entries, in the order of their dates.', 9, 283],
    ['283 entries, in the order of their dates.', 283, 283],
    ['1 entry, in the order of their dates.', 1, 1],
    ['0 of 283 entries, in the order of their dates.', 0, 283],
  ])('“%s”', (words, printed, all) => {
    expect(printCount(printed, all)).toBe(words);
  });
});
