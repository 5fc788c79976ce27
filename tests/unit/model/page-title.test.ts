import { describe, expect, it } from 'vitest';
import { eventPageTitle, sourcePageTitle } from '../../../src/model/page-title.ts';
import type { Source } from '../../../src/model/timeline.ts';
import { date } from '../formats/support.ts';

const work = (id: string, fields: Partial<Source>): Source =>
  ({
    id,
    title: 'The Minister to the Secretary',
    publisher: 'FRUS',
    language: 'en',
    inline: null,
    ...fields,
  }) as Source;

describe('the title of a page', () => {
  it.each([
    ['Treaty of the Hills', '1828-02-22', 'Treaty of the Hills, 22 February 1828'],
    ['Kite sale', '2015-22', 'Kite sale, Summer 2015'],
    ['War of 1826–1828', '1826-07/1828-02', 'War of 1826–1828'],
    ['Fair', '/1701', 'Fair, Before 1701, start unknown'],
  ])('of ‘%s’ (%s) is ‘%s’', (title, edtf, expected) => {
    expect(eventPageTitle({ title, date: date(edtf) })).toBe(expected);
  });

  it('of a work says who says it and when, and where works still agree, what tells them apart', () => {
    const works = [
      work('a', { issued: '1941-08-26', number: '399' }),
      work('b', { issued: '1941-08-26' }),
      work('c', { issued: '1946' }),
    ];
    expect(works.map((one) => sourcePageTitle(one, works))).toEqual([
      'The Minister to the Secretary (FRUS, 26 August 1941), 399',
      'The Minister to the Secretary (FRUS, 26 August 1941), b',
      'The Minister to the Secretary (FRUS, 1946)',
    ]);
  });
});
