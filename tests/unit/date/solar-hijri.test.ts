import { describe, expect, it } from 'vitest';
import { SOLAR_HIJRI_ARITHMETIC, solarHijriOf } from '../../../src/date/index.ts';
import { date } from './arbitrary.ts';

const WORDS: readonly (readonly [string, string, string])[] = [
  ['1925-03-31', '11 Farvardin 1304', '۱۱ فروردین ۱۳۰۴'],
  ['1979-02-11', '22 Bahman 1357', '۲۲ بهمن ۱۳۵۷'],
  ['2015-07-14', '23 Tir 1394', '۲۳ تیر ۱۳۹۴'],
  ['2025-03-20', '30 Esfand 1403', '۳۰ اسفند ۱۴۰۳'],
  ['2025-03-21', '1 Farvardin 1404', '۱ فروردین ۱۴۰۴'],
  ['2022-08', 'Mordad–Shahrivar 1401', 'مرداد–شهریور ۱۴۰۱'],
  ['2022-03', 'Esfand 1400 – Farvardin 1401', 'اسفند ۱۴۰۰ – فروردین ۱۴۰۱'],
  ['2015-22', 'Khordad–Shahrivar 1394', 'خرداد–شهریور ۱۳۹۴'],
  ['2014', '1392–1393', '۱۳۹۲–۱۳۹۳'],
  ['2015-05-03/2015-05-07', '13–17 Ordibehesht 1394', '۱۳–۱۷ اردیبهشت ۱۳۹۴'],
  ['2015-05-03/2015-06-07', '13 Ordibehesht – 17 Khordad 1394', '۱۳ اردیبهشت – ۱۷ خرداد ۱۳۹۴'],
  [
    '2015-05-03/2016-05-07',
    '13 Ordibehesht 1394 – 18 Ordibehesht 1395',
    '۱۳ اردیبهشت ۱۳۹۴ – ۱۸ اردیبهشت ۱۳۹۵',
  ],
  ['2022-08~/..', 'From Mordad–Shahrivar 1401', 'از مرداد–شهریور ۱۴۰۱'],
  ['2022-08/', 'From Mordad–Shahrivar 1401', 'از مرداد–شهریور ۱۴۰۱'],
  ['[2014-03..2014-11]', 'Esfand 1392 – Azar 1393', 'اسفند ۱۳۹۲ – آذر ۱۳۹۳'],
  ['[2015-07-14..]', '23 Tir 1394 or later', '۲۳ تیر ۱۳۹۴ یا پس از آن'],
];

/**
 * Leap years from the calendar's adoption to 1408, of the Iranian calendar authority's list for 1206–1498, as given in
 * github.com/roozbehp/persiancalendar, kabise.txt (CC0).
 */
const LEAP_YEARS = [
  1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375,
  1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408,
];

describe('Solar Hijri', () => {
  it.each(WORDS)('%s is %s, %s', (text, en, fa) => {
    expect(solarHijriOf(date(text))).toEqual({ en, fa });
  });

  it.each([
    '1925-03-30',
    '1925-03',
    '1925',
    '1828-02-22',
    '192X',
    '1920/1930',
    '/2001',
    '../2001',
    '[..2001]',
  ])('%s is not wholly on or after 31 March 1925 and has none', (text) => {
    expect(solarHijriOf(date(text))).toBeNull();
  });

  it('has a 30 Esfand in leap years and in no other', () => {
    const leap = [];
    for (let year = 1304; year <= 1408; year += 1) {
      if (yearHas30Esfand(year)) leap.push(year);
    }
    expect(leap).toEqual(LEAP_YEARS);
  });

  it('says by which arithmetic it is reckoned', () => {
    expect(SOLAR_HIJRI_ARITHMETIC).toContain('33-year cycle');
  });
});

/** The year ends on 19, 20 or 21 March of the next Gregorian one. */
function yearHas30Esfand(year: number): boolean {
  return [19, 20, 21].some(
    (day) => solarHijriOf(date(`${year + 622}-03-${day}`))?.en === `30 Esfand ${year}`,
  );
}
