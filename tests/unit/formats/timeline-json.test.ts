import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import {
  eventFileSchema,
  parseTimelineJson,
  QUOTATION_RIGHTS,
  toEventFileJson,
  toTimelineJson,
  toTimelineSchema,
} from '../../../src/formats/index.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { toDateRecord } from '../../../src/model/event-record.ts';
import { sha256 } from '../../../src/quotes/index.ts';
import { DATES, date, timeline } from './support.ts';

const OPTIONS = { siteUrl: 'https://example.org/base' };
const json = toTimelineJson(timeline, OPTIONS);
const overWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('timeline.json', () => {
  test('gives back the record it was made from', () => {
    expect(parseTimelineJson(overWire(json))).toEqual(timeline);
  });

  test('says version, licence, rights of the quotations and what the record covers', () => {
    expect(json).toMatchObject({
      $schema: 'https://example.org/base/data/v1/timeline.schema.json',
      version: '0.1.0',
      url: 'https://example.org/base/',
      licence: 'CC BY 4.0',
      rights: QUOTATION_RIGHTS,
      record_from: '1700',
      record_through: '1800-01',
      record_end: Date.UTC(1800, 1),
    });
    expect(QUOTATION_RIGHTS).toContain('their owners');
  });

  test('is the same text whatever the order of keys in the files', () => {
    const turned = {
      ...timeline,
      sources: timeline.sources.map(reversed),
      actors: timeline.actors.map(reversed),
    };
    expect(JSON.stringify(toTimelineJson(turned, OPTIONS))).toBe(JSON.stringify(json));
  });

  test('has no address in a preview, and names its schema beside it', () => {
    expect(toTimelineJson(timeline, { siteUrl: null })).toMatchObject({
      $schema: 'timeline.schema.json',
      url: null,
    });
  });

  test('has the same events, hashes included, wherever the site stands', () => {
    expect(toTimelineJson(timeline, { siteUrl: null }).events).toEqual(json.events);
  });

  test('holds what anybody needs to repeat the hash of an event', () => {
    for (const { hash, ...event } of json.events) expect(sha256(canonicalJson(overWire(event)))).toBe(hash);
  });
});

describe('dates', () => {
  test.each([
    ['1828-02-22', Date.UTC(1828, 1, 22), 'known', Date.UTC(1828, 1, 23), 'known', 'single'],
    ['1722', Date.UTC(1722, 0), 'known', Date.UTC(1723, 0), 'known', 'single'],
    ['1722~', Date.UTC(1722, 0), 'known', Date.UTC(1723, 0), 'known', 'single'],
    ['2015-22', Date.UTC(2015, 5), 'known', Date.UTC(2015, 8), 'known', 'single'],
    ['1722/1723', Date.UTC(1722, 0), 'known', Date.UTC(1724, 0), 'known', 'interval'],
    ['1722/..', Date.UTC(1722, 0), 'known', null, 'open', 'interval'],
    ['1722/', Date.UTC(1722, 0), 'known', null, 'unknown', 'interval'],
    ['[..1723]', null, 'open', Date.UTC(1724, 0), 'known', 'set'],
  ] as const)(
    '%s keeps its text and gets half-open bounds',
    (edtf, start, startState, end, endState, shape) => {
      const expected = { edtf, shape, start, start_state: startState, end, end_state: endState };
      expect(toDateRecord(date(edtf))).toEqual(expected);
    },
  );

  test('whose bounds are not those of their text are refused', () => {
    const broken = structuredClone(json);
    broken.events[1]!.date.end! += 1;
    expect(() => parseTimelineJson(broken)).toThrow(/‘1702’ has end/);
  });

  test('of every shape and state stand in the fixture', () => {
    const seen = new Set(
      json.events.map(
        ({ date: { shape, start_state, end_state } }) => `${shape} ${start_state} ${end_state}`,
      ),
    );
    expect([...seen].sort()).toEqual([
      ...['interval known known', 'interval known open', 'interval known unknown', 'interval open known'],
      ...[
        'interval unknown known',
        'set known known',
        'set known open',
        'set open known',
        'single known known',
      ],
    ]);
    expect(json.events).toHaveLength(DATES.length + 1);
  });
});

describe('the JSON Schema', () => {
  const schema = toTimelineSchema('https://example.org/base/data/v1/timeline.schema.json');
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
  const validate = ajv.compile(schema);

  test('accepts what is published', () => {
    validate(overWire(json));
    expect(validate.errors).toBeNull();
  });

  test('accepts fields that are added later, at every depth', () => {
    const later = structuredClone(json) as unknown as {
      later: 1;
      lanes: object[];
      events: object[];
      site: object;
    };
    Object.assign(later, { later: 1 });
    for (const part of [later.lanes[0]!, later.events[0]!, later.site]) Object.assign(part, { later: 1 });
    expect(validate(later)).toBe(true);
  });

  test.each([
    ['a missing field', (copy: typeof json) => delete (copy.events[0] as { summary?: string }).summary],
    ['a bound that is text', (copy: typeof json) => Object.assign(copy.events[0]!.date, { start: '1700' })],
    [
      'an unknown stance',
      (copy: typeof json) => Object.assign(copy.events[0]!.quotes[0]!.statement!, { stance: 'admits' }),
    ],
    [
      'a state that is neither open nor unknown',
      (copy: typeof json) => Object.assign(copy.events[0]!.date, { end_state: 'none' }),
    ],
  ])('refuses %s', (_, breakIt) => {
    const copy = structuredClone(json);
    breakIt(copy);
    expect(validate(copy)).toBe(false);
    expect(() => parseTimelineJson(copy)).toThrow('This is no timeline.json');
  });

  test('has its address, its draft, and a sentence on every field', () => {
    expect(schema).toMatchObject({
      $id: 'https://example.org/base/data/v1/timeline.schema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    expect(toTimelineSchema(null)).not.toHaveProperty('$id');
    expect(undescribed(schema, '')).toEqual([]);
  });
});

describe('the file of one event', () => {
  const [event] = timeline.events;
  const file = toEventFileJson(timeline, event!, OPTIONS);

  test('holds the event as timeline.json has it, its neighbours, and all it refers to', () => {
    expect(eventFileSchema.parse(overWire(file))).toEqual(overWire(file));
    expect(file.event).toEqual(json.events[0]);
    expect([file.previous, file.next]).toEqual([null, 'bare-1702']);
    expect(file.actors.map(({ id }) => id)).toEqual(['lume', 'orrin', 'reeve', 'stranger']);
    expect(file.sources.map(({ id }) => id)).toEqual(['inline-work', 'lume-chronicle']);
    expect(file.transfers.map(({ id }) => id)).toEqual(['barges']);
    expect(file.rights).toBe(QUOTATION_RIGHTS);
  });

  test('leaves out what it does not refer to', () => {
    const other = toEventFileJson(timeline, timeline.events[1]!, OPTIONS);
    expect(other.sources).toEqual([]);
    expect(other.actors.map(({ id }) => id)).toEqual(['lume', 'orrin']);
  });
});

function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** Paths of properties that have no description. */
function undescribed({ properties = {}, items, anyOf = [] }: Schema, path: string): string[] {
  const own = Object.entries(properties).flatMap(([name, property]) => [
    ...(property.description === undefined && !path.startsWith('.site.parties') ? [`${path}.${name}`] : []),
    ...undescribed(property, `${path}.${name}`),
  ]);
  return [
    ...own,
    ...(items ? undescribed(items, `${path}[]`) : []),
    ...anyOf.flatMap((each) => undescribed(each, path)),
  ];
}
