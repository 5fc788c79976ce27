import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/date/index.ts';
import { date } from './arbitrary.ts';

/** Examples of the Library of Congress's EDTF specification (2019) that are in the profile, with our words. */
const IN_PROFILE: readonly (readonly [string, string, string])[] = [
  ['level 0, date', '1985-04-12', '12 April 1985'],
  ['level 0, date', '1985-04', 'April 1985'],
  ['level 0, date', '1985', '1985'],
  ['level 0, interval', '1964/2008', '1964–2008'],
  ['level 0, interval', '2004-06/2006-08', 'June 2004 – August 2006'],
  ['level 0, interval', '2004-02-01/2005-02-08', '1 February 2004 – 8 February 2005'],
  ['level 0, interval', '2004-02-01/2005-02', '1 February 2004 – February 2005'],
  ['level 0, interval', '2004-02-01/2005', '1 February 2004 – 2005'],
  ['level 0, interval', '2005/2006-02', '2005 – February 2006'],
  ['level 1, season', '2001-21', 'Spring 2001'],
  ['level 1, qualification', '1984?', '1984, uncertain'],
  ['level 1, qualification', '2004-06~', 'About June 2004'],
  ['level 1, qualification', '2004-06-11%', 'About 11 June 2004, uncertain'],
  ['level 1, unspecified digits', '201X', '2010s'],
  ['level 1, unspecified digits', '20XX', '21st century'],
  ['level 1, open end', '1985-04-12/..', 'From 12 April 1985'],
  ['level 1, open end', '1985-04/..', 'From April 1985'],
  ['level 1, open end', '1985/..', 'From 1985'],
  ['level 1, open start', '../1985-04-12', 'Until 12 April 1985'],
  ['level 1, open start', '../1985-04', 'Until April 1985'],
  ['level 1, open start', '../1985', 'Until 1985'],
  ['level 1, unknown end', '1985-04-12/', 'From 12 April 1985, end unknown'],
  ['level 1, unknown end', '1985-04/', 'From April 1985, end unknown'],
  ['level 1, unknown end', '1985/', 'From 1985, end unknown'],
  ['level 1, unknown start', '/1985-04-12', 'Before 12 April 1985, start unknown'],
  ['level 1, unknown start', '/1985-04', 'Before April 1985, start unknown'],
  ['level 1, unknown start', '/1985', 'Before 1985, start unknown'],
  ['level 2, one of a set', '[..1760-12-03]', '3 December 1760 or earlier'],
  ['level 2, one of a set', '[1760-12..]', 'December 1760 or later'],
  ['level 2, one of a set', '[..1984]', '1984 or earlier'],
];

/** Examples outside the profile, what is suggested instead, if anything. */
const OUTSIDE: readonly (readonly [string, string, string | null])[] = [
  ['level 0, date and time', '1985-04-12T23:20:30', '1985-04-12'],
  ['level 0, date and time', '1985-04-12T23:20:30Z', '1985-04-12'],
  ['level 0, date and time', '1985-04-12T23:20:30-04', '1985-04-12'],
  ['level 0, date and time', '1985-04-12T23:20:30+04:30', '1985-04-12'],
  ['level 1, long year', 'Y170000002', null],
  ['level 1, long year', 'Y-170000002', null],
  ['level 1, unspecified digits', '2004-XX', '2004'],
  ['level 1, unspecified digits', '1985-04-XX', '1985-04'],
  ['level 1, unspecified digits', '1985-XX-XX', '1985'],
  ['level 1, negative year', '-1985', null],
  ['level 2, exponential year', 'Y-17E7', null],
  ['level 2, significant digits', '1950S2', null],
  ['level 2, significant digits', 'Y171010000S3', null],
  ['level 2, one of a set', '[1667,1668,1670..1672]', '[1667..1672]'],
  ['level 2, one of a set', '[1667,1760-12]', '[1667..1760-12]'],
  ['level 2, all of a set', '{1667,1668,1670..1672}', null],
  ['level 2, all of a set', '{1960,1961-12}', null],
  ['level 2, all of a set', '{..1984}', null],
  ['level 2, qualification', '2004-06~-11', '2004-06-11~'],
  ['level 2, qualification', '2004?-06-11', '2004-06-11?'],
  ['level 2, qualification', '?2004-06-~11', null],
  ['level 2, qualification', '2004-%06-11', '2004-06-11%'],
  ['level 2, unspecified digits', '156X-12-25', '156X'],
  ['level 2, unspecified digits', '15XX-12-25', '15XX'],
  ['level 2, unspecified digits', 'XXXX-12-XX', null],
  ['level 2, unspecified digits', '1XXX-XX', null],
  ['level 2, unspecified digits', '1XXX-12', null],
  ['level 2, unspecified digits', '1984-1X', null],
  ['level 2, interval', '2004-06-~01/2004-06-~20', '2004-06-01~/2004-06-20~'],
  ['level 2, interval', '2004-06-XX/2004-07-03', '2004-06/2004-07-03'],
];

describe('examples of the Library of Congress', () => {
  it.each(IN_PROFILE)('%s: %s is “%s”', (_level, text, words) => {
    expect(formatDate(date(text))).toBe(words);
  });

  it.each(OUTSIDE)('%s: %s is outside the profile; suggested is %s', (_level, text, suggestion) => {
    const result = parseDate(text);
    expect(result).toMatchObject({ ok: false, suggestion });
    expect(result.ok ? '' : result.message.length).toBeGreaterThan(10);
  });

  it('2001-34, a quarter, is outside the profile', () => {
    expect(parseDate('2001-34')).toMatchObject({ ok: false });
  });
});
