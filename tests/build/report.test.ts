import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { checkContent } from '../../src/build/read-content.ts';
import { compileTimeline } from '../../src/model/compile/index.ts';
import { reportOf } from '../../src/model/report.ts';
import { reportTables } from '../../src/model/report/tables.ts';
import type { ReportTable } from '../../src/model/report/table.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { sharesOf } from '../../src/quotes/index.ts';
import { attribute, elementsOf, textOf, type Element } from '../support/html.ts';
import { fixture } from './content-fixture.ts';

const DIST = join(PROJECT_ROOT, 'dist');
let timeline: Timeline;
let tables: ReportTable[];
let page: Element[];

beforeAll(() => {
  const { content } = checkContent(PROJECT_ROOT);
  if (content === null) throw new Error('the content of the project cannot be read');
  timeline = compileTimeline(content, { version: '0.0.0' });
  const ledgers = content.ledgers.map(({ data }) => data);
  tables = reportTables(reportOf(timeline, sharesOf(timeline, ledgers)));
  page = elementsOf(join(DIST, 'report/index.html'));
});

const tagged = (elements: readonly Element[], name: string): Element[] =>
  elements.filter(({ tagName }) => tagName === name);

describe('the report page', () => {
  it('shows every table of the record with all its rows', () => {
    const rows = tagged(page, 'tr').length;
    const filled = tables.filter((table) => table.rows.length > 0);
    expect(tagged(page, 'table').length).toBe(filled.length);
    expect(rows).toBe(filled.reduce((sum, table) => sum + table.rows.length + 1, 0));
  });

  it('gives every table a caption and every heading cell its scope', () => {
    expect(tagged(page, 'caption').map(textOf)).toEqual(
      tables.filter((table) => table.rows.length > 0).map(({ title }) => title),
    );
    expect(tagged(page, 'th').filter((cell) => attribute(cell, 'scope') === null)).toEqual([]);
  });

  it('gives the numbers at the top as they are computed', () => {
    const numbers = tagged(page, 'td')
      .filter((cell) => attribute(cell, 'class') === 'number')
      .map(textOf);
    const glance = tables[0]!.rows.map((row) => String(row[1]));
    expect(numbers.slice(0, glance.length)).toEqual(glance);
  });
});

describe('the page of disagreements', () => {
  it('holds every question of the record, in its order, each under its event', () => {
    const elements = elementsOf(join(DIST, 'disagreements/index.html'));
    const withQuestions = timeline.events.filter(({ disagreements }) => disagreements.length > 0);
    const expected = withQuestions.flatMap(({ title, disagreements }) => [
      title,
      ...disagreements.map(({ question }) => question),
    ]);
    const headings = elements.filter(({ tagName }) => tagName === 'h2' || tagName === 'h3').map(textOf);
    expect(headings).toEqual(expected.map((text) => text.replace(/\s+/g, ' ').trim()));
    expect(headings.length).toBeGreaterThan(2);
  });
});

describe('npm run report', () => {
  const report = (root: string) =>
    spawnSync(process.execPath, [join(PROJECT_ROOT, 'src/cli/report.ts'), '--root', root], {
      encoding: 'utf8',
    });

  it('prints every finding and leaves with 0', () => {
    const { status, stdout, stderr } = report(fixture('good'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^At a glance \(\d+\)\n/);
    expect(stdout).toMatch(/^ {2}Events with two independent sources or more +\d +4 events$/m);
    for (const { title } of tables) expect(stdout).toContain(title);
  });

  it('says what is wrong with content that is broken, and leaves with 1', () => {
    const { status, stdout, stderr } = report(join(fixture('good'), 'nothing-here'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('content/site.yaml');
  });
});
