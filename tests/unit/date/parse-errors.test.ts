import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/date/index.ts';

/** What an editor may write, what is suggested instead, and words the message must hold. */
const MENDED: readonly (readonly [string, string, string])[] = [
  ['2015/07/14', '2015-07-14', 'hyphens'],
  ['2015.07.14', '2015-07-14', 'hyphens'],
  ['20150714', '2015-07-14', 'hyphens'],
  ['14.07.2015', '2015-07-14', 'year-month-day'],
  ['07/14/2015', '2015-07-14', 'year-month-day'],
  ['2015/07', '2015-07', 'hyphens'],
  ['2015-7-4', '2015-07-04', 'two digits'],
  ['2015-13-02', '2015-02-13', 'no month 13'],
  ['14 July 2015', '2015-07-14', 'in figures'],
  ['14th of July 2015', '2015-07-14', 'in figures'],
  ['July 14th, 2015', '2015-07-14', 'in figures'],
  ['July 2015', '2015-07', 'in figures'],
  ['Sept. 2015', '2015-09', 'in figures'],
  ['3–7 May 2015', '2015-05-03/2015-05-07', 'in figures'],
  ['May – July 2015', '2015-05/2015-07', 'in figures'],
  ['3 May – 7 June 2015', '2015-05-03/2015-06-07', 'in figures'],
  ['14 July 2015 – 16 August 2016', '2015-07-14/2016-08-16', 'slash'],
  ['Summer 2015', '2015-22', 'season'],
  ['Winter 2015–16', '2015-24', 'season'],
  ['1813-10-24T00:00', '1813-10-24', 'time of day'],
  ['1813-10-24T23:20:30+04:30', '1813-10-24', 'time of day'],
  ['1813-10-24 12:00', '1813-10-24', 'time of day'],
  ['2015-22/2018', '2015-06/2018', 'season'],
  ['2014/2015-24~', '2014/2016-02~', 'season'],
  ['2015-21/..', '2015-03/..', 'season'],
  ['[2015-22..2016]', '[2015-06..2016]', 'season'],
  ['1900-02-29', '1900-03-13', 'is it Old Style?'],
  ['1700-02-29?', '1700-03-11?', 'is it Old Style?'],
  ['1800-02-29', '1800-03-12', 'is it Old Style?'],
  ['1890/1900-02-29', '1890/1900-03-13', 'is it Old Style?'],
  ['c. 1840', '1840~', 'approximate'],
  ['circa 1840-05', '1840-05~', 'approximate'],
  ['about 1840', '1840~', 'approximate'],
  ['~1840', '1840~', 'approximate'],
  ['1899 (?)', '1899?', 'uncertain'],
  ['1899~?', '1899%', 'uncertain and approximate'],
  ['1840s', '184X', 'decade'],
  ['1800s', '18XX', 'century'],
  ['19th century', '18XX', 'century'],
  ['18', '18XX', 'not a year'],
  ['184', '184X', 'not a year'],
  ['199x', '199X', 'capital X'],
  ['199?', '199X', 'written X'],
  ['18uu', '18XX', 'written XX'],
  ['2015-XX', '2015', 'left out'],
  ['2015-07-00', '2015-07', 'left out'],
  ['156X-12-25', '156X', 'stands alone'],
  ['2018/2015', '2015/2018', 'ends before it starts'],
  ['1978-05-21/1977', '1977/1978-05-21', 'ends before it starts'],
  ['2015–2018', '2015/2018', 'slash'],
  ['1813-1828', '1813/1828', 'slash'],
  ['1826-28', '1826/1828', 'slash'],
  ['1804-13', '1804/1813', 'slash'],
  ['2015–07–14', '2015-07-14', 'hyphen'],
  ['from 1826 to 1828', '1826/1828', 'slash'],
  ['since 2022', '2022/..', 'not ended'],
  ['2022–', '2022/..', 'two dots'],
  ['2022-08/open', '2022-08/..', 'two dots'],
  ['2022-08/present', '2022-08/..', 'two dots'],
  ['2022-08/…', '2022-08/..', 'two dots'],
  ['2022-08/unknown', '2022-08/', 'left empty'],
  ['unknown/2001', '/2001', 'left empty'],
  ['before 2001', '/2001', 'unknown start'],
  ['between 1721 and 1723', '[1721..1723]', 'square brackets'],
  ['1899 or 1900', '[1899..1900]', 'square brackets'],
  ['2014-03..2014-11', '[2014-03..2014-11]', 'square brackets'],
  ['[2014-03..2014-11', '[2014-03..2014-11]', 'not closed'],
  ['[2014-03/2014-11]', '[2014-03..2014-11]', 'two dots'],
  ['[1667,1668,1670..1672]', '[1667..1672]', 'two dots'],
  ['[2014..2013]', '[2013..2014]', 'before the earliest'],
  ['[2014..2014]', '2014', 'same date'],
  ['[199X..2001]', '[1990..2001]', 'plain year'],
  ['2015?-06', '2015-06?', 'after the whole date'],
  ['2004-06-~11', '2004-06-11~', 'after the whole date'],
  [' 1813 ', '1813', 'space'],
  ['1813 / 1828', '1813/1828', 'space'],
  ['1813.', '1813', 'punctuation'],
  ['“1813”', '1813', 'quotation marks'],
  ['۱۸۱۳-۱۰-۲۴', '1813-10-24', 'digits'],
  ['١٨١٣', '1813', 'digits'],
];

/** What cannot be guessed, and words the message must hold. */
const UNGUESSED: readonly (readonly [string, string])[] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['2015-13', 'no month 13'],
  ['2023-02-30', 'which has 28 days'],
  ['2015-06-31', 'which has 30 days'],
  ['05/06/2015', 'cannot be told apart'],
  ['05.06.2015', 'cannot be told apart'],
  ['۱۳۹۴-۰۴-۲۳', 'Solar Hijri'],
  ['0044', 'earlier'],
  ['-0330', 'earlier'],
  ['open', 'needs a known'],
  ['../..', 'needs a known'],
  ['/', 'needs a known'],
  ['[..]', 'needs an earliest'],
  ['1813/1814/1815', 'one slash'],
  ['{1960,1961-12}', 'one event for each'],
  ['yesterday', '‘yesterday’ is not a date'],
  ['1XXX', 'is not a date'],
  ['x'.repeat(10000), 'too long'],
];

describe('a text that is not of the profile', () => {
  it.each(MENDED)('%j suggests %s', (text, suggestion, words) => {
    const result = parseDate(text);
    expect(result).toMatchObject({ ok: false, suggestion });
    expect(result.ok ? '' : result.message).toContain(words);
    expect(parseDate(suggestion).ok).toBe(true);
  });

  it.each(UNGUESSED)('%j is refused without a guess', (text, words) => {
    const result = parseDate(text);
    expect(result).toMatchObject({ ok: false, suggestion: null });
    expect(result.ok ? '' : result.message).toContain(words);
  });

  it('keeps an open end open and an unknown one unknown in what it suggests', () => {
    for (const [text, suggestion] of [
      ['2015-22/..', '2015-06/..'],
      ['2015-22/', '2015-06/'],
      ['../2015-22', '../2015-08'],
      ['/2015-22', '/2015-08'],
    ]) {
      expect(parseDate(text ?? '')).toMatchObject({ ok: false, suggestion });
    }
  });
});
