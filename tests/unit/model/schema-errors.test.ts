import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../../src/build/content/yaml-file.ts';
import { parseWithSchema } from '../../../src/model/schema-errors.ts';
import {
  actorSchema,
  eventSchema,
  siteFileSchema,
  threadSchema,
  transferSchema,
} from '../../../src/model/schema/index.ts';

const EVENT = `title: Treaty
date: "1828-02-22"
kind: treaty
actors: [a]
added: "2026-11-21"
`;

function problemsOf(schema: z.ZodType, yaml: string) {
  const result = parseWithSchema(schema, parseYaml('content/events/x.md', yaml, 2).written);
  return result.ok
    ? []
    : result.problems.map(({ line, field, message, remedy }) => [line, field, message, remedy]);
}

/** An event with lines in place of others, or at its end. */
function eventWith(lines: string): string {
  const name = /^\w+/.exec(lines)?.[0] ?? '';
  const kept = EVENT.split('\n').filter((line) => line !== '' && !line.startsWith(`${name}:`));
  return `${kept.join('\n')}\n${lines}\n`;
}

type Row = readonly [title: string, lines: string, field: string, message: string, remedy: string];

const DATE_ROWS: readonly Row[] = [
  [
    'a day',
    'date: 1828-02-22',
    'date',
    'the date in ‘date’ is not in quotes: found 1828-02-22',
    'put the date in quotes, as in "1828-02-22"',
  ],
  [
    'a month',
    'date: 1804-01',
    'date',
    'the date in ‘date’ is not in quotes: found 1804-01',
    'put the date in quotes, as in "1804-01"',
  ],
  [
    'a year',
    'date: 1722',
    'date',
    'the date in ‘date’ is not in quotes: found 1722',
    'put the date in quotes, as in "1722"',
  ],
  [
    'a year with a nought',
    'date: 0044',
    'date',
    'the date in ‘date’ is not in quotes: found 0044',
    'put the date in quotes, as in "0044"',
  ],
  [
    'a decade',
    'date: 199X',
    'date',
    'the date in ‘date’ is not in quotes: found 199X',
    'put the date in quotes, as in "199X"',
  ],
  [
    'an approximate year',
    'date: 2023~',
    'date',
    'the date in ‘date’ is not in quotes: found 2023~',
    'put the date in quotes, as in "2023~"',
  ],
  [
    'an interval',
    'date: 1722/1723',
    'date',
    'the date in ‘date’ is not in quotes: found 1722/1723',
    'put the date in quotes, as in "1722/1723"',
  ],
  [
    'an open interval',
    'date: 2022-02-24/..',
    'date',
    'the date in ‘date’ is not in quotes: found 2022-02-24/..',
    'put the date in quotes, as in "2022-02-24/.."',
  ],
  [
    'a set',
    'date: [2023-11..2023-12]',
    'date',
    'the date in ‘date’ is not in quotes: found [2023-11..2023-12]',
    'put the date in quotes, as in "[2023-11..2023-12]"',
  ],
  [
    'a date of a change',
    'changes:\n  - date: 2026-12-01\n    note: x',
    'changes[0].date',
    'the date in ‘changes[0].date’ is not in quotes: found 2026-12-01',
    'put the date in quotes, as in "2026-12-01"',
  ],
  [
    'a list of fields',
    'date: {from: soon}',
    'date',
    'the date in ‘date’ is not in quotes: found {from: soon}',
    'put the date in quotes, as in "1828-02-22"',
  ],
  [
    'empty text',
    'date: ""',
    'date',
    'the date in ‘date’ is empty',
    'write a date in quotes, as in "1828-02-22"',
  ],
];

const STANCES = 'warns, reports, assesses, announces, acknowledges, states, denies, disputes';

