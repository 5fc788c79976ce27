import { describe, expect, it } from 'vitest';
import {
  afterGesture,
  driverAt,
  isReaderScroll,
  LINGER_MS,
  NOBODY,
  type Driving,
  type Gesture,
} from '../../../src/timeline/driver.ts';

const AT = 1000;
const after = (...gestures: readonly (readonly [Gesture, number])[]): Driving =>
  gestures.reduce((driving, [gesture, now]) => afterGesture(driving, gesture, now), NOBODY);

describe('the view that drives', () => {
  it('is none before the first gesture', () => {
    expect(driverAt(NOBODY, AT)).toBeNull();
  });

  it('is the one in hand, however long it is held', () => {
    const driving = after([{ type: 'press', view: 'chart' }, AT]);
    expect(driverAt(driving, AT + 60_000)).toBe('chart');
  });

  it('drives on for 250 ms after its release, and no longer', () => {
    const driving = after([{ type: 'press', view: 'strip' }, AT], [{ type: 'release' }, AT + 400]);
    expect(driverAt(driving, AT + 400 + LINGER_MS - 1)).toBe('strip');
    expect(driverAt(driving, AT + 400 + LINGER_MS)).toBeNull();
  });

  it('drives on from the last turn of a wheel, which has no end of its own', () => {
    const turn: Gesture = { type: 'turn', view: 'list' };
    const driving = after([turn, AT], [turn, AT + 200]);
    expect(driverAt(driving, AT + 400)).toBe('list');
    expect(driverAt(driving, AT + 450)).toBeNull();
  });

  it('gives way to the next real gesture at once', () => {
    const driving = after([{ type: 'press', view: 'chart' }, AT], [{ type: 'turn', view: 'list' }, AT + 1]);
    expect(driverAt(driving, AT + 2)).toBe('list');
  });

  it('is not prolonged by a release that ends nothing', () => {
    const driving = after([{ type: 'turn', view: 'list' }, AT], [{ type: 'release' }, AT + 200]);
    expect(driverAt(driving, AT + LINGER_MS)).toBeNull();
  });
});

describe('a step of the scroll', () => {
  const scroll = (y: number, expected: number | null, driving = NOBODY) =>
    isReaderScroll(driving, { y, expected }, AT);
  const driven = (view: 'list' | 'chart' | 'controls') => after([{ type: 'turn', view }, AT - 100]);

  it('is the reader’s where no programme has put the page', () => {
    expect(scroll(500, null)).toBe(true);
    expect(scroll(500, 480)).toBe(true);
  });

  it('is not the reader’s where a programme put the page, whoever drives', () => {
    expect(scroll(500, 500)).toBe(false);
    expect(scroll(500.6, 500, driven('list'))).toBe(false);
  });

  it('is not the reader’s while chart or controls drive: the page changed its height', () => {
    expect(scroll(500, null, driven('chart'))).toBe(false);
    expect(scroll(500, null, driven('controls'))).toBe(false);
    expect(scroll(500, null, driven('list'))).toBe(true);
  });
});
