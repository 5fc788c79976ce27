import { describe, expect, it } from 'vitest';
import { asKnownSentence, isLaterThan, isoDay } from '../../../src/timeline/as-known.ts';
import { day, sampleEvent, sampleIndex } from './samples.ts';

describe('the record as known on a day', () => {
  const index = sampleIndex([
    sampleEvent('before', '2015-07-14'),
    sampleEvent('stated-later', '2022-07', 'statement', { statedFrom: day('2024-03-01') }),
    sampleEvent('after', '2024-09-10'),
  ]);

  it('says in one sentence what is left out, and how much is left', () => {
    expect(asKnownSentence('2024-02-01', index)).toBe(
      'Shown as known on 1 February 2024: entries dated later, and statements made later, are left out. ' +
        '1 of 3 entries. Titles and summaries are today’s.',
    );
    expect(asKnownSentence('2024-03-01', index)).toContain('2 of 3 entries');
  });

  it('hides a statement until the day it was made', () => {
    expect(isLaterThan('2024-03-01', '2024-02-29')).toBe(true);
    expect(isLaterThan('2024-03-01', '2024-03-01')).toBe(false);
    expect(isLaterThan('2024-03-01', null)).toBe(false);
  });

  it('writes days in UTC, whatever the clock of the reader', () => {
    expect(isoDay(day('1651-01-01'))).toBe('1651-01-01');
    expect(isoDay(day('2025-02-01') - 1)).toBe('2025-01-31');
  });
});
