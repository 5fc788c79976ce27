import { describe, expect, it } from 'vitest';
import { splitDesignations } from '../../../src/markdown/no-break.ts';

const kept = (text: string) =>
  splitDesignations(text)
    .filter(({ keep }) => keep)
    .map((run) => run.text);

describe('designations', () => {
  it.each([
    ['the S-300 ban', ['S-300']],
    ['Su-35s, Mi-28 and Yak-130', ['Su-35s', 'Mi-28', 'Yak-130']],
    ['Shahed-136 and Mohajer-6', ['Shahed-136', 'Mohajer-6']],
    ['Fath-360, Tor-M1, Kh-55', ['Fath-360', 'Tor-M1', 'Kh-55']],
    ['С-300ПМУ-2 in Cyrillic', ['С-300ПМУ-2']],
    ['2011-2012, five-year, Mid-2015x', ['Mid-2015x']],
    ['a well-known S- 300', []],
    ['', []],
  ])('in ‘%s’ are %j', (text, designations) => {
    expect(kept(text)).toEqual(designations);
  });

  it('lose no character, whatever the text', () => {
    const text = 'S-300, Su-35 – and “Shahed-136”; then 2011-2012.';
    expect(
      splitDesignations(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
