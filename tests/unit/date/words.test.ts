import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describePrecision,
  explainPrecision,
  formatDate,
  formatDateInSentence,
  formatDateWithPrecision,
  formatDay,
  formatMonth,
  formatRecordEnd,
  isExactDay,
  parseDate,
} from '../../../src/date/index.ts';
import { date, profileText, utc } from './arbitrary.ts';

const RECORD = { recordEnd: utc('2025-02-01') };

/** text, heading, note, in a sentence */
const WORDS: readonly (readonly [string, string, string, string])[] = [
  ['1828-02-22', '22 February 1828', '', '22 February 1828'],
  ['1813-10-24~', 'About 24 October 1813', 'day approximate', 'about 24 October 1813'],
  ['1813-10-24?', '24 October 1813, uncertain', 'day uncertain', '24 October 1813, uncertain'],
  ['2013-11', 'November 2013', 'day unknown', 'November 2013'],
  ['2015-21', 'Spring 2015', 'season known', 'spring 2015'],
  ['2015-22', 'Summer 2015', 'season known', 'summer 2015'],
  ['2015-23~', 'About autumn 2015', 'season approximate', 'about autumn 2015'],
  ['2015-24', 'Winter 2015–16', 'season known', 'winter 2015–16'],
  ['1899-24', 'Winter 1899–1900', 'season known', 'winter 1899–1900'],
  ['2014', '2014', 'date within the year unknown', '2014'],
  ['1840~', 'About 1840', 'year approximate', 'about 1840'],
  ['1899?', '1899, uncertain', 'date within the year unknown', '1899, uncertain'],
  ['1899%', 'About 1899, uncertain', 'year approximate', 'about 1899, uncertain'],
  ['199X', '1990s', 'year unknown', 'the 1990s'],
  ['199X~', 'About the 1990s', 'decade approximate', 'about the 1990s'],
  ['190X', 'Years 1900 to 1909', 'year unknown', 'the years 1900 to 1909'],
  ['18XX', '19th century', 'year unknown', 'the 19th century'],
  ['20XX', '21st century', 'year unknown', 'the 21st century'],
  ['10XX', '11th century', 'year unknown', 'the 11th century'],
  ['1826-07/1828-02', 'July 1826 – February 1828', 'months known', 'July 1826 to February 1828'],
  ['2015-05-03/2015-05-07', '3–7 May 2015', '', '3 to 7 May 2015'],
  ['2015-05-03/2015-06-07', '3 May – 7 June 2015', '', '3 May to 7 June 2015'],
  ['2015-05-03/2016-05-07', '3 May 2015 – 7 May 2016', '', '3 May 2015 to 7 May 2016'],
  ['2015-05/2015-07', 'May – July 2015', 'months known', 'May to July 2015'],
  ['1722/1723', '1722–1723', 'years known', '1722 to 1723'],
  ['1813/1813', 'Within 1813', 'date within the year unknown', 'within 1813'],
  ['1890~/1892~', 'About 1890 – about 1892', 'start and end approximate', 'about 1890 to about 1892'],
  [
    '1890?/1892',
    '1890, uncertain – 1892',
    'start uncertain, end known to the year',
    '1890, uncertain to 1892',
  ],
  [
    '2015-05~/2015-07',
    'About May 2015 – July 2015',
    'start approximate, end known to the month',
    'about May 2015 to July 2015',
  ],
  [
    '1804-01/1813-10-24',
    'January 1804 – 24 October 1813',
    'start known to the month',
    'January 1804 to 24 October 1813',
  ],
  ['189X/1905', 'The 1890s – 1905', 'start known to the decade, end known to the year', 'the 1890s to 1905'],
  [
    '2022-08/..',
    'From August 2022',
    'no end recorded to January 2025',
    'August 2022, no end recorded to January 2025',
  ],
  [
    '2022-08~/..',
    'From about August 2022',
    'start approximate, no end recorded to January 2025',
    'about August 2022, no end recorded to January 2025',
  ],
  ['2001/', 'From 2001, end unknown', 'start known to the year', '2001, end unknown'],
  ['/2001', 'Before 2001, start unknown', 'end known to the year', 'before 2001, start unknown'],
  [
    '/2001-05-03',
    'Before 3 May 2001, start unknown',
    'end known to the day',
    'before 3 May 2001, start unknown',
  ],
  ['../1813', 'Until 1813', 'no start recorded', 'until 1813, no start recorded'],
  [
    '[2014-03..2014-11]',
    'One day between March and November 2014',
    'day unknown',
    'one day between March and November 2014',
  ],
  [
    '[2014-03-03..2014-03-07]',
    'One day between 3 and 7 March 2014',
    'day unknown',
    'one day between 3 and 7 March 2014',
  ],
  [
    '[1890~..1892]',
    'One day between about 1890 and 1892',
    'day unknown, bounds approximate',
    'one day between about 1890 and 1892',
  ],
  ['[2014..]', '2014 or later', 'day unknown', '2014 or later'],
  ['[..1760-12-03]', '3 December 1760 or earlier', 'day unknown', '3 December 1760 or earlier'],
];

