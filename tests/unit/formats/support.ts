import { parseDate, type EventDate } from '../../../src/date/index.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { toEventRecord } from '../../../src/model/event-record.ts';
import type { Names, Quote, Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { sha256 } from '../../../src/quotes/index.ts';

export function date(edtf: string): EventDate {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(`fixture date ${edtf}: ${parsed.message}`);
  return parsed.date;
}

const NO_NAMES: Names = { ru: null, fa: null, also: [] };

const quote: Quote = {
  anchor: 'q-0a1b2c',
  text: 'The “harbour” <closed> — & opened […] again',
  source: 'lume-chronicle',
  at: '¶ 3',
  lang: 'en',
  translation: null,
  translator: null,
  context: false,
  note: 'Quoted as published.',
  statement: {
    by: 'reeve',
    for: 'lume',
    as: 'reeve of Lume',
    on: date('1701-05'),
    stance: 'denies',
    part: false,
    direct: true,
  },
  verified: '2026-11-21',
};

/** An event with every field filled; its places and people do not exist. */
const full: TimelineEvent = {
  id: 'pact-of-lume-1700',
  title: 'Pact of Lume and Orrin',
  short: 'Pact of Lume',
  date: date('1700-02-22'),
  kind: 'treaty',
  also: ['diplomacy'],
  lane: 'talks',
  level: 'century',
  direction: 'to-iran',
  actors: ['lume', 'orrin'],
  parties: ['lume'],
  place: 'Lume',
  names: { ru: 'Договор', fa: 'پیمان', also: ['Harbour pact'] },
  summary: 'A pact.',
  body: 'A pact. See [[fair-of-lume-1702]].',
  oldStyle: '1700-02-11',
  lunar: '3 Ramadan 1111',
  quotes: [quote, { ...quote, anchor: 'q-ffffff', statement: null, verified: null, context: true }],
  citations: [{ source: 'inline-work', at: null }],
  disagreements: [
    {
      question: 'By what way?',
      positions: [
        {
          says: 'by road',
          source: 'lume-chronicle',
          at: '¶ 9',
          quote: 'We travelled',
          lang: 'en',
          anchor: 'q-123456',
          verified: null,
        },
        {
          says: 'by barge',
          source: 'inline-work',
          at: null,
          quote: null,
          lang: 'ru',
          anchor: null,
          verified: null,
        },
      ],
    },
  ],
  dateFrom: 'lume-chronicle',
  transfers: ['barges'],
  threads: ['pacts'],
  standing: [{ party: 'lume', state: 'denies', anchor: 'q-0a1b2c' }],
  aliases: ['lume-pact'],
  added: '2026-11-20',
  changes: [{ date: '2026-11-21', note: 'Spelling.', was: 'Pakt' }],
  previous: null,
  next: null,
  hash: '',
};

const bare: Omit<TimelineEvent, 'id' | 'date'> = {
  ...full,
  ...{
    title: 'Bare',
    short: 'Bare',
    also: [],
    direction: null,
    parties: [],
    place: null,
    names: NO_NAMES,
    oldStyle: null,
  },
  ...{
    lunar: null,
    quotes: [],
    citations: [],
    disagreements: [],
    dateFrom: null,
    transfers: [],
    threads: [],
  },
  ...{ standing: [], aliases: [], changes: [] },
};

/** One date of every shape and state of the profile. */
export const DATES = [
  '1702',
  '1705~',
  '1708-06?',
  '171X',
  '1720/1723',
  '1730/..',
  '1740/',
  '/1750',
  '../1760',
  '[1770..1772]',
  '[..1780]',
  '[1790..]',
  '1795-22',
  '18XX',
];

const events = [
  full,
  ...DATES.map((edtf): TimelineEvent => ({
    ...bare,
    id: `bare-${edtf.replace(/\W+/g, '-')}`.toLowerCase(),
    date: date(edtf),
  })),
];

export const timeline: Timeline = {
  version: '0.1.0',
  site: {
    title: 'Lume and Orrin',
    subtitle: 'A fixture',
    description: 'Written for the tests.',
    language: 'en',
    parties: {
      russia: { name: 'Lume', adjective: 'Lumean' },
      iran: { name: 'Orrin', adjective: 'Orrinian' },
    },
    publisher: '',
    contact: '',
    repository: '',
    licences: { data: 'CC BY 4.0', code: 'MIT' },
    record_from: '1700',
    record_through: '1800-01',
  },
  recordEnd: Date.UTC(1800, 1),
  lanes: [
    {
      id: 'talks',
      name: 'Talks',
      kinds: [{ id: 'treaty', name: 'Treaty', definition: 'A written agreement.' }],
    },
  ],
  eras: [{ id: 'all', name: 'All', from: '1700', to: '1800', share: 1, ticks: ['1750'] }],
  events: events.map((event, index) => ({
    ...event,
    previous: events[index - 1]?.id ?? null,
    next: events[index + 1]?.id ?? null,
    hash: sha256(canonicalJson(toEventRecord(event))),
  })),
  actors: [
    {
      id: 'lume',
      type: 'state',
      party: 'russia',
      name: 'Lume',
      short: 'Lume',
      names: { ...NO_NAMES, also: ['Loom'] },
      wikidata: 'Q1',
    },
    {
      id: 'orrin',
      type: 'state',
      party: 'iran',
      name: 'Orrin',
      short: 'Orrin',
      names: NO_NAMES,
      wikidata: null,
    },
    {
      id: 'reeve',
      type: 'person',
      party: null,
      name: 'The Reeve',
      short: 'Reeve',
      names: NO_NAMES,
      wikidata: null,
    },
    {
      id: 'stranger',
      type: 'body',
      party: null,
      name: 'Stranger',
      short: 'Stranger',
      names: NO_NAMES,
      wikidata: null,
    },
  ],
  sources: [
    {
      id: 'inline-work',
      inline: 'pact-of-lume-1700',
      title: 'Летопись',
      'title-translated': 'Annals',
      publisher: 'Fixture',
      page: '4',
      language: 'ru',
    },
    {
      language: 'en',
      publisher: 'Fixture',
      title: 'Chronicle',
      url: 'https://example.org/lume',
      id: 'lume-chronicle',
      inline: null,
      author: [{ family: 'Clerk', given: 'A.' }, { literal: 'Assembly' }],
      based_on: ['inline-work'],
      weak: true,
    },
    { id: 'uncited', inline: null, title: 'Uncited', publisher: 'Fixture', page: '1', language: 'en' },
  ],
  transfers: [
    {
      id: 'barges',
      from: 'lume',
      to: 'orrin',
      via: ['stranger'],
      goods: 'barges',
      class: 'other',
      direction: 'to-iran',
      restriction: false,
      quantity: { text: 'some barges', min: 2, max: null, unit: 'barges', source: 'lume-chronicle' },
      stages: [
        { event: 'pact-of-lume-1700', stage: 'agreed', date: date('1700~'), source: 'lume-chronicle' },
      ],
    },
    {
      ...{
        id: 'cranes',
        from: 'orrin',
        to: 'lume',
        via: [],
        goods: 'cranes',
        class: 'arms',
        direction: 'to-russia',
      },
      ...{ restriction: true, quantity: null, stages: [] },
    },
  ],
  threads: [
    {
      id: 'pacts',
      title: 'Pacts',
      events: ['pact-of-lume-1700'],
      home: 1,
      window: { from: '1700', to: '1702' },
      introduction: 'Pacts.',
    },
    { id: 'quiet', title: 'Quiet', events: [], home: null, window: null, introduction: '' },
  ],
};
