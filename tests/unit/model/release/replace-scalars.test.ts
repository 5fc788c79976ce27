import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { replaceScalars } from '../../../../src/model/release/replace-scalars.ts';

describe('replacing values in a file', () => {
  it.each([
    ['a plain value, with its comment', 'a: 1 # one\nb: 2\n', ['a'], 0.25, 'a: 0.25 # one\nb: 2\n'],
    ['a value in double quotes', 'v: "0.1.0"\n', ['v'], '1.0.0', 'v: "1.0.0"\n'],
    ['a value in single quotes', "v: '0.1.0'\n", ['v'], '1.0.0', "v: '1.0.0'\n"],
    [
      'one inside a list',
      'l:\n  - x: 1\n  - { x: 2, y: 3 }\n',
      ['l', 1, 'x'],
      9,
      'l:\n  - x: 1\n  - { x: 9, y: 3 }\n',
    ],
    [
      'the one at the top of a JSON file, not one of the same name below',
      '{\n  "a": { "version": "1" },\n  "version": "0.1.0"\n}\n',
      ['version'],
      '0.2.0',
      '{\n  "a": { "version": "1" },\n  "version": "0.2.0"\n}\n',
    ],
  ])('keeps everything around %s', (_, text, path, value, expected) => {
    expect(replaceScalars(text, [{ path, value }])).toBe(expected);
  });

  it('changes several at once, whatever their order', () => {
    const changes = [
      { path: ['b'], value: 20 },
      { path: ['a'], value: 1000 },
    ];
    expect(replaceScalars('a: 1\nb: 2\n', changes)).toBe('a: 1000\nb: 20\n');
  });

  it('keeps every line of the era file but the shares', () => {
    const text = readFileSync('content/eras.yaml', 'utf8');
    const { eras } = parse(text) as { eras: { id: string }[] };
    const changed = replaceScalars(
      text,
      eras.map((_, at) => ({ path: ['eras', at, 'share'], value: (at + 1) / 100 })),
    );
    const withoutShares = (file: string): string[] =>
      file.split('\n').filter((line) => !/share: /.test(line));
    expect(withoutShares(changed)).toEqual(withoutShares(text));
    expect((parse(changed) as { eras: unknown }).eras).toEqual(
      eras.map((era, at) => ({ ...era, share: (at + 1) / 100 })),
    );
  });

  it.each([
    ['a path that leads nowhere', 'a: 1\n', ['b'], 'there is no value at b'],
    ['a path that leads to a list', 'a: [1]\n', ['a'], 'there is no value at a'],
    ['a file that is not YAML', 'a: "1\n', ['a'], 'Missing closing'],
  ])('stops at %s', (_, text, path, message) => {
    expect(() => replaceScalars(text, [{ path, value: 1 }])).toThrow(message);
  });
});
