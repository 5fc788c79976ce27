import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/read-content.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { anchorsOf } from '../../../src/model/compile/anchors.ts';
import { compileTimeline } from '../../../src/model/compile/index.ts';
import { toEventRecord } from '../../../src/model/event-record.ts';
import type { Content } from '../../../src/model/content.ts';
import { quoteKey } from '../../../src/quotes/index.ts';
import { fixture } from '../../build/content-fixture.ts';

function goodContent(): Content {
  const { content, problems } = checkContent(fixture('good'));
  if (content === null || problems.length > 0) throw new Error('the good fixture has problems');
  return content;
}

const content = goodContent();
const timeline = compileTimeline(content, { version: '1.2.3' });
const event = (id: string) => {
  const found = timeline.events.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const pact = event('pact-of-the-hills-1828');
const sale = event('kite-sale-2015');
const shipment = event('kite-shipment-2022');

describe('the compiled record', () => {
  it('holds the events in their order, each with its neighbours', () => {
    expect(timeline.events.map(({ id, previous, next }) => [previous, id, next])).toEqual([
      [null, 'pact-of-the-hills-1828', 'winds-of-1900'],
      ['pact-of-the-hills-1828', 'winds-of-1900', 'kite-sale-2015'],
      ['winds-of-1900', 'kite-sale-2015', 'kite-shipment-2022'],
      ['kite-sale-2015', 'kite-shipment-2022', null],
    ]);
  });

  it('ends where the last month of the record ends', () => {
    expect(timeline.recordEnd).toBe(Date.UTC(2025, 1, 1));
  });

  it('carries version, site, lanes and eras', () => {
    expect(timeline.version).toBe('1.2.3');
    expect(timeline.site.title).toBe('Northland and Southland');
    expect(timeline.lanes.map(({ id }) => id)).toEqual(['force', 'talks', 'arms', 'trade', 'society']);
    expect(timeline.eras).toHaveLength(6);
  });

  it('lists shared and inline works alike, by id', () => {
    expect(timeline.sources.map(({ id, inline }) => [id, inline])).toEqual([
      ['hill-papers', 'pact-of-the-hills-1828'],
      ['northern-gazette', null],
      ['southern-herald', null],
    ]);
  });

  it('says what is absent as null or an empty list, never by leaving it out', () => {
    expect(timeline.actors[0]).toEqual({
      id: 'northland',
      type: 'state',
      party: 'russia',
      name: 'Northland',
      short: 'Northland',
      names: { ru: null, fa: null, also: [] },
      wikidata: null,
    });
    expect(pact).toMatchObject({
      also: [],
      place: null,
      lunar: null,
      oldStyle: '1828-02-10',
      changes: [],
      direction: null,
    });
  });

  it('is the same twice, and whatever the order the files were read in', () => {
    const turned: Content = {
      ...content,
      events: content.events.toReversed(),
      actors: content.actors.toReversed(),
      sources: content.sources.toReversed(),
    };
    expect(JSON.stringify(compileTimeline(turned, { version: '1.2.3' }))).toBe(JSON.stringify(timeline));
  });

  it('refuses content that was not checked, naming what is wrong', () => {
    const withoutSources = { ...content, sources: [] };
    expect(() => compileTimeline(withoutSources, { version: '1' })).toThrow(
      /‘northern-gazette’ is not known/,
    );
  });
});

describe('a compiled event', () => {
  it('has the lane of its kind, its level and its chart label', () => {
    expect([pact.lane, pact.level, pact.short]).toEqual(['talks', 'century', 'Pact of the Hills']);
    expect([sale.lane, sale.level]).toEqual(['arms', 'year']);
  });

  it('has its first paragraph as plain text, with citations gone', () => {
    expect(pact.summary).toBe(
      'Northland and Southland conclude a pact in the hills. It ends their quarrel over the upper valley.',
    );
    expect(sale.summary).toBe(
      'Southland sells kites to Northland. The Pact of the Hills says nothing of kites.',
    );
  });

  it('cites the works of its fields, then those of its body, each place once', () => {
    expect(sale.citations).toEqual([
      { source: 'southern-herald', at: '¶2' },
      { source: 'northern-gazette', at: '¶4' },
    ]);
  });

  it('has as parties its states and bodies', () => {
    expect(shipment.parties).toEqual(['southland', 'northland']);
  });

  it('knows its transfers, their direction and its threads', () => {
    expect([sale.transfers, sale.direction, sale.threads]).toEqual([['kites-2015'], 'to-russia', ['kites']]);
    expect([pact.transfers, pact.direction, pact.threads]).toEqual([[], null, []]);
  });

  it('has the standing of its parties', () => {
    expect(shipment.standing).toEqual([
      { party: 'southland', state: 'acknowledges-in-part', anchor: shipment.quotes[2]?.anchor },
      { party: 'northland', state: 'not-answered', anchor: null },
    ]);
    expect(pact.standing).toEqual([]);
  });

  it('has a hash anybody can repeat from what is published of it', () => {
    const published = canonicalJson(toEventRecord(shipment));
    expect(shipment.hash).toBe(createHash('sha256').update(published).digest('hex'));
  });

  it('keeps its hash when an event is added beside it', () => {
    const events = content.events.filter(({ id }) => id !== 'winds-of-1900');
    const without = compileTimeline({ ...content, events }, { version: '1.2.3' }).events[0];
    expect(without?.next).not.toBe(pact.next);
    expect(without?.hash).toBe(pact.hash);
  });
});

describe('a compiled quote', () => {
  it('is verified on the day its words were matched for this event', () => {
    expect(shipment.quotes.map(({ verified }) => verified)).toEqual([null, '2026-11-21', '2026-11-21']);
  });

  it('is not verified any more when one letter changes', () => {
    const events = content.events.map((file) =>
      file.id === 'kite-shipment-2022'
        ? {
            ...file,
            data: {
              ...file.data,
              quotes: file.data.quotes?.map((quote) => ({
                ...quote,
                text: quote.text.replace('kites', 'kite'),
              })),
            },
          }
        : file,
    );
    const changed = compileTimeline({ ...content, events }, { version: '1' }).events.at(-1);
    expect(changed?.quotes.map(({ verified }) => verified)).toEqual([null, null, null]);
  });

  it('has the first six digits of its key as anchor', () => {
    const [quote] = pact.quotes;
    expect(quote?.anchor).toBe(`q-${quoteKey('hill-papers', quote?.text ?? '').slice(0, 6)}`);
  });

  it('takes its language from its work, and is spoken for its speaker where nobody else is named', () => {
    expect(shipment.quotes[0]).toMatchObject({
      lang: 'en',
      statement: { by: 'united-isles', for: 'united-isles' },
    });
    expect(shipment.quotes[1]?.statement).toMatchObject({
      by: 'sam-south',
      for: 'southland',
      part: false,
      direct: true,
    });
    expect(pact.quotes[0]?.statement).toBeNull();
  });

  it('of a disagreement has an anchor too; a position without one has none', () => {
    const anchors = shipment.disagreements[0]?.positions.map(({ anchor }) => anchor);
    expect(anchors).toEqual([null, expect.stringMatching(/^q-[0-9a-f]{6}$/)]);
  });
});

describe('anchors of one event', () => {
  it.each([
    ['are six digits long', ['abcdef12', '12345678'], ['q-abcdef', 'q-123456']],
    [
      'grow for later words where earlier ones have the digits',
      ['abcdef12', 'abcdef99'],
      ['q-abcdef', 'q-abcdef9'],
    ],
    [
      'are numbered for the same words again',
      ['abcdef12', 'abcdef12', 'abcdef12'],
      ['q-abcdef', 'q-abcdef-2', 'q-abcdef-3'],
    ],
  ])('%s', (_, keys, anchors) => {
    expect(anchorsOf(keys)).toEqual(anchors);
  });
});

describe('a compiled transfer', () => {
  it('has its direction, and the date of the event where a stage has none of its own', () => {
    const [transfer] = timeline.transfers;
    expect(transfer).toMatchObject({ direction: 'to-russia', via: [], restriction: false });
    expect(transfer?.quantity).toEqual({
      text: 'a small number',
      min: null,
      max: null,
      unit: 'kites',
      source: 'northern-gazette',
    });
    expect(transfer?.stages.map(({ date }) => date.edtf)).toEqual(['2015-22', '2022-08-30']);
  });
});
