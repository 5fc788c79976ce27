import { describe, expect, it } from 'vitest';
import { countEras } from '../../../src/timeline/era-counts.ts';
import { sampleEvent, sampleIndex } from './samples.ts';

describe('what an era holds', () => {
  const counts = countEras(
    sampleIndex([
      sampleEvent('before-the-record', '1600'),
      sampleEvent('in-the-first', '1722-06'),
      // A range counts where it starts, as its dot does.
      sampleEvent('over-an-edge', '1790/1830', 'war'),
      sampleEvent('on-an-edge', '1800-01-01'),
      sampleEvent('after-the-record', '2031'),
    ]),
  );

  it('is every event once, by its place on the axis', () => {
    expect(counts.map(({ id, entries }) => [id, entries])).toEqual([
      ['safavid-to-zand', 3],
      ['qajar-imperial', 1],
      ['soviets-pahlavis', 0],
      ['cold-war', 0],
      ['after-the-ussr', 0],
      ['after-the-arab-uprisings', 1],
    ]);
  });

  it('is its years; the last era goes on to the end of the record', () => {
    expect(counts.map(({ years }) => Math.round(years * 10) / 10)).toEqual([149, 117, 28, 46, 20, 14.1]);
  });
});
