import { describe, expect, it } from 'vitest';
import { coarsestEvents, fewEntries, lanesDrawn } from '../../../src/timeline/embed-view.ts';
import { embedWords } from '../../../src/timeline/embed-words.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState } from '../../../src/timeline/view-state.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

const state = (fields: Partial<ViewState> = {}): ViewState => ({ ...defaultState, ...fields });
const index = sampleIndex([
  sampleEvent('a', '1804', 'war', { level: 'century' }),
  sampleEvent('b', '1828', 'treaty', { level: 'century' }),
  sampleEvent('c', '1829', 'treaty'),
  sampleEvent('d', '1907', 'treaty', { level: 'decade' }),
  sampleEvent('e', '1921', 'sanctions'),
  sampleEvent('f', '1941', 'sanctions'),
  sampleEvent('g', '1946', 'statement'),
  sampleEvent('h', '2015', 'nuclear'),
  sampleEvent('i', '2016', 'nuclear'),
]);
const { events } = index;
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');

describe('what an embed carries of a large record', () => {
  it('is all of a small one', () => {
    expect(coarsestEvents(events, 9)).toBe(events);
  });

  it('is else the coarsest levels, each whole', () => {
    expect(idsOf(coarsestEvents(events, 8))).toBe('abd');
    expect(idsOf(coarsestEvents(events, 2))).toBe('ab');
    expect(idsOf(coarsestEvents(events, 1))).toBe('');
  });
});

describe('the lanes an embed draws', () => {
  it('are the three with most entries, in the order of the chart', () => {
    expect(lanesDrawn(index, state(), events)).toEqual(['talks', 'arms', 'trade']);
  });

  it('are those the view names, even empty ones', () => {
    expect(lanesDrawn(index, state({ lanes: ['society', 'force'] }), [])).toEqual(['force', 'society']);
  });

  it('are only those with entries where the view names none', () => {
    expect(lanesDrawn(index, state(), events.slice(0, 3))).toEqual(['force', 'talks']);
  });
});

describe('the few entries of a narrow frame', () => {
  it('are all where there is room', () => {
    expect(fewEntries(events, null, 9)).toEqual(events);
  });

  it('are the selected, then the coarsest, then some spread over the rest, in their order', () => {
    expect(idsOf(fewEntries(events, 'g', 4))).toBe('abdg');
    expect(idsOf(fewEntries(events, null, 5))).toBe('abcdi');
    expect(idsOf(fewEntries(events, 'h', 1))).toBe('h');
  });
});

describe('the words of an embedded view', () => {
  const names = { actors: {}, threads: { drones: 'Drones, 2022–2023' } };
  const words = (fields: Partial<ViewState>, lanes: readonly string[] | null = null, all = 9) =>
    embedWords({ index, state: state(fields), names, events, lanes, all });
  const window = { start: day('1900-01-01'), end: day('2017-01-01') };

  it('are its window, the number of entries and what it leaves out', () => {
    const { title, context, notes } = words({ window, lanes: ['talks'], has: ['exact'] });
    expect(title).toBe('1900 to 2016');
    expect(context).toMatch(/^9 entries, Talks.*, date is exact\. Record to January 2025\.$/);
    expect(notes).toEqual([]);
  });

  it('leave the names of the lanes to the key where there is one', () => {
    const { context } = words({ window, lanes: ['talks'] }, ['talks', 'force', 'arms']);
    expect(context).toBe('9 entries. Record to January 2025.');
  });

  it('are the name of a story where it shows one', () => {
    const { title, context } = words({ window, threads: ['drones'] });
    expect(title).toBe('Drones, 2022–2023');
    expect(context).toMatch(/^1900 to 2016, 9 entries/);
    expect(context).not.toContain('Drones');
  });

  it('name the lanes that are left out for want of room', () => {
    expect(words({ window }, ['talks', 'arms', 'trade']).notes).toEqual([
      'Not drawn here: 1 in Force, 1 in Society & statements.',
    ]);
  });

  it('say that a large record is not all there', () => {
    expect(words({}, null, 1500).notes).toEqual([
      'Embeds hold the 9 of 1500 entries that stand out most; the timeline has all.',
    ]);
  });

  it('say up to when the record is shown, and what a search here covers', () => {
    const { notes } = words({ asOf: '1950-01-01', query: 'treaty' });
    expect(notes[0]).toContain('Shown as known on 1 January 1950');
    expect(notes[1]).toContain('titles');
  });
});
