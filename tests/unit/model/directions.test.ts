import { describe, expect, it } from 'vitest';
import { directionOfEvent, directionOfTransfer } from '../../../src/model/directions.ts';

describe('the direction of a transfer', () => {
  it.each([
    ['russia', 'iran', [], 'to-iran'],
    ['iran', 'russia', [], 'to-russia'],
    ['iran', null, [], 'both'],
    [null, 'iran', [], 'both'],
    ['iran', 'russia', [null], 'both'],
    ['iran', 'russia', ['russia'], 'to-russia'],
    ['russia', 'russia', [], 'both'],
  ] as const)('from %s to %s through %j is %s', (from, to, via, direction) => {
    expect(directionOfTransfer(from, to, via)).toBe(direction);
  });
});

describe('the direction of an event', () => {
  it.each([
    [[], null],
    [['to-iran'], 'to-iran'],
    [['to-iran', 'to-iran'], 'to-iran'],
    [['to-iran', 'to-russia'], 'both'],
    [['both', 'to-iran'], 'both'],
  ] as const)('with transfers %j is %s', (transfers, direction) => {
    expect(directionOfEvent(transfers)).toBe(direction);
  });
});
