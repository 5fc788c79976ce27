import { describe, expect, it } from 'vitest';
import { independentCount, independentGroups } from '../../../src/model/independence.ts';

const WORKS = new Map([
  ['agency', { publisher: 'Agency' }],
  ['agency-again', { publisher: ' agency ' }],
  ['paper', { publisher: 'Paper', based_on: ['agency'] }],
  ['blog', { publisher: 'Blog', based_on: ['paper'] }],
  ['radio', { publisher: 'Radio', based_on: ['unlisted-report'] }],
  ['mirror', { publisher: 'Mirror', based_on: ['unlisted-report'] }],
  ['archive', { publisher: 'Archive' }],
  ['circle-a', { publisher: 'A', based_on: ['circle-b'] }],
  ['circle-b', { publisher: 'B', based_on: ['circle-a'] }],
]);

describe('independent sources', () => {
  it.each([
    ['have different publishers', ['agency', 'archive'], 2],
    ['are one where the publisher is the same, however it is typed', ['agency', 'agency-again'], 1],
    ['are one where one rests on the other', ['agency', 'paper'], 1],
    ['are one where one rests on the other through a third', ['agency', 'blog'], 1],
    ['are one where both rest on a third that is not cited', ['radio', 'mirror'], 1],
    ['are one where they rest on each other', ['circle-a', 'circle-b'], 1],
    ['are counted once however often they are cited', ['archive', 'archive'], 1],
    ['are not joined by what they do not share', ['blog', 'radio', 'archive'], 3],
    ['count an unknown work as one', ['archive', 'nobody-knows'], 2],
    ['are none where nothing is cited', [], 0],
  ])('%s', (_, ids, count) => {
    expect(independentCount(ids, WORKS)).toBe(count);
  });

  it('are grouped in the order they are cited in, a later work joining groups that were apart', () => {
    expect(independentGroups(['archive', 'agency-again', 'radio', 'blog', 'mirror'], WORKS)).toEqual([
      ['archive'],
      ['agency-again'],
      ['radio', 'mirror'],
      ['blog'],
    ]);
    expect(independentGroups(['agency-again', 'archive', 'blog', 'agency'], WORKS)).toEqual([
      ['agency-again', 'blog', 'agency'],
      ['archive'],
    ]);
  });
});
