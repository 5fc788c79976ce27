import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiAddress } from '../../../src/model/ascii-address.ts';

describe('an address in the data', () => {
  it.each([
    ['https://ru.wikipedia.org/wiki/Иран', 'https://ru.wikipedia.org/wiki/%D0%98%D1%80%D0%B0%D0%BD'],
    ['https://example.org/a%20b?q=1#c', 'https://example.org/a%20b?q=1#c'],
    [
      'https://fa.example/ترکمانچای/',
      'https://fa.example/%D8%AA%D8%B1%DA%A9%D9%85%D8%A7%D9%86%DA%86%D8%A7%DB%8C/',
    ],
  ])('%s', (written, sent) => {
    expect(asciiAddress(written)).toBe(sent);
  });

  it('leads where the written one leads', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.stringMatching(/^[а-яа-ё]{0,8}$/), (path, word) => {
        const written = `https://example.org${path}${word}`;
        expect(new URL(asciiAddress(written)).href).toBe(new URL(written).href);
      }),
    );
  });
});
