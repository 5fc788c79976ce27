import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/date/index.ts';
import type { Stance } from '../../../src/model/schema/event.ts';
import { standingSentences } from '../../../src/model/standing-sentences.ts';
import { standingOf } from '../../../src/model/standing.ts';
import type { Actor, Quote } from '../../../src/model/timeline.ts';

const actor = (
  id: string,
  type: Actor['type'],
  party: Actor['party'],
  name: string,
  short = name,
): Actor => ({
  id,
  type,
  party,
  name,
  short,
  names: { ru: null, fa: null, also: [] },
  wikidata: null,
});

const ACTORS = [
  actor('iran', 'state', 'iran', 'Islamic Republic of Iran', 'Iran'),
  actor('iran-army', 'body', 'iran', 'Army of Iran', 'Army'),
  actor('russia', 'state', 'russia', 'Russia'),
  actor('us', 'state', null, 'United States of America', 'US'),
  actor('minister', 'person', null, 'A Minister', 'Minister'),
];
const BY_ID = new Map(ACTORS.map((one) => [one.id, one]));

type Said = readonly [
  on: string,
  speaker: string,
  stance: Stance,
  more?: { part?: true; context?: true; by?: string },
];

function quoteOf([on, speaker, stance, more = {}]: Said, index: number): Quote {
  const date = parseDate(on);
  if (!date.ok) throw new Error(date.message);
  return {
    anchor: `q-${index}`,
    text: 'x',
    source: 's',
    at: null,
    lang: 'en',
    translation: null,
    translator: null,
    context: more.context ?? false,
    note: null,
    verified: null,
    statement: {
      by: more.by ?? speaker,
      for: speaker,
      as: null,
      on: date.date,
      stance,
      part: more.part ?? false,
      direct: false,
    },
  };
}

const standing = (said: readonly Said[], parties = ['iran', 'russia']) =>
  standingOf(said.map(quoteOf), parties, BY_ID);

const sentences = (said: readonly Said[], parties = ['iran']): string[] => {
  const quotes = said.map(quoteOf);
  return standingSentences({ quotes, standing: standingOf(quotes, parties, BY_ID) }, { actors: ACTORS }).map(
    ({ text }) => text,
  );
};

const REPORTED: Said = ['2022-07-11', 'us', 'reports'];

describe('the standing of a party', () => {
  it.each<[Stance, string]>([
    ['announces', 'acknowledges'],
    ['acknowledges', 'acknowledges'],
    ['denies', 'denies'],
    ['disputes', 'denies'],
    ['warns', 'not-answered'],
    ['reports', 'not-answered'],
    ['assesses', 'not-answered'],
    ['states', 'not-answered'],
  ])('follows from what it did: %s', (stance, state) => {
    expect(standing([REPORTED, ['2022-07-13', 'iran', stance]], ['iran'])[0]?.state).toBe(state);
  });

  it.each<Stance>(['announces', 'acknowledges'])('is only in part where it %s in part', (stance) => {
    const [iran] = standing([['2022-11-05', 'iran', stance, { part: true }]], ['iran']);
    expect(iran?.state).toBe('acknowledges-in-part');
  });

  it('follows its latest statement by the day it was made, not by its place in the file', () => {
    const said: Said[] = [
      ['2022-11-05', 'iran', 'acknowledges', { part: true }],
      ['2022-07-13', 'iran', 'denies'],
    ];
    expect(standing(said, ['iran'])).toEqual([
      { party: 'iran', state: 'acknowledges-in-part', anchor: 'q-0' },
    ]);
  });

  it('takes the later in the file of two statements of one day', () => {
    const said: Said[] = [
      ['2022-07-13', 'iran', 'denies'],
      ['2022-07-13', 'iran', 'acknowledges'],
    ];
    expect(standing(said, ['iran'])[0]?.state).toBe('acknowledges');
  });

  it('is left as it was by a statement that does not bear on it', () => {
    const said: Said[] = [
      ['2022-07-13', 'iran', 'denies'],
      ['2022-07-20', 'iran', 'states'],
      ['2022-07-21', 'iran', 'acknowledges', { context: true }],
    ];
    expect(standing(said, ['iran'])).toEqual([{ party: 'iran', state: 'denies', anchor: 'q-0' }]);
  });

  it('follows what a body of the same side says, and what a person says for it', () => {
    expect(standing([['2022-07-13', 'iran-army', 'denies']], ['iran'])[0]?.state).toBe('denies');
    expect(standing([['2022-07-13', 'iran', 'denies', { by: 'minister' }]], ['iran'])[0]?.state).toBe(
      'denies',
    );
  });

  it('does not follow what others say', () => {
    expect(standing([['2022-07-13', 'us', 'denies']])).toEqual([
      { party: 'iran', state: 'not-answered', anchor: null },
      { party: 'russia', state: 'not-answered', anchor: null },
    ]);
  });

  it('is given once for a side, under its state', () => {
    const said: Said[] = [['2022-07-13', 'iran-army', 'denies']];
    expect(standing(said, ['iran-army', 'iran']).map(({ party }) => party)).toEqual(['iran']);
  });

  it('is not given where nobody has made a statement', () => {
    expect(standing([])).toEqual([]);
    expect(standing([['2022-07-13', 'us', 'reports', { context: true }]])).toEqual([]);
  });
});

