import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { parseTimelineJson, type TimelineJson } from '../../src/formats/index.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { attribute, elementsOf } from '../support/html.ts';

const DATA = join(PROJECT_ROOT, 'dist/data/v1');
const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
let timeline: TimelineJson;

beforeAll(() => {
  timeline = read('timeline.json') as TimelineJson;
});

describe('the published data', () => {
  it('fits its own JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(read('timeline.schema.json') as object);
    expect(validate(timeline), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('reads back to a record with every event', () => {
    const files = filesBelow(PROJECT_ROOT, 'content/events');
    expect(parseTimelineJson(timeline).events).toHaveLength(files.length);
  });

  it('gives one file an event, which says the same as the whole', () => {
    for (const event of timeline.events) {
      expect((read(`events/${event.id}.json`) as { event: unknown }).event).toEqual(event);
    }
  });

  it('keeps index.json in step with it: same events, same order, same dates', () => {
    const index = read('index.json') as { events: { id: string; date: { edtf: string } }[] };
    const short = (list: readonly { id: string; date: { edtf: string } }[]) =>
      list.map(({ id, date }) => `${id} ${date.edtf}`);
    expect(short(index.events)).toEqual(short(timeline.events));
  });

  it('seals every quote of the two articles, and shows the seal on the page', () => {
    const articles = ['carnegie-2024', 'war-on-the-rocks-2023'];
    let sealed = 0;
    for (const event of timeline.events) {
      const quotes = event.quotes.filter(({ source }) => articles.includes(source));
      expect(
        quotes.filter(({ verified }) => verified === null),
        event.id,
      ).toEqual([]);
      const elements = elementsOf(join(PROJECT_ROOT, `dist/events/${event.id}/index.html`));
      const seals = elements.filter((element) => attribute(element, 'data-seal') === 'verified');
      expect(seals.length, event.id).toBeGreaterThanOrEqual(quotes.length);
      sealed += quotes.length;
    }
    expect(sealed).toBeGreaterThanOrEqual(10);
  });

  it('never gives a quote a seal that the ledger does not hold', () => {
    const ledgers = filesBelow(PROJECT_ROOT, 'content/quote-ledger').map((path) => basename(path, '.json'));
    const sealed = timeline.events.flatMap(({ quotes }) =>
      quotes.filter(({ verified }) => verified !== null),
    );
    expect(sealed.filter(({ source }) => !ledgers.includes(source))).toEqual([]);
  });
});
