import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PROJECT_ROOT } from '../../build/project.ts';
import type { ChartEvent, ChartIndex, TimeWindow } from '../../timeline/types.ts';

const PACKAGE = join(PROJECT_ROOT, 'node_modules/vis-timeline');
const SCRIPT = 'standalone/umd/vis-timeline-graph2d.min.js';
const STYLE = 'styles/vis-timeline-graph2d.min.css';

export interface PlainPage {
  readonly folder: string;
  /** Items on it. */
  readonly count: number;
  remove(): void;
}

export interface PlainOptions {
  readonly index: ChartIndex;
  /** The window it opens at. */
  readonly window: TimeWindow;
  /** Its items are events of this span, as evenly taken as their number allows. */
  readonly span: TimeWindow;
  readonly count: number;
  /** Of the chart, px. */
  readonly width: number;
}

/** vis-timeline as its documentation shows it first: the ready-made script, a list of items, no option but the window. */
export function writePlainPage({ index, window, span, count, width }: PlainOptions): PlainPage {
  const folder = mkdtempSync(join(tmpdir(), 'plain-timeline-'));
  for (const file of [SCRIPT, STYLE]) cpSync(join(PACKAGE, file), join(folder, basename(file)));
  const items = evenly(
    index.events.filter(({ date }) => date.position >= span.start && date.position < span.end),
    count,
  ).map(toItem);
  writeFileSync(join(folder, 'index.html'), pageOf(width));
  writeFileSync(
    join(folder, 'page.js'),
    `const items = new vis.DataSet(${JSON.stringify(items)});
new vis.Timeline(document.getElementById('chart'), items, ${JSON.stringify(window)});
`,
  );
  return { folder, count: items.length, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function pageOf(width: number): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>vis-timeline</title>
<link rel="stylesheet" href="${basename(STYLE)}">
<style>#chart { width: ${width}px; margin: 40px }</style>
<div id="chart"></div>
<script src="${basename(SCRIPT)}"></script>
<script src="page.js"></script>
</html>
`;
}

function evenly<T>(all: readonly T[], count: number): T[] {
  const every = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every));
}

function toItem({ id, title, date }: ChartEvent): object {
  const end = date.shape === 'interval' ? date.end.to : null;
  return { id, content: title, start: date.position, ...(end === null ? {} : { end }) };
}
