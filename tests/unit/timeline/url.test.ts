import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../../src/timeline/types.ts';
import { decodeView, encodeView } from '../../../src/timeline/url.ts';
import { defaultState, withWindow } from '../../../src/timeline/view-state.ts';
import { day, KINDS, sampleEvent, sampleIndex } from './samples.ts';

const events = [
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', {
    threads: ['wars'],
    actors: ['russian-empire', 'qajar-iran'],
  }),
  sampleEvent('s-300-ban-lifted', '2015-04-13', 'arms-transfer', {
    direction: 'to-iran',
    aliases: ['s-300-decree', 's-300-ban'],
  }),
];
const index = sampleIndex(events);
const LANES = index.lanes.map(({ id }) => id);
const window = (from: string, end: string) => ({ start: day(from), end: day(end) });
const state = (fields: Partial<ViewState>): ViewState => ({ ...defaultState, ...fields });

const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    window: fc.option(
      fc
        .tuple(
          fc.integer({ min: index.recordStart, max: index.recordEnd }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        )
        .map(([start, length]) => ({
          start,
          end: start + length ** 4 * (index.recordEnd - index.recordStart),
        })),
    ),
    selected: fc.option(fc.constantFrom(...events.map(({ id }) => id))),
    lanes: fc.subarray(LANES),
    kinds: fc.subarray([...KINDS]),
    directions: fc.subarray(['to-iran', 'to-russia'] as const),
    actors: fc.subarray(['russian-empire', 'qajar-iran', 'iran']),
    threads: fc.subarray(['wars']),
    has: fc.subarray(['transfer', 'verified', 'disagreement', 'exact'] as const),
    query: fc.string({ unit: 'grapheme' }),
    scale: fc.constantFrom('stretched', 'even'),
    asOf: fc.option(fc.constantFrom('2024-02-01', '1900-12-31')),
  })
  .map((fields) => withWindow(fields, fields.window, index));

describe('the address of a view', () => {
  it('is empty for the default view', () => {
    expect(encodeView(defaultState, index)).toBe('');
  });

  it.each<[string, ViewState]>([
    ['from=1804&to=1829', state({ window: window('1804-01-01', '1830-01-01') })],
    ['from=1700&to=1799', state({ window: window('1700-03-08', '1799-10-02') })],
    ['from=2010-05&to=2019-08', state({ window: window('2010-05-03', '2019-08-20') })],
    ['from=2022-07-11&to=2022-08-20', state({ window: window('2022-07-11', '2022-08-21') })],
    ['e=turkmenchay&lane=force,arms', state({ selected: 'turkmenchay', lanes: ['arms', 'force'] })],
    [
      'dir=to-iran,to-russia&has=transfer,exact',
      state({ directions: ['to-russia', 'to-iran'], has: ['exact', 'transfer'] }),
    ],
    [
      'q=S-300%20%26%20more&scale=even&asof=2024-02-01',
      state({ query: 'S-300 & more', scale: 'even', asOf: '2024-02-01' }),
    ],
  ])('%s', (query, view) => {
    expect(encodeView(view, index)).toBe(query);
  });

  it('names window and scale in a complete link, and reads them back as the default', () => {
    const query = encodeView(defaultState, index, { complete: true });
    expect(query).toBe('from=1651-01&to=2025-01&scale=stretched');
    expect(decodeView(query, index)).toEqual({ state: defaultState, notices: [] });
  });

  it('is stable: what is read back is written the same', () => {
    fc.assert(
      fc.property(anyState, (view) => {
        const query = encodeView(view, index);
        const decoded = decodeView(query, index);
        expect(decoded.notices).toEqual([]);
        expect(encodeView(decoded.state, index)).toBe(query);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back everything but a rounding of the window', () => {
    fc.assert(
      fc.property(anyState, (view) => {
        const back = decodeView(encodeView(view, index), index).state;
        expect({ ...back, window: null, actors: [...back.actors].sort() }).toEqual({
          ...view,
          window: null,
          query: view.query.trim(),
          actors: [...view.actors].sort(),
        });
        if (view.window) {
          expect(back.window?.start ?? index.recordStart).toBeLessThanOrEqual(view.window.start);
          expect(back.window?.end ?? index.recordEnd).toBeGreaterThanOrEqual(view.window.end);
        }
      }),
    );
  });

  it('never throws, whatever the query', () => {
    const key = fc.constantFrom(
      'from',
      'to',
      'e',
      'lane',
      'kind',
      'dir',
      'actor',
      'thread',
      'has',
      'q',
      'scale',
      'asof',
    );
    const pair = fc.tuple(key, fc.string({ unit: 'binary' })).map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { state: read } = decodeView(pairs.join('&'), index);
        const again = encodeView(read, index);
        expect(encodeView(decodeView(again, index).state, index)).toBe(again);
      }),
      { numRuns: 2000 },
    );
  });
});

