import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../../../src/model/checks/index.ts';
import { BODY_LINE, contentWith } from './support.ts';

const folder = new URL('../../../../src/model/checks/', import.meta.url);

describe('the list of checks', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(checks.map((check) => `${check.id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('gives each rule as one sentence for CONTRIBUTING', () => {
    for (const { rule } of checks) expect(rule).toMatch(/^[A-Z][^\n]*[^.]\.$/);
  });
});

describe('running all checks', () => {
  it('finds nothing in a record without a fault', () => {
    expect(runChecks(contentWith())).toEqual([]);
  });

  it('finds nothing in an empty record', () => {
    const content = contentWith((record) => {
      Object.assign(record, {
        events: {},
        actors: {},
        sources: {},
        transfers: {},
        threads: {},
        lessons: {},
        ledgers: {},
      });
    });
    expect(runChecks(content)).toEqual([]);
  });

  it('gives all problems of the record at once, by file and line', () => {
    const content = contentWith(({ events }) => {
      events['treaty']!.data.kind = 'treety';
      events['treaty']!.body += '\n<b>bold</b>\n';
      events['sale']!.data.date = '2007-13';
    });
    expect(runChecks(content).map(({ check, file, line }) => [check, file, line])).toEqual([
      ['dates', 'content/events/sale.md', 2],
      ['known-ids', 'content/events/treaty.md', 2],
      ['bodies', 'content/events/treaty.md', BODY_LINE + 4],
      ['bodies', 'content/events/treaty.md', BODY_LINE + 4],
    ]);
  });

  it('writes messages and remedies without a full stop at the end', () => {
    const content = contentWith(({ events, sources }) => {
      events['treaty']!.data.title = 'Why did the regime claim so very much of the land?';
      events['treaty']!.data.actors = ['russia'];
      sources['unread'] = { title: 'A', publisher: 'B', language: 'en', page: '1', accessed: '2026' };
    });
    const problems = runChecks(content);
    expect(problems.length).toBeGreaterThan(5);
    for (const { message, remedy } of problems) {
      expect(message).not.toMatch(/\.$/);
      expect(remedy).not.toMatch(/[^…]\.$/);
    }
  });
});
