import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/build/content/yaml-file.ts';

/** What an editor wrote, the line the message names, the message and the remedy. */
const SLIPS: readonly (readonly [
  slip: string,
  yaml: string,
  line: number,
  message: RegExp,
  remedy: RegExp,
])[] = [
  ['a colon in a title', 'kind: war\ntitle: Treaty: a try', 2, /holds a colon/, /in quotes/],
  ['a tab', 'names:\n\tru: x', 2, /indented with a tab/, /spaces/],
  ['a quote that is not closed', 'kind: war\ntitle: "Treaty', 2, /not closed/, /same quotation mark/],
  [
    'a quote that swallows the lines below it',
    'title: "Treaty\nactors: [a]\ndate: x',
    1,
    /quotation mark on this line is not closed/,
    /same quotation mark/,
  ],
  ['quotes inside quotes', 'quotes:\n  - text: "so "bad" it was"', 2, /after the end of a value/, /quotes/],
  ['an apostrophe inside single quotes', "title: 'Iran's answer'", 1, /after the end of a value/, /quotes/],
  ['a bracket that is not closed', 'actors: [a, b\nkind: war', 2, /bracket is not closed/, /close every \[/],
  ['a bracket too many', 'actors: [a, b]]', 1, /after the end of a value/, /brackets/],
  ['no colon', 'kind: war\ntitle Treaty\nplace: x', 2, /no colon/, /name: value/],
  ['no space after the colon', 'kind:war\ntitle: x', 1, /no colon with a space/, /space after the colon/],
  ['a percent sign first', 'date: %2023', 1, /starts with a sign/, /in quotes/],
  ['an at sign first', 'at: @home', 1, /starts with a sign/, /in quotes/],
  ['an asterisk first', 'kind: war\ntitle: *Treaty', 2, /starts with \*/, /in quotes/],
  ['an ampersand first', 'title: &Treaty x', 1, /starts with &/, /in quotes/],
  ['an exclamation mark first', 'title: !Treaty x', 1, /starts with !/, /in quotes/],
  ['a field twice', 'title: a\nkind: war\ntitle: b', 3, /‘title’ is written twice/, /keep one/],
  ['a backslash that means nothing', 'title: "a\\q"', 1, /backslash/, /\\\\/],
];

describe('YAML that cannot be read', () => {
  it.each(SLIPS)('is told in plain words with its line: %s', (_, yaml, line, message, remedy) => {
    const { problems } = parseYaml('content/events/x.md', yaml, 1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'content/events/x.md', line });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.remedy).toMatch(remedy);
  });

  it('counts lines from where the YAML starts in its file', () => {
    expect(parseYaml('x.md', 'title: a\ntitle: b', 2).problems[0]?.line).toBe(3);
  });

  it('is looked at field by field all the same where a field is only written twice', () => {
    const { isReadable, written } = parseYaml('x.md', 'title: a\ntitle: b\nkind: war', 1);
    expect(isReadable).toBe(true);
    expect(written.data).toMatchObject({ kind: 'war' });
  });

  it('is not read as a merge of fields', () => {
    expect(parseYaml('x.md', '<<: { a: 1 }', 1).written.data).toEqual({ '<<': { a: 1 } });
  });
});
