import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/quotes/sha256.ts';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('the digest of any text is the one Node computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === reference(text)),
  );
});

test.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000])(
  'a text of %i bytes is padded as the standard says',
  (length) => {
    expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
  },
);
