import { describe, expect, it } from 'vitest';
import {
  companionsOf,
  entriesOf,
  officesIn,
  roleWords,
  statementsAbout,
} from '../../../src/model/actor-record.ts';
import { actorSentence, kindWords } from '../../../src/model/actor-sentence.ts';
import { originsOf, quoteCounts, usesOf } from '../../../src/model/source-record.ts';
import { spanWords } from '../../../src/model/span-words.ts';
import { laterWords } from '../../../src/model/thread-record.ts';
import type { Source, Statement, Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { date, timeline } from '../formats/support.ts';

const said = (by: string, party: string, on: string, as: string | null = null): Statement => ({
  ...{ by, for: party, as, on: date(on), stance: 'denies', part: false, direct: true },
});
const [full] = timeline.events as [TimelineEvent];
/** Three entries: one in which both act, one in which one speaks for the other, one it has no part in. */
const events = (
  [
    ['1951-08-13', ['lume', 'orrin'], []],
    [
      '1960/..',
      ['orrin'],
      [said('reeve', 'lume', '1961-02', 'reeve'), said('reeve', 'lume', '1963', 'Reeve')],
    ],
    ['1990', ['vale'], []],
  ] as const
).map(([edtf, actors, statements], at): TimelineEvent => ({
  ...full,
  ...{ id: `e${at}`, date: date(edtf), actors, parties: actors, citations: [], disagreements: [] },
  quotes: statements.map((statement, place) => ({ ...full.quotes[0]!, anchor: `q-${place}`, statement })),
}));
const record: Timeline = { ...timeline, events };

describe('the record of an actor', () => {
  it('holds the entries in which it acts or somebody speaks for it, with what it does in each', () => {
    expect(entriesOf('lume', record).map((entry) => [entry.event.id, roleWords(entry)])).toEqual([
      ['e0', 'acts'],
      ['e1', 'is spoken for'],
    ]);
    expect(entriesOf('reeve', record).map(roleWords)).toEqual(['speaks']);
  });

  it('parts what it says from what others say for it, by the day', () => {
    expect(statementsAbout('lume', record).made).toEqual([]);
    expect(statementsAbout('lume', record).forIt.map(({ quote }) => quote.anchor)).toEqual(['q-0', 'q-1']);
    expect(statementsAbout('reeve', record).made).toHaveLength(2);
  });

  it('names an office once however it is written, with the years of the statements', () => {
    expect(officesIn(statementsAbout('reeve', record).made)).toEqual([
      { office: 'Reeve', from: 1961, to: 1963 },
    ]);
  });

  it('counts whom it acts with', () => {
    expect(companionsOf('orrin', record, 8).map(({ actor, count }) => [actor.id, count])).toEqual([
      ['lume', 1],
    ]);
  });

  it('is told in one sentence', () => {
    const sentence = (id: string, kind: string) =>
      actorSentence(kind, entriesOf(id, record), statementsAbout(id, record));
    expect(sentence('lume', 'State')).toBe(
      'State: acts in 1 entry, 1951; quoted with 2 statements that others make for it.',
    );
    expect(sentence('reeve', 'Person in public life')).toBe(
      'Person in public life: quoted with 2 statements in 1 entry, 1960.',
    );
    expect(sentence('orrin', 'State')).toBe('State: acts in 2 entries, 1951 to 1960.');
  });

  it('calls a state of a party by its adjective and others by their type alone', () => {
    const { russia, iran } = timeline.site.parties;
    expect(kindWords({ type: 'state', party: 'iran' }, timeline.site)).toBe(`${iran.adjective} state`);
    expect(kindWords({ type: 'body', party: 'russia' }, timeline.site)).toBe(`${russia.adjective} body`);
    expect(kindWords({ type: 'state', party: null }, timeline.site)).toBe('State');
  });
});

describe('years of some entries', () => {
  it('run from the first to the last, a range counting where it begins, a decade whole', () => {
    expect(spanWords([{ date: date('1951-08-13') }, { date: date('1990/..') }])).toBe('1951–1990');
    expect(spanWords([{ date: date('181X') }])).toBe('1810–1819');
    expect(spanWords([{ date: date('1951') }])).toBe('1951');
    expect(spanWords([])).toBe('');
  });
});

describe('time between two entries of a thread', () => {
  const later = (a: string, b: string) => laterWords({ date: date(a) }, { date: date(b) });
  it('is never more than surely passed, and not told where it is short or open', () => {
    expect(later('1907-08-31', '1911-11-29')).toBe('4 years later');
    expect(later('1907', '1909-01')).toBe('1 year later');
    expect(later('2022-07-11', '2022-11')).toBe('3 months later');
    expect(later('2022-07-11', '2022-08')).toBe('');
    expect(later('2022-08/..', '2024')).toBe('');
    expect(later('1911', '1907')).toBe('');
  });
});

describe('the record of a source', () => {
  it('holds quotes, positions and citations of an entry, places cited once', () => {
    const [use] = usesOf('lume-chronicle', timeline);
    expect(use!.event.id).toBe(full.id);
    expect(use!.quotes.map(({ anchor, question }) => [anchor, question])).toEqual([
      ['q-0a1b2c', null],
      ['q-ffffff', null],
      ['q-123456', 'By what way?'],
    ]);
    expect(usesOf('inline-work', timeline)[0]).toMatchObject({ quotes: [], cited: [] });
    expect(usesOf('no-such-work', timeline)).toEqual([]);
  });

  it('counts quotes and those verified', () => {
    expect(quoteCounts(timeline).get('lume-chronicle')).toEqual({ quotes: 3, verified: 1 });
  });

  it('follows the works it rests on link by link, and out of a circle', () => {
    const work = (id: string, ...origins: string[]) =>
      ({ ...timeline.sources[0]!, id, based_on: origins }) as Source;
    const works = new Map([work('a', 'b'), work('b', 'c'), work('c', 'a')].map((one) => [one.id, one]));
    const chain = originsOf(works.get('a')!, (id) => works.get(id)!);
    expect(chain.map(({ work: { id }, from }) => [id, from.map((one) => one.id)])).toEqual([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
  });
});