const EXPLAINED: readonly (readonly [string, string])[] = [
  ['2015-07-14', 'The exact day is known.'],
  ['1828-02-22', 'The exact day is known; it is given in the new style (Gregorian).'],
  ['2013-11', 'The month is known, the day is not.'],
  ['2015-22', 'The season is known (June to August 2015), the day is not.'],
  ['2015-24', 'The season is known (December 2015 to February 2016), the day is not.'],
  ['2014', 'The year is known, the date within it is not.'],
  ['199X', 'The decade is known (1990 to 1999), the year is not.'],
  ['18XX', 'The century is known (1800 to 1899), the year is not.'],
  ['1840~', 'The date is approximate: it may lie before or after the year named.'],
  ['1899?', 'The date is uncertain: the year named may be wrong.'],
  [
    '1899%',
    'The date is approximate and uncertain: it may lie before or after the year named, which may itself be wrong.',
  ],
  ['1826-07/1828-02', 'Start and end are known to the month.'],
  ['1804-01/1813-10-24', 'The start is known to the month. The end is known to the day.'],
  ['1890~/1892~', 'Start and end are approximate: they may lie before or after the year named for each.'],
  [
    '2022-08~/..',
    'The start is approximate: it may lie before or after the month named. No end is recorded to January 2025.',
  ],
  ['2001/', 'The start is known to the year. It has ended, but when is not known.'],
  ['/2001', 'When it began is not known. The end is known to the year.'],
  ['../1813', 'No start is recorded. The end is known to the year.'],
  [
    '[2014-03..2014-11]',
    'It happened on one day from 1 March 2014 to 30 November 2014; which one is not known.',
  ],
  ['[2014..]', 'It happened on 1 January 2014 or later; the day is not known.'],
  [
    '[..1760-12-03~]',
    'It happened on 3 December 1760 or earlier; the day is not known. The bounds are approximate.',
  ],
];

describe('a date in words', () => {
  it.each(WORDS)('%s is “%s”, %j, in a sentence “%s”', (text, heading, note, sentence) => {
    const parsed = date(text);
    expect(formatDate(parsed, RECORD)).toBe(heading);
    expect(describePrecision(parsed, RECORD)).toBe(note);
    expect(formatDateInSentence(parsed, RECORD)).toBe(sentence);
  });

  it.each(EXPLAINED)('%s is explained: %s', (text, explanation) => {
    expect(explainPrecision(date(text), RECORD)).toBe(explanation);
  });

  it('names no month of the record where none is given or it ends before the start', () => {
    expect(describePrecision(date('2022-08/..'))).toBe('no end recorded');
    expect(describePrecision(date('2025-03/..'), RECORD)).toBe('no end recorded');
    expect(explainPrecision(date('2022-08-01/..'))).toBe(
      'The start is known to the day. No end is recorded.',
    );
  });

  it('gives heading and note in one for the names of marks', () => {
    expect(formatDateWithPrecision(date('2015-04-13'), RECORD)).toBe('13 April 2015, exact day');
    expect(formatDateWithPrecision(date('2013-11'), RECORD)).toBe('November 2013, day unknown');
    expect(formatDateWithPrecision(date('2015-05-03/2015-05-07'), RECORD)).toBe('3–7 May 2015');
    expect(formatDateWithPrecision(date('2022-08/..'), RECORD)).toBe(
      'From August 2022, no end recorded to January 2025',
    );
  });

  it('tells open from unknown in every wording', () => {
    for (const format of [formatDate, describePrecision, formatDateInSentence, explainPrecision]) {
      expect(format(date('2001/..'), RECORD)).not.toBe(format(date('2001/'), RECORD));
      expect(format(date('../2001'), RECORD)).not.toBe(format(date('/2001'), RECORD));
    }
  });

  it('leaves the note empty only where every end is a day without a mark', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const exact = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(text);
        expect(describePrecision(date(text), RECORD) === '').toBe(exact);
        if (isExactDay(date(text))) expect(exact).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is plain prose: a large letter first in headings and explanations, no doubled spaces, no undefined', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const [heading, sentence, explained] = [formatDate, formatDateInSentence, explainPrecision].map(
          (format) => format(date(text), RECORD),
        );
        expect(heading).toMatch(/^[A-Z0-9]/);
        expect(explained).toMatch(/^[A-Z].*\.$/);
        for (const words of [heading, sentence, explained])
          expect(words).not.toMatch(/ {2}|undefined|NaN| ,|\d{4}-\d\d/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1828-02-22',
    '2013-11',
    '2015-22',
    '2015-24',
    '1840~',
    '1899?',
    '199X',
    '18XX',
    '1826-07/1828-02',
    '2015-05-03/2015-05-07',
    '2015-05-03/2015-06-07',
    '2015-05/2015-07',
    '1722/1723',
  ])('%s, pasted as a date in the words of the site, is suggested back', (text) => {
    expect(parseDate(formatDate(date(text)))).toMatchObject({ ok: false, suggestion: text });
  });
});

describe('words for instants', () => {
  it('name the last month or day that the record covers', () => {
    expect(formatRecordEnd(utc('2025-02-01'))).toBe('January 2025');
    expect(formatRecordEnd(utc('2025-01-01'))).toBe('December 2024');
    expect(formatRecordEnd(utc('2025-01-15'))).toBe('14 January 2025');
  });

  it('name the day and month that hold an instant, in UTC', () => {
    expect(formatDay(utc('1813-10-24'))).toBe('24 October 1813');
    expect(formatMonth(utc('1813-11-01') - 1)).toBe('October 1813');
  });
});
