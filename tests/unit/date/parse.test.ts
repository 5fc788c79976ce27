import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestOf, latestOf, parseDate, type DateSpan, type Endpoint } from '../../../src/date/index.ts';
import { closedText, date, halfText, profileText, utc } from './arbitrary.ts';

/** text, first day, day after the last, precision, marks */
const SINGLES: readonly (readonly [string, string, string, DateSpan['precision'], string])[] = [
  ['1828-02-22', '1828-02-22', '1828-02-23', 'day', ''],
  ['2024-12-31', '2024-12-31', '2025-01-01', 'day', ''],
  ['2024-02-29', '2024-02-29', '2024-03-01', 'day', ''],
  ['1600-02-29', '1600-02-29', '1600-03-01', 'day', ''],
  ['2000-02-29', '2000-02-29', '2000-03-01', 'day', ''],
  ['2013-11', '2013-11-01', '2013-12-01', 'month', ''],
  ['2013-12', '2013-12-01', '2014-01-01', 'month', ''],
  ['2015-21', '2015-03-01', '2015-06-01', 'season', ''],
  ['2015-22', '2015-06-01', '2015-09-01', 'season', ''],
  ['2015-23', '2015-09-01', '2015-12-01', 'season', ''],
  ['2015-24', '2015-12-01', '2016-03-01', 'season', ''],
  ['2015-22~', '2015-06-01', '2015-09-01', 'season', '~'],
  ['2014', '2014-01-01', '2015-01-01', 'year', ''],
  ['1000', '1000-01-01', '1001-01-01', 'year', ''],
  ['1840~', '1840-01-01', '1841-01-01', 'year', '~'],
  ['1899?', '1899-01-01', '1900-01-01', 'year', '?'],
  ['1899%', '1899-01-01', '1900-01-01', 'year', '~?'],
  ['2024-09?', '2024-09-01', '2024-10-01', 'month', '?'],
  ['1813-10-24~', '1813-10-24', '1813-10-25', 'day', '~'],
  ['199X', '1990-01-01', '2000-01-01', 'decade', ''],
  ['18XX', '1800-01-01', '1900-01-01', 'century', ''],
  ['18XX?', '1800-01-01', '1900-01-01', 'century', '?'],
];

/** text, first day or how it is missing, day after the last or how it is missing */
const RANGES: readonly (readonly [string, 'interval' | 'set', string, string])[] = [
  ['1722/1723', 'interval', '1722-01-01', '1724-01-01'],
  ['1804-01/1813-10-24', 'interval', '1804-01-01', '1813-10-25'],
  ['1890~/1892~', 'interval', '1890-01-01', '1893-01-01'],
  ['199X/2001', 'interval', '1990-01-01', '2002-01-01'],
  ['1978-05-21/1978', 'interval', '1978-05-21', '1979-01-01'],
  ['1813/1813', 'interval', '1813-01-01', '1814-01-01'],
  ['2022-08/..', 'interval', '2022-08-01', 'open'],
  ['2022-08~/..', 'interval', '2022-08-01', 'open'],
  ['2001/', 'interval', '2001-01-01', 'unknown'],
  ['../1813', 'interval', 'open', '1814-01-01'],
  ['/2001', 'interval', 'unknown', '2002-01-01'],
  ['[2014-03..2014-11]', 'set', '2014-03-01', '2014-12-01'],
  ['[1667..1760-12]', 'set', '1667-01-01', '1761-01-01'],
  ['[..1760-12-03]', 'set', 'open', '1760-12-04'],
  ['[1760-12..]', 'set', '1760-12-01', 'open'],
];

describe('a date of the profile', () => {
  it.each(SINGLES)('%s runs from %s to before %s', (text, first, after, precision, marks) => {
    const parsed = date(text);
    const span = known(parsed.start);
    expect([parsed.shape, span.start, span.end]).toEqual(['single', utc(first), utc(after)]);
    expect([span.precision, span.approximate, span.uncertain]).toEqual([
      precision,
      marks.includes('~'),
      marks.includes('?'),
    ]);
    expect(parsed.end).toEqual(parsed.start);
  });

  it.each(RANGES)('%s, a %s, runs from %s to before %s', (text, shape, first, after) => {
    const { start, end, shape: parsed } = date(text);
    expect(parsed).toBe(shape);
    expect(start.state === 'known' ? start.span.start : start.state).toBe(boundary(first));
    expect(end.state === 'known' ? end.span.end : end.state).toBe(boundary(after));
  });

  it('says what a span is made of', () => {
    expect(known(date('1828-02-22').start)).toMatchObject({ year: 1828, month: 2, day: 22, season: null });
    expect(known(date('1828-02').start)).toMatchObject({ year: 1828, month: 2, day: null, season: null });
    expect(known(date('2015-24').start)).toMatchObject({ year: 2015, month: null, day: null, season: 24 });
    expect(known(date('18XX').start)).toMatchObject({ year: 1800, month: null, day: null, season: null });
  });

  it('is written back as it was read, whole and by its parts', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const { edtf, shape, start, end } = date(text);
        const parts = [start, end].map((part) => partText(part, shape === 'set'));
        const rebuilt = { single: parts[0], interval: parts.join('/'), set: `[${parts.join('..')}]` }[shape];
        expect([edtf, rebuilt]).toEqual([text, text]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has half-open bounds in order, on UTC midnights', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const earliest = earliestOf(date(text));
        const latest = latestOf(date(text));
        expect(earliest ?? -Infinity).toBeLessThan(latest ?? Infinity);
        for (const bound of [earliest, latest]) expect(Math.abs((bound ?? 0) % 864e5)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its bounds when a mark is added', () => {
    fc.assert(
      fc.property(fc.oneof(closedText, halfText), (text) => {
        const bare = date(text.replaceAll(/[?~%]/g, ''));
        expect([earliestOf(date(text)), latestOf(date(text))]).toEqual([earliestOf(bare), latestOf(bare)]);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is parsed or refused with a message without a full stop, and suggestions parse', () => {
    const characters = [...'0123456789-/.X~?%[],T: –abcJuly'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 24 }), (text) => {
        const result = parseDate(text);
        if (result.ok) return;
        expect(result.message).toMatch(/[^.\s]$/u);
        if (result.suggestion !== null) expect(parseDate(result.suggestion).ok).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

function known(end: Endpoint): DateSpan {
  if (end.state !== 'known') throw new Error(`the end is ${end.state}`);
  return end.span;
}

function boundary(text: string): number | string {
  return /^\d/.test(text) ? utc(text) : text;
}

function partText(end: Endpoint, inSet: boolean): string {
  if (end.state === 'known') return end.span.edtf;
  return end.state === 'open' && !inSet ? '..' : '';
}
