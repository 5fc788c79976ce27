import { describe, expect, it } from 'vitest';
import { characterKeys, KEY_ROWS, keyAction, keyName, type KeyPlace } from '../../../src/timeline/keys.ts';

const press = (key: string, place: KeyPlace, held: Partial<KeyboardEvent> = {}) =>
  keyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, place);

describe('a key in the chart', () => {
  it.each([
    ['ArrowDown', { type: 'step', by: 1 }],
    ['k', { type: 'step', by: -1 }],
    ['ArrowRight', { type: 'control', action: { type: 'pan', windows: 0.25 } }],
    ['+', { type: 'control', action: { type: 'zoom', factor: 2 } }],
    ['-', { type: 'control', action: { type: 'zoom', factor: 0.5 } }],
    ['1', { type: 'control', action: { type: 'level', level: 'century' } }],
    ['5', { type: 'control', action: { type: 'level', level: 'day' } }],
    ['Home', { type: 'end', last: false }],
    ['PageDown', { type: 'lane', by: 1 }],
    ['Escape', { type: 'leave' }],
  ])('%s', (key, action) => {
    expect(press(key, 'chart')).toEqual(action);
  });

  it('pans a whole window with Shift', () => {
    expect(press('ArrowLeft', 'chart', { shiftKey: true })).toEqual({
      type: 'control',
      action: { type: 'pan', windows: -1 },
    });
  });

  it.each(['Enter', ' ', 'Tab', 'a', '6', '/'])('leaves ‘%s’ to the page', (key) => {
    expect(press(key, 'chart')).toBeNull();
  });
});

describe('a key on the page', () => {
  it.each([
    ['/', { type: 'search' }],
    ['?', { type: 'keys' }],
    ['j', { type: 'entry', by: 1 }],
    ['k', { type: 'entry', by: -1 }],
    ['o', { type: 'open' }],
    ['c', { type: 'copy' }],
    ['s', { type: 'share' }],
    ['Escape', { type: 'close' }],
  ])('%s', (key, action) => {
    expect(press(key, 'page')).toEqual(action);
  });

  it('is the same sign whatever it takes to type it, as on keyboards that have it above a digit', () => {
    expect(press('/', 'page', { shiftKey: true })).toEqual({ type: 'search' });
    expect(press('?', 'page', { shiftKey: true })).toEqual({ type: 'keys' });
  });

  it('leaves the arrows to the scroll', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', ' '])
      expect(press(key, 'page')).toBeNull();
  });
});

describe('any key', () => {
  it('is the browser’s with Ctrl, Alt or the command key', () => {
    expect(press('+', 'chart', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', 'chart', { altKey: true })).toBeNull();
    expect(press('c', 'page', { metaKey: true })).toBeNull();
    expect(press('s', 'page', { ctrlKey: true })).toBeNull();
  });

  it('means one thing in one place', () => {
    for (const place of ['page', 'chart', 'strip'] as const) {
      const names = KEY_ROWS.filter((row) => row.place === place).flatMap(({ keys }) =>
        keys.map(({ key, shift = false }) => `${shift} ${key}`),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('can be turned off where one character works anywhere', () => {
    expect(characterKeys().sort()).toEqual(['/', '?', 'c', 'j', 'k', 'o', 's']);
  });

  it('has the name that stands on it', () => {
    expect(keyName({ key: 'ArrowLeft', shift: true, action: null })).toBe('Shift ←');
    expect(keyName({ key: 'Escape', action: null })).toBe('Esc');
    expect(keyName({ key: 'j', action: null })).toBe('j');
  });
});
