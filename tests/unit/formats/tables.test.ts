import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toDataPackage } from '../../../src/formats/data-package.ts';
import { dataTables, toCsv, type DataTable } from '../../../src/formats/tables/index.ts';
import { timelineJsTable } from '../../../src/formats/timelinejs.ts';
import { DATES, timeline } from './support.ts';

const OPTIONS = { siteUrl: 'https://example.org/base/' };
const tables = dataTables(timeline);
const table = (name: string): DataTable => tables.find((one) => one.name === name)!;
type Row = Record<string, string>;
const read = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
const rows = (name: string): Row[] => read(toCsv(table(name))).data;

describe('CSV tables, read by another parser', () => {
  test('are all there, with a header and every row', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'events',
      'quotes',
      'sources',
      'actors',
      'transfers',
      'transfer-stages',
    ]);
    for (const one of [...tables, timelineJsTable(timeline, OPTIONS)]) {
      const { data, meta, errors } = read(toCsv(one));
      expect(errors, one.name).toEqual([]);
      expect(meta.fields, one.name).toEqual(one.columns.map(({ name }) => name));
      expect(data.length, one.name).toBe(one.rows.length);
    }
  });

  test('keep quotation marks, line ends and all scripts', () => {
    const [first] = rows('quotes');
    expect(first).toMatchObject({
      event: 'pact-of-lume-1700',
      text: 'The “harbour” <closed> — & opened […] again',
      by: 'reeve',
      stance: 'denies',
      direct: 'true',
      verified: '2026-11-21',
    });
    expect(rows('events')[0]).toMatchObject({
      name_ru: 'Договор',
      name_fa: 'پیمان',
      hash: timeline.events[0]!.hash,
    });
    expect(toCsv(table('events'))).toContain('\r\n');
  });

  test('give each date its EDTF text and only what is known of it', () => {
    const byDate = new Map(rows('events').map((row) => [row.date, row]));
    expect([...byDate.keys()]).toEqual(['1700-02-22', ...DATES]);
    expect(byDate.get('1702')).toMatchObject({
      start_year: '1702',
      start_month: '',
      start_day: '',
      end_month: '',
    });
    expect(byDate.get('1730/..')).toMatchObject({
      start_year: '1730',
      end_year: '',
      end_ms: '',
      end_state: 'open',
    });
    expect(byDate.get('1740/')).toMatchObject({ end_year: '', end_state: 'unknown' });
    expect(byDate.get('1795-22')).toMatchObject({ start_month: '6', end_month: '8', start_day: '' });
    expect(byDate.get('1700-02-22')).toMatchObject({
      start_day: '22',
      start_ms: String(Date.UTC(1700, 1, 22)),
      end_ms: String(Date.UTC(1700, 1, 23)),
    });
  });

  test('make safe what a spreadsheet would run, and leave negative numbers alone', () => {
    const risky = ['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'];
    const events = risky.map((title, at) => ({ ...timeline.events[0]!, id: `risky-${at}`, title }));
    const [events_] = dataTables({ ...timeline, events });
    for (const row of read(toCsv(events_!)).data) {
      expect(row.title).toMatch(/^'/);
      expect(row.start_ms).toMatch(/^-\d+$/);
    }
  });

  test('list verbatim positions of disagreements too, with their question', () => {
    const positions = rows('quotes').filter(({ question }) => question !== '');
    expect(positions).toMatchObject([{ text: 'We travelled', question: 'By what way?', anchor: 'q-123456' }]);
  });

  test('join lists with a sign that no value holds', () => {
    expect(rows('events')[0]).toMatchObject({ actors: 'lume;orrin', also: 'diplomacy' });
    expect(rows('sources').find(({ id }) => id === 'lume-chronicle')).toMatchObject({
      author: 'Clerk, A.;Assembly',
      based_on: 'inline-work',
      weak: 'true',
    });
  });
});

describe('datapackage.json', () => {
  const dataPackage = toDataPackage(timeline, OPTIONS);

  test('describes every table with a licence, its columns and its keys', () => {
    expect(dataPackage.resources.map(({ path }) => path)).toEqual(tables.map(({ name }) => `${name}.csv`));
    for (const { schema, licenses } of dataPackage.resources) {
      expect(licenses[0]?.name).toBe('CC-BY-4.0');
      const fields = schema.fields.map(({ name }) => name);
      expect(fields).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const {
        fields: [field],
      } of schema.foreignKeys)
        expect(fields).toContain(field);
    }
  });
});
