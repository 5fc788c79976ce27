import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/model/canonical-json.ts';

test('keys are sorted at every depth and undefined properties are left out', () => {
  expect(canonicalJson({ b: [{ z: 1, a: undefined, c: 'é"' }], a: null })).toBe(
    '{"a":null,"b":[{"c":"é\\"","z":1}]}',
  );
});

test('any JSON value comes back from its canonical text, which does not depend on key order', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

test.each([[NaN], [Infinity], [undefined], [() => 1], [[undefined]]])('%s is refused', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)] as const)
      .reverse(),
  );
}
