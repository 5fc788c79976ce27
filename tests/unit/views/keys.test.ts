import { describe, expect, it } from 'vitest';
import type { PointMark } from '../../../src/timeline/types.ts';
import { acrossLanes, keyAction, neighbour } from '../../../src/views/detail/keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  keyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('a key on a mark', () => {
  it.each([
    ['ArrowDown', { type: 'step', by: 1 }],
    ['k', { type: 'step', by: -1 }],
    ['ArrowRight', { type: 'control', action: { type: 'pan', windows: 0.25 } }],
    ['+', { type: 'control', action: { type: 'zoom', factor: 2 } }],
    ['1', { type: 'control', action: { type: 'level', level: 'century' } }],
    ['5', { type: 'control', action: { type: 'level', level: 'day' } }],
    ['Home', { type: 'end', last: false }],
    ['PageDown', { type: 'lane', by: 1 }],
    ['Escape', { type: 'leave' }],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('pans a whole window with Shift', () => {
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({
      type: 'control',
      action: { type: 'pan', windows: -1 },
    });
  });

  it.each(['Enter', ' ', 'Tab', 'a', '6', '/'])('leaves ‘%s’ to the page', (key) => {
    expect(press(key)).toBeNull();
  });

  it('leaves what belongs to the browser alone', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });
});

describe('the focus', () => {
  const mark = (key: string, lane: string, at: number): PointMark => ({
    key,
    lane,
    at,
    type: 'point',
    row: 0,
    events: [key],
    start: at,
    end: at + 1,
    name: key,
    glyph: 'war',
    label: null,
    side: 'right',
    range: false,
    whisker: null,
  });
  const marks = [
    mark('c', 'arms', 30),
    mark('a', 'force', 10),
    mark('d', 'force', 40),
    mark('b', 'talks', 20),
  ];
  const lanes = ['force', 'talks', 'arms', 'trade'];

  it('walks in the order of time, whatever the lane, and stops at the ends', () => {
    expect(neighbour(marks, 'a', 1)?.key).toBe('b');
    expect(neighbour(marks, 'd', -1)?.key).toBe('c');
    expect(neighbour(marks, 'd', 1)).toBeNull();
    expect(neighbour(marks, 'nobody', 1)).toBeNull();
  });

  it('crosses to the nearest mark in time of the next lane that has any', () => {
    expect(acrossLanes(marks, lanes, 'b', -1)?.key).toBe('a');
    expect(acrossLanes(marks, lanes, 'd', 1)?.key).toBe('b');
    expect(acrossLanes(marks, lanes, 'c', 1)).toBeNull();
  });
});
