import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { INDEX_FIELDS } from '../../src/formats/index.ts';
import { attribute, elementsOf, textOf, type Element } from '../support/html.ts';

const DATA = join(PROJECT_ROOT, 'dist/data/v1');
const elements = elementsOf(join(PROJECT_ROOT, 'dist/data/index.html'));
const main = textOf(elements.find(({ tagName }) => tagName === 'main')!);
const { data: events } = Papa.parse<Record<string, string>>(readFileSync(join(DATA, 'events.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
});

const codeOf = (id: string): string => {
  const found = elements.find((element) => attribute(element, 'data-example') === id);
  const text = (node: Element['childNodes'][number]): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return text(found!);
};
const counts = (words: readonly string[]): Record<string, number> =>
  words.reduce<Record<string, number>>((sum, word) => ({ ...sum, [word]: (sum[word] ?? 0) + 1 }), {});
/** What the tables answer, by a parser of CSV and nothing of ours. */
const answer = counts(
  events
    .filter((row) => row['start_year'] !== '' && Number(row['start_year']) >= 2022)
    .map((row) => row['kind']!),
);
/** "war 3" lines of a program, as counts. */
const printed = (output: string): Record<string, number> =>
  Object.fromEntries(
    output
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]),
  );
/** A tool's output; null where it is not installed, since tests may need nothing but Node. */
function run(tool: string, args: readonly string[]): string | null {
  const { error, status, stdout, stderr } = spawnSync(tool, args, { cwd: DATA, encoding: 'utf8' });
  if (error) return null;
  expect(status, stderr).toBe(0);
  return stdout;
}

describe('the worked example of /data/', () => {
  it('gives the answer that the tables give', () => {
    expect(Object.keys(answer).length).toBeGreaterThan(3);
    const words = /The answer of this version: (.*?)\./.exec(main)?.[1] ?? '';
    const numbers = words.split(', ').map((part) => Number(/\d+$/.exec(part)?.[0]));
    expect(numbers).toEqual(Object.values(answer).sort((a, b) => b - a));
  });

  it('names only columns that the table has, and points a spreadsheet at the right ones', () => {
    const columns = Object.keys(events[0]!);
    const named = [codeOf('python'), codeOf('r')].flatMap((code) => [
      ...code.matchAll(/\be\["(\w+)"\]|\$(\w+)|events, (\w+)/g),
    ]);
    expect(named.length).toBeGreaterThan(4);
    for (const [, a, b, c] of named) expect(columns).toContain(a ?? b ?? c);
    const [, kinds, kind, years] = /\((\w+):\w+,"([\w-]+)",(\w+):\w+,">=2022"\)/.exec(codeOf('spreadsheet'))!;
    const letters = (name: string): string => {
      const at = columns.indexOf(name);
      return (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26));
    };
    expect([kinds, years]).toEqual([letters('kind'), letters('start_year')]);
    expect(answer[kind!]).toBe(Math.max(...Object.values(answer)));
  });

  it('runs as printed: Python', () => {
    const output = run('python3', ['-I', '-c', codeOf('python')]);
    if (output !== null) expect(printed(output)).toEqual(answer);
    expect(codeOf('python')).toContain('import csv');
  });

  it('runs as printed: jq, on the canonical file', () => {
    const code = codeOf('jq');
    const [, program, file] = /^jq -r '([\s\S]*)' (\S+)$/.exec(code)!;
    const output = run('jq', ['-r', program!, file!]);
    if (output !== null) expect(printed(output)).toEqual(answer);
    const { events: all } = JSON.parse(readFileSync(join(DATA, file!), 'utf8')) as {
      events: { kind: string; date: { start: number | null; start_state: string } }[];
    };
    const recent = all.filter(
      ({ date }) => date.start_state === 'known' && (date.start ?? 0) >= Date.UTC(2022, 0),
    );
    expect(counts(recent.map(({ kind }) => kind))).toEqual(answer);
  });
});

describe('the documentation of the data', () => {
  it('names every file of /data/v1/, and links it', () => {
    const links = elements.map((element) => attribute(element, 'href'));
    const files = filesBelow(PROJECT_ROOT, 'dist/data/v1').map((path) => path.slice('dist/data/v1/'.length));
    const missing = files.filter(
      (name) => !name.startsWith('events/') && !links.includes(`/data/v1/${name}`),
    );
    expect(missing).toEqual([]);
    expect(main).toContain('events/<id>.json');
  });

  it('describes every column of every table', () => {
    const described = elements.filter(({ tagName }) => tagName === 'code').map(textOf);
    for (const path of filesBelow(PROJECT_ROOT, 'dist/data/v1').filter((name) => name.endsWith('.csv'))) {
      if (path.includes('timelinejs')) continue;
      const [header] = Papa.parse<string[]>(readFileSync(join(PROJECT_ROOT, path), 'utf8'), {
        preview: 1,
      }).data;
      expect(
        header!.filter((name) => !described.includes(name)),
        path,
      ).toEqual([]);
    }
  });

  it('describes every field of index.json, and no other', () => {
    const { events: rows } = JSON.parse(readFileSync(join(DATA, 'index.json'), 'utf8')) as {
      events: object[];
    };
    expect(INDEX_FIELDS.map(({ name }) => name).sort()).toEqual(Object.keys(rows[0]!).sort());
  });
});
