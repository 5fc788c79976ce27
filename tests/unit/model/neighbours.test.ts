import { describe, expect, it } from 'vitest';
import { neighboursIn } from '../../../src/model/neighbours.ts';

describe('the neighbours in a thread', () => {
  it.each([
    ['a', null, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', null],
    ['elsewhere', null, null],
  ])('of %s are %s and %s', (id, previous, next) => {
    expect(neighboursIn(['a', 'b', 'c'], id)).toEqual({ previous, next });
  });
});