const EVENT_ROWS: readonly Row[] = [
  [
    'a misspelt field',
    'acters: [a]',
    'acters',
    'unknown field ‘acters’',
    'take it out, or use one of: title,',
  ],
  [
    'a field of another sort',
    'tags: [a]',
    'tags',
    'unknown field ‘tags’',
    'take it out, or use one of: title, date, kind, actors',
  ],
  [
    'an empty field',
    'place:',
    'place',
    '‘place’ is empty',
    'write ‘place: …’ (Name of the place, in the form of the period), or take the line out if it is not needed',
  ],
  ['blank text', 'title: " "', 'title', '‘title’ is empty', 'write some text or leave the field out'],
  [
    'text where a list belongs',
    'actors: russia',
    'actors',
    '‘actors’ should be a list, but is text: russia',
    'write it in square brackets, as in actors: [russia]',
  ],
  [
    'names with commas where a list belongs',
    'actors: a, b',
    'actors',
    '‘actors’ should be a list, but is text: a, b',
    'write a list: one entry a line, each after a hyphen',
  ],
  [
    'too many actors',
    'actors: [a, b, c, d, e, f, g]',
    'actors',
    '‘actors’ has 7 entries',
    'name at most six: those without whom it would not be',
  ],
  ['no actors', 'actors: []', 'actors', '‘actors’ has no entries', 'name at least one actor'],
  [
    'a name with capitals',
    'actors: [Russian Empire]',
    'actors[0]',
    '‘actors[0]’ cannot be ‘Russian Empire’',
    'use small Latin letters, digits and single hyphens, as in treaty-of-gulistan-1813',
  ],
  [
    'a level cut short',
    'level: dec',
    'level',
    '‘level’ cannot be ‘dec’; did you mean ‘decade’?',
    'write one of: century, decade, year',
  ],
  [
    'a stance in another form',
    'quotes:\n  - text: x\n    source: y\n    stance: deny',
    'quotes[0].stance',
    '‘quotes[0].stance’ cannot be ‘deny’; did you mean ‘denies’?',
    `write one of: ${STANCES}`,
  ],
  [
    'yes for true',
    'quotes:\n  - text: x\n    source: y\n    context: yes',
    'quotes[0].context',
    '‘quotes[0].context’ can only be true: found yes',
    'write true without quotes, or take the line out',
  ],
  [
    'true in quotes',
    'quotes:\n  - text: x\n    source: y\n    part: "true"',
    'quotes[0].part',
    '‘quotes[0].part’ can only be true: found "true"',
    'write true without quotes, or take the line out',
  ],
  [
    'a number for text',
    'title: 1828',
    'title',
    '‘title’ should be text, but 1828 is read as a number',
    'put it in quotes, as in title: "1828"',
  ],
  [
    'a date for text',
    'place: 1828-02-22',
    'place',
    '‘place’ should be text, but 1828-02-22 is read as a date',
    'put it in quotes, as in place: "1828-02-22"',
  ],
  [
    'a list for text',
    'place: [Gulistan]',
    'place',
    '‘place’ should be text, but [Gulistan] is read as a list',
    'put it in quotes, as in place: "[Gulistan]"',
  ],
  [
    'text for fields',
    'names: Гулистан',
    'names',
    '‘names’ should hold fields of its own, but holds text: Гулистан',
    'write its fields on the lines below it, indented: ru, fa, also',
  ],
  [
    'a work without an address',
    'works:\n  w: { title: x, publisher: y, language: en }',
    'works.w',
    '‘works.w’ is not complete',
    'say how the work can be found: url, DOI, ISBN, container-title, number or page',
  ],
  [
    'an id with a space',
    'works:\n  A b: { title: x, publisher: y, language: en, page: "1" }',
    'works.A b',
    '‘A b’ cannot be an id',
    'use small Latin letters, digits and single hyphens, as in treaty-of-gulistan-1813',
  ],
  [
    'an address without https',
    'works:\n  w: { title: x, publisher: y, language: en, url: www.x.org }',
    'works.w.url',
    '‘works.w.url’ cannot be ‘www.x.org’',
    'write a full web address that starts with https:// or http://',
  ],
  [
    'an author as plain text',
    'works:\n  w: { title: x, publisher: y, language: en, page: "1", author: [Avery] }',
    'works.w.author[0]',
    '‘works.w.author[0]’ should hold fields of its own, but holds text: Avery',
    'write its fields on the lines below it, indented: family, given, literal',
  ],
  [
    'a misspelt field of an author',
    'works:\n  w: { title: x, publisher: y, language: en, page: "1", author: [{ famly: Avery }] }',
    'works.w.author[0].famly',
    'unknown field ‘famly’ in ‘works.w.author[0]’; did you mean ‘family’?',
    'write ‘family:’',
  ],
  [
    'one position only',
    'disagreements:\n  - question: x\n    positions: [{ says: y, source: z }]',
    'disagreements[0].positions',
    '‘disagreements[0].positions’ has 1 entry',
    'give at least two positions',
  ],
];

