import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../src/timeline/fold.ts';

describe('folding', () => {
  it.each([
    ['marks and case', 'Torkamānchāy', 'torkamanchay'],
    ['dots and hooks below', 'Ḥasan Ṣafī ḫān', 'hasan safi han'],
    ['Turkish and Azerbaijani letters', 'Gəncə ığdır İĞDIR', 'ganca igdir igdir'],
    ['ayn, hamza and apostrophes', 'Ma‘mūn Kan’ani ʿAlī Qurʾān', 'mamun kanani ali quran'],
    ['the English genitive', 'Iran’s drones', 'iran s drones'],
    ['ligatures and full-width letters', 'œuvre ﬁn Ｓ', 'oeuvre fin s'],
    ['Cyrillic е and ё, и and й', 'Пётр Чичерин, чужой', 'петр чичерин чужои'],
    [
      'Russian before 1918',
      'Туркманчайскій миръ, Ѳеодоръ, вѣра',
      foldText('Туркманчайский мир, Феодор, вера'),
    ],
    ['hard signs inside words stay', 'объект', 'объект'],
    ['Arabic yeh and kaf', 'علي كيش موسى', 'علی کیش موسی'],
    ['forms of heh', 'خانۀ مكة', 'خانه مکه'],
    ['hamza on its seats and alone', 'أمير مؤمن رئيس علاء', 'امیر مومن رییس علا'],
    ['alef with madda, vowel signs, tatweel', 'آذَرْبايجـان', 'اذربایجان'],
    ['Persian and Arabic digits', '۱۸۲۸ ١٨٢٨', '1828 1828'],
    ['signs', '“air–defence” (S/2015), 50%', 'air defence s 2015 50'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('parts words at hyphens, non-joiners and digits, and knows that they were one', () => {
    expect(foldWords('S-300 Su‑35s')).toEqual([
      ['s', '300'],
      ['su', '35', 's'],
    ]);
    expect(foldWords('می‌شود')).toEqual([['می', 'شود']]);
  });

  it('does not merge what differs in more than writing', () => {
    expect(foldText('Iraq')).not.toBe(foldText('Iran'));
    expect(foldText('мир')).not.toBe(foldText('миру'));
  });
});