// Links that are out in the world. A line is never changed and never taken away.
describe('links that must be read for ever', () => {
  it.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['?e=turkmenchay', { selected: 'turkmenchay' }],
    ['?e=s-300-ban', { selected: 's-300-ban-lifted' }],
    ['?e=s-300-ban-lifted', { selected: 's-300-ban-lifted' }],
    ['?from=2010&to=2019', { window: window('2010-01-01', '2020-01-01') }],
    ['?from=2010-05&to=2019-08', { window: window('2010-05-01', '2019-09-01') }],
    ['?from=2022-07-11&to=2022-08-20', { window: window('2022-07-11', '2022-08-21') }],
    ['?from=2011', { window: { start: day('2011-01-01'), end: index.recordEnd } }],
    ['?to=1812', { window: window('1651-01-01', '1813-01-01') }],
    ['?lane=force,arms', { lanes: ['force', 'arms'] }],
    ['?lane=force%2Carms', { lanes: ['force', 'arms'] }],
    ['?kind=treaty', { kinds: ['treaty'] }],
    ['?kind=arms-to-iran', { kinds: ['arms-to-iran'] }],
    ['?kind=nuclear,arms-to-russia,arms-to-iran', { kinds: ['nuclear', 'arms-transfer'] }],
    ['?kind=arms-transfer,arms-to-russia', { kinds: ['arms-transfer'] }],
    ['?dir=to-iran,to-russia', { directions: ['to-iran', 'to-russia'] }],
    ['?actor=qajar-iran', { actors: ['qajar-iran'] }],
    ['?thread=wars', { threads: ['wars'] }],
    ['?has=transfer,verified,disagreement,exact', { has: ['transfer', 'verified', 'disagreement', 'exact'] }],
    ['?q=S-300+ban', { query: 'S-300 ban' }],
    ['?scale=even', { scale: 'even' }],
    ['?asof=2024-02-01', { asOf: '2024-02-01' }],
    ['?theme=dark&id=x&utm_source=y&from=', {}],
  ])('%s', (query, fields) => {
    expect(decodeView(query, index)).toEqual({ state: state(fields), notices: [] });
  });
});

describe('what a link names wrongly', () => {
  it.each<[string, string, Partial<ViewState>]>([
    ['e=nobody', 'This link names an entry that is not here. The window is shown without it.', {}],
    ['lane=force,sea', 'This link names a lane that is not here. It was left out.', { lanes: ['force'] }],
    ['kind=feast', 'This link names a kind of entry that is not here. It was left out.', {}],
    ['dir=both', 'This link names a direction that is not known. It was left out.', {}],
    ['actor=atlantis', 'This link names an actor that no entry has. It was left out.', {}],
    ['thread=yarn', 'This link names a story that is not here. It was left out.', {}],
    ['has=everything', 'This link asks for a property that is not known. It was left out.', {}],
    ['scale=wide', 'This link asks for a scale that is not known. The strip is shown stretched.', {}],
    ['from=2020&to=2010', 'The dates in this link run backwards. The whole record is shown.', {}],
    ['from=1200&to=1300', 'The dates in this link lie outside the record. The whole record is shown.', {}],
    [
      'from=2015-22&to=soon',
      'A date in this link cannot be read. Dates are years, months or days, such as 2015, 2015-07 or 2015-07-14.',
      {},
    ],
    [
      'asof=2023-02-30',
      'The day in this link up to which the record is shown cannot be read. The whole record is shown.',
      {},
    ],
  ])('%s is dropped with one sentence', (query, notice, fields) => {
    expect(decodeView(query, index)).toEqual({ state: state(fields), notices: [notice] });
  });
});