describe('a date without quotes', () => {
  it.each(DATE_ROWS)('is shown as found, with the quoted form: %s', (_, lines, field, message, remedy) => {
    const line =
      eventWith(lines)
        .split('\n')
        .findIndex((text) => text.includes('date:') && !text.includes('date: "1828')) + 2;
    expect(problemsOf(eventSchema, eventWith(lines))).toEqual([[line, field, message, remedy]]);
  });
});

describe('a field that does not fit', () => {
  it.each(EVENT_ROWS)('is told in words an editor knows: %s', (_, lines, field, message, remedy) => {
    const problems = problemsOf(eventSchema, eventWith(lines));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(1, 3)).toEqual([field, message]);
    expect(problems[0]?.[3]).toContain(remedy);
  });

  it('is missing once, with what belongs there', () => {
    expect(problemsOf(eventSchema, EVENT.replace('kind: treaty\n', ''))).toEqual([
      [
        2,
        'kind',
        'the field ‘kind’ is missing',
        'add a line ‘kind: …’ (One of the 13 kinds of content/kinds.yaml)',
      ],
    ]);
  });

  it('is not called missing where it stands misspelt', () => {
    expect(problemsOf(eventSchema, EVENT.replace('title:', 'titel:'))).toEqual([
      [2, 'titel', 'unknown field ‘titel’; did you mean ‘title’?', 'write ‘title:’'],
    ]);
  });

  it('is a number where digits belong', () => {
    const yaml =
      'from: a\nto: b\ngoods: x\nclass: arms\nquantity: { text: x, source: y, min: some }\nstages: [{ event: e, stage: agreed, source: s }]';
    expect(problemsOf(transferSchema, yaml)).toEqual([
      [
        6,
        'quantity.min',
        '‘quantity.min’ should be a number, but is text: some',
        'write digits only, without quotes',
      ],
    ]);
  });

  it('is a number in its bounds, and a whole one', () => {
    expect(problemsOf(threadSchema, 'title: x\nevents: [a]\nhome: 7')).toEqual([
      [4, 'home', '‘home’ is 7', 'write a number of at most 5'],
    ]);
    expect(problemsOf(threadSchema, 'title: x\nevents: [a]\nhome: 1.5')).toEqual([
      [4, 'home', '‘home’ should be a whole number, but is 1.5', 'write a whole number'],
    ]);
  });

  it('is not the whole file', () => {
    expect(problemsOf(actorSchema, '- a\n- b')).toEqual([
      [
        2,
        null,
        'the file should hold fields of its own, but holds a list: - a - b',
        'write its fields, one a line: type, party, name, short, names, wikidata',
      ],
    ]);
  });

  it('is shown cut where it is long', () => {
    const [problem] = problemsOf(actorSchema, `type: ${'state '.repeat(40)}\nname: x\nshort: x`);
    expect(String(problem?.[2]).length).toBeLessThan(100);
    expect(problem?.[2]).toContain('…');
  });

  it('takes empty text in site.yaml, where it prints "not yet named"', () => {
    expect(problemsOf(siteFileSchema, 'publisher: ""').map(([, field]) => field)).not.toContain('publisher');
  });
});

describe('a whole file of faults', () => {
  it('gives them all at once, and none of them ends in a full stop', () => {
    const yaml = 'titel: x\ndate: 1828\nkind:\nactors: a\nlevel: x\nquotes: [{ text: x }]\nfoo: 1\n';
    const problems = problemsOf(eventSchema, yaml);
    expect(problems.map(([, field]) => field).toSorted()).toEqual(
      ['titel', 'date', 'kind', 'actors', 'added', 'level', 'quotes[0].source', 'foo'].toSorted(),
    );
    for (const [, , message, remedy] of problems) {
      expect(message).not.toMatch(/\.$/);
      expect(remedy).not.toMatch(/\.$/);
    }
  });
});
