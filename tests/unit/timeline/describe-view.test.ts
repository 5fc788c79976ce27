import { describe, expect, it } from 'vitest';
import { describeView, viewSentence } from '../../../src/timeline/describe-view.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { decodeView, encodeView } from '../../../src/timeline/url.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

const index = sampleIndex([
  sampleEvent('soleimani', '2015-22', 'intervention', { short: 'Soleimani travels to Russia' }),
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', { short: 'Treaty of Turkmenchay' }),
]);
const names = {
  actors: { iran: 'Iran', syria: 'Syria', 'united-states': 'United States' },
  threads: { drones: 'Drones, 2022–2023' },
};
const state = (fields: Partial<ViewState>): ViewState => ({ ...defaultState, ...fields });
const words = (fields: Partial<ViewState>) => viewSentence(describeView(state(fields), index, names));
const window = (from: string, end: string) => ({ start: day(from), end: day(end) });

describe('a view in words', () => {
  it.each<[string, Partial<ViewState>]>([
    ['The whole record, 1651 to January 2025, all lanes', {}],
    [
      'May 2010 to August 2019, all lanes, Summer 2015 selected: Soleimani travels to Russia',
      { window: window('2010-05-01', '2019-09-01'), selected: 'soleimani' },
    ],
    ['1804 to 1829, all lanes', { window: window('1804-01-01', '1830-01-01') }],
    ['2015, all lanes', { window: window('2015-01-01', '2016-01-01') }],
    ['May 2015, all lanes', { window: window('2015-05-01', '2015-06-01') }],
    [
      '7 October 2015 to 20 October 2015, all lanes',
      {
        window: window('2015-10-07', '2015-10-21'),
      },
    ],
    ['The whole record, 1651 to January 2025, Force and Arms & nuclear', { lanes: ['arms', 'force'] }],
    [
      'The whole record, 1651 to January 2025, all lanes but Society & statements',
      {
        lanes: ['force', 'talks', 'arms', 'trade'],
      },
    ],
    [
      'The whole record, 1651 to January 2025, War, Treaty and Nuclear',
      { kinds: ['nuclear', 'treaty', 'war'] },
    ],
    ['The whole record, 1651 to January 2025, War and Arms to Iran', { kinds: ['war', 'arms-to-iran'] }],
    ['The whole record, 1651 to January 2025, all lanes, Russia to Iran', { directions: ['to-iran'] }],
    [
      'The whole record, 1651 to January 2025, all lanes, Iran, Syria or United States',
      {
        actors: ['iran', 'syria', 'united-states'],
      },
    ],
    ['The whole record, 1651 to January 2025, all lanes, ‘Drones, 2022–2023’', { threads: ['drones'] }],
    [
      'The whole record, 1651 to January 2025, all lanes, has a transfer or sources disagree',
      {
        has: ['transfer', 'disagreement'],
      },
    ],
  ])('reads “%s”', (expected, fields) => {
    expect(words(fields)).toBe(expected);
  });

  it('puts many filters in the order of the address', () => {
    const query = 'lane=talks,arms&has=transfer&q=drones&scale=even&asof=2024-02-01';
    const view = decodeView(query, index).state;
    expect(viewSentence(describeView(view, index, names))).toBe(
      'The whole record, 1651 to January 2025, Talks & treaties and Arms & nuclear, has a transfer, search ‘drones’, as known on 1 February 2024, even years',
    );
  });

  it('says of the window what the complete address says', () => {
    const view = state({ window: window('1996-03-04', '2025-02-01') });
    expect(encodeView(view, index, { complete: true })).toContain('from=1996-03&to=2025-01');
    expect(describeView(view, index, names).window).toBe('March 1996 to January 2025');
  });

  it('keeps an id for which the page gives no name', () => {
    expect(words({ actors: ['unheard-of'] })).toContain('unheard-of');
  });
});
