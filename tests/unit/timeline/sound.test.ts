import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../src/timeline/sound.ts';

describe('the sound of a name', () => {
  it.each([
    ['turkmenchay', 'torkamanchay', 'turkmanchai', 'turkmentschai'],
    ['gulistan', 'golestan', 'gulestan'],
    ['qajar', 'kadjar', 'ghajar'],
    ['tehran', 'teheran'],
    ['soleimani', 'suleimani', 'soleymani'],
    ['khomeini', 'xomeyni', 'khomeyni'],
    ['rouhani', 'rohani', 'ruhani'],
    ['mohammad', 'muhammad', 'mohammed'],
    ['mosaddegh', 'mossadeq', 'mosadegh'],
    ['griboyedov', 'griboedoff'],
    ['chicherin', 'tchitcherine', 'tschitscherin'],
    ['kotlyarevsky', 'kotliarevskii'],
    ['azerbaijan', 'azarbaidjan'],
    ['rasht', 'resht'],
  ])('is the same for %s and %s', (...names) => {
    expect(soundOf(names[0])).not.toBeNull();
    expect(new Set(names.map(soundOf)).size).toBe(1);
  });

  it.each([
    ['khomeini', 'khamenei'],
    ['hassan', 'hossein'],
    ['mohammad', 'mahmoud'],
    ['turkmenchay', 'turkmenistan'],
    ['german', 'kerman'],
    ['russia', 'rosatom'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it.each(['iran', 'syria', 'путин', 'ترکمانچای', 's300s'])('is none for %s', (word) => {
    expect(soundOf(word)).toBeNull();
  });
});
