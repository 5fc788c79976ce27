import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eventTemplate, type NewEvent } from '../../../src/cli/new/event-template.ts';
import { findNamed } from '../../../src/cli/new/find.ts';
import { kebab, proposeId } from '../../../src/cli/new/propose-id.ts';

const plain: NewEvent = {
  title: 'Treaty of the two rivers',
  date: '1828-02-22',
  kind: 'treaty',
  actors: ['first-state', 'second-state'],
  added: '2026-11-21',
  source: 'shared-work',
  quote: 'the words',
  summary: 'What happened.',
};
const ownWork = {
  id: 'own-work-1999',
  title: 'A title',
  publisher: 'A press',
  issued: '1999',
  url: 'https://example.org/a',
  language: 'en',
};

describe('the file of a new event', () => {
  it('is what an editor would write by hand', () => {
    expect(eventTemplate(plain)).toBe(`---
title: Treaty of the two rivers
date: "1828-02-22"
kind: treaty
actors: [first-state, second-state]
added: "2026-11-21"
quotes:
  - text: "the words"
    source: shared-work
---

What happened.
`);
  });

  it('holds a work of its own', () => {
    const text = eventTemplate({ ...plain, source: ownWork });
    expect(text).toContain('works:\n  own-work-1999:\n    title: A title\n');
    expect(text).toContain('issued: "1999"');
    expect(text).toContain('url: "https://example.org/a"');
  });

  it('cites a work whose words are not quoted', () => {
    expect(eventTemplate({ ...plain, quote: '' })).toContain('sources:\n  - source: shared-work\n');
  });

  it.each(['1828', '1828-02', '199X', '2023~', '2022-02-24/..', '[2023-11..2023-12]', '../1813'])(
    'keeps the date %s as text for every reader of YAML',
    (date) => {
      const text = eventTemplate({ ...plain, date });
      expect(text).toContain(`date: "${date}"`);
      expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ date });
    },
  );

  it.each([
    'a "quoted" word',
    'colon: and # hash',
    '— dash',
    "it's",
    '[…] cut',
    '۱۳۰۶ فارسی',
    'back\\slash',
    '*star',
  ])('gives back the words ‘%s’ unchanged', (words) => {
    const text = eventTemplate({ ...plain, title: words, quote: words });
    expect(parse(text.split('\n---\n')[0]?.slice(4) ?? '')).toMatchObject({
      title: words,
      quotes: [{ text: words }],
    });
  });
});

describe('an id', () => {
  it.each([
    ['Treaty of Turkmenchay', '1828-02-22', 'treaty-of-turkmenchay-1828'],
    ['The siege of Türkmençay', '1804/1813', 'siege-of-turkmencay-1804'],
    ['Contract of 2007', '2007-12', 'contract-of-2007'],
    ["Iran's answer", '2023~', 'irans-answer-2023'],
    ['One of the decade', '199X', 'one-of-decade'],
  ])('of ‘%s’, %s, is proposed as %s', (title, date, id) => {
    expect(proposeId(title, date)).toBe(id);
  });

  it('is empty where a text has no Latin letters', () => {
    expect(kebab('Договор')).toBe('');
  });
});

describe('search by name', () => {
  const known = [
    { id: 'russian-empire', name: 'Russian Empire' },
    { id: 'russian-federation', name: 'Russian Federation', also: ['Russia'] },
    { id: 'qajar-iran', name: 'Qajar Iran', also: ['Persia'] },
  ];
  it.each([
    ['russian-empire', ['russian-empire']],
    ['Russian empire', ['russian-empire']],
    ['russia', ['russian-empire', 'russian-federation']],
    ['persia', ['qajar-iran']],
    ['qajar-irna', ['qajar-iran']],
    ['mongolia', []],
  ])('‘%s’ finds %j', (words, ids) => {
    expect(findNamed(words, known).map(({ id }) => id)).toEqual(ids);
  });
});
