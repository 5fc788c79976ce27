import { describe, expect, it } from 'vitest';
import { drawnExtent, mayFallIn as mayFallInModel, parseDate } from '../../../src/date/index.ts';
import { readContent } from '../../../src/build/read-content.ts';
import { compileTimeline } from '../../../src/model/compile/index.ts';
import { entriesOf } from '../../../src/model/actor-record.ts';
import { toChartDate, toChartIndex } from '../../../src/timeline/chart-index.ts';
import { extentOf, mayFallIn } from '../../../src/timeline/extent.ts';
import { everybodyIn } from '../../../src/timeline/filter.ts';
import { day, RECORD_END, sampleIndex } from './samples.ts';

const DATES = [
  '1828-02-22',
  '2013-11',
  '2015-22',
  '2014',
  '1840~',
  '199X',
  '18XX',
  '1826-07/1828-02',
  '2022-08/..',
  '../2001',
  '/2001',
  '2001/',
  '[2014-03..2014-11]',
  '[..2014-11]',
  '[2014-03..]',
];

function dateOf(edtf: string) {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(result.message);
  return result.date;
}

describe('a chart date', () => {
  const index = sampleIndex();

  it.each(DATES)('%s covers in the chart what the date model draws', (edtf) => {
    const date = dateOf(edtf);
    expect(extentOf(toChartDate(date, RECORD_END), index)).toEqual(drawnExtent(date, RECORD_END));
  });

  it.each(DATES)('%s may fall in the same windows as in the date model', (edtf) => {
    const date = dateOf(edtf);
    const years = Array.from({ length: 60 }, (_, at) => 1780 + at * 5);
    for (const year of years) {
      const window = { start: day(`${year}-01-01`), end: day(`${year + 5}-01-01`) };
      const falls = mayFallIn(toChartDate(date, RECORD_END), window, index);
      expect([year, falls]).toEqual([year, mayFallInModel(date, window, RECORD_END)]);
    }
  });

  it('keeps open and unknown ends apart', () => {
    expect(toChartDate(dateOf('2022-08/..'), RECORD_END).end.state).toBe('open');
    expect(toChartDate(dateOf('2001/'), RECORD_END).end.state).toBe('unknown');
  });

  it('has a note on what is unknown, and none for an exact day', () => {
    expect(toChartDate(dateOf('2015-22'), RECORD_END)).toMatchObject({
      words: 'Summer 2015',
      note: 'season known',
    });
    expect(toChartDate(dateOf('1828-02-22'), RECORD_END)).toMatchObject({
      words: '22 February 1828',
      note: '',
    });
  });
});

describe('the chart index of the content', () => {
  const { content } = readContent('.');
  if (!content) throw new Error('the content has problems');
  const timeline = compileTimeline(content, { version: '1.2.3' });
  const index = toChartIndex(timeline, '1.2.3');

  it('comes back whole from JSON', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('keeps every event, in the order of the record', () => {
    expect(index.events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
  });

  it('keeps the former ids of an event, so that old addresses are read', () => {
    const [first, ...others] = timeline.events;
    const renamed = { ...timeline, events: [{ ...first!, aliases: ['old-name'] }, ...others] };
    const rows = toChartIndex(renamed, '1.2.3').events;
    expect([rows[0]?.id, rows[0]?.aliases]).toEqual([first?.id, ['old-name']]);
  });

  it('has eras without gaps that run to the end of the record', () => {
    const edges = index.eras.slice(1).map(({ from }) => from);
    expect(index.eras.slice(0, -1).map(({ to }) => to)).toEqual(edges);
    expect(index.eras.at(-1)?.to).toBe(timeline.recordEnd);
    expect(index.eras[0]?.from).toBe(index.recordStart);
  });

  it('flags transfers, proved words, disagreements and exact days as the record has them', () => {
    for (const [at, event] of timeline.events.entries()) {
      const has: readonly string[] = index.events[at]?.has ?? [];
      expect(has.includes('transfer')).toBe(event.transfers.length > 0);
      expect(has.includes('disagreement')).toBe(event.disagreements.length > 0);
      expect(has.includes('exact')).toBe(/^\d{4}-\d{2}-\d{2}$/.test(event.date.edtf));
      const words = [...event.quotes, ...event.disagreements.flatMap(({ positions }) => positions)];
      expect(has.includes('verified')).toBe(words.some(({ verified }) => verified !== null));
    }
  });

  it('names those who speak, are spoken for or are parties without being actors, as the page of the actor counts them', () => {
    let found = 0;
    for (const { id } of timeline.actors) {
      const listed = index.events.filter((event) => everybodyIn(event).includes(id)).map((event) => event.id);
      expect(listed, id).toEqual(entriesOf(id, timeline).map(({ event }) => event.id));
      found += index.events.filter(({ voices }) => voices.includes(id)).length;
      if (listed.length > 0) expect(index.actors).toHaveProperty(id);
    }
    expect(found).toBeGreaterThan(0);
    expect(index.events.filter(({ actors, voices }) => voices.some((id) => actors.includes(id)))).toEqual([]);
  });

  it('gives the first day of the earliest statement', () => {
    const stated = timeline.events.filter(({ quotes }) => quotes.some(({ statement }) => statement));
    expect(stated.length).toBeGreaterThan(0);
    for (const event of timeline.events) {
      const days = event.quotes.flatMap(({ statement }) =>
        statement?.on.start.state === 'known' ? [statement.on.start.span.start] : [],
      );
      const expected = days.length === 0 ? null : Math.min(...days);
      expect(index.events.find(({ id }) => id === event.id)?.statedFrom).toBe(expected);
    }
  });
});