describe('standing in sentences', () => {
  const DRONES: Said[] = [
    REPORTED,
    ['2022-07-13', 'iran', 'denies'],
    ['2022-11-05', 'iran', 'acknowledges', { part: true }],
  ];

  it('reads as the contract words it', () => {
    expect(sentences(DRONES).join(' ')).toBe(
      'Reported by the United States, 11 July 2022. Denied by Iran, 13 July 2022. ' +
        'Acknowledged in part by Iran, 5 November 2022.',
    );
  });

  it('says of a party that has not answered that no denial is recorded, never that it is undisputed', () => {
    expect(sentences(DRONES, ['iran', 'russia']).at(-1)).toBe('Russia: no denial recorded here.');
  });

  it('awaits no denial of a party that says so itself', () => {
    expect(sentences(DRONES, ['iran', 'us'])).toHaveLength(3);
  });

  it('tells once what somebody says again, and again what he says after another answer', () => {
    const said: Said[] = [
      REPORTED,
      ['2022-07-12', 'us', 'reports'],
      ['2022-07-13', 'iran', 'denies'],
      ['2022-07-14', 'iran', 'denies'],
      ['2022-11-05', 'iran', 'acknowledges'],
      ['2022-12-01', 'iran', 'denies'],
    ];
    expect(sentences(said)).toEqual([
      'Reported by the United States, 11 July 2022.',
      'Denied by Iran, 13 July 2022.',
      'Acknowledged by Iran, 5 November 2022.',
      'Denied by Iran, 1 December 2022.',
    ]);
  });

  it('leaves out what is merely stated, and writes dates as they are known', () => {
    expect(
      sentences([
        ['2022-07-01', 'iran', 'states'],
        ['2022-11~', 'iran', 'denies'],
      ]),
    ).toEqual(['Denied by Iran, about November 2022.']);
  });

  it.each<[Stance, string]>([
    ['warns', 'Warned of by'],
    ['assesses', 'Assessed by'],
    ['announces', 'Announced by'],
    ['disputes', 'Disputed by'],
  ])('has a word for who %s', (stance, words) => {
    expect(sentences([['2022-07-13', 'us', stance]], [])).toEqual([
      `${words} the United States, 13 July 2022.`,
    ]);
  });

  it('links each sentence to its statement', () => {
    const quotes = DRONES.map(quoteOf);
    const result = standingSentences(
      { quotes, standing: standingOf(quotes, ['iran'], BY_ID) },
      { actors: ACTORS },
    );
    expect(result.map(({ anchor }) => anchor)).toEqual(['q-0', 'q-1', 'q-2']);
  });
});
