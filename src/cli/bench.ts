import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { DIST, isUpToDate } from '../build/build-site.ts';
import { launchChromium } from '../build/chromium.ts';
import { PROJECT_ROOT } from '../build/project.ts';
import { serveFolder } from '../build/serve.ts';
import type { ChartIndex } from '../timeline/types.ts';
import { runGesture, runStart, widthOf, type BenchPage, type Gesture } from './bench/pages.ts';
import { writePlainPage } from './bench/plain-page.ts';
import { medians, ratio, toTable, type Sample } from './bench/sample.ts';
import { buildChecked } from './steps/build.ts';

/**
 * `npm run bench -- --rounds 3`: our home page beside vis-timeline as its documentation shows it, in one browser, in
 * turns, so that whatever else the machine does falls on both. Ratios are the result; single times move with the machine.
 * With `--check` it leaves with 1 where our long tasks while panning are longer than those of vis-timeline.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, check: { type: 'boolean', default: false } },
});
const rounds = Math.max(1, Math.trunc(Number(values.rounds)) || 3);

/** A dense window, and what lies within reach of the gesture around it. */
const WINDOW = { start: Date.UTC(2008, 0), end: Date.UTC(2020, 0) };
const REACH = { start: Date.UTC(2000, 0), end: Date.UTC(2025, 0) };
const ITEMS = 40;
const RESULT = join(PROJECT_ROOT, '.cache/bench.json');
/** A laptop of today, and a slow one. */
const SLOWDOWNS = [1, 4] as const;

interface Case {
  readonly name: string;
  readonly gesture: Gesture;
  readonly slowdown: number;
  readonly ours: BenchPage;
  readonly theirs: BenchPage;
}

interface Result extends Pick<Case, 'name'> {
  readonly ours: Sample;
  readonly theirs: Sample;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const isBuilt = isUpToDate(PROJECT_ROOT, process.env) || (await buildChecked(PROJECT_ROOT, process.env));
  if (!isBuilt) return 1;
  const site = await serveFolder(join(PROJECT_ROOT, DIST), { base: process.env.BASE_PATH });
  const browser = await launchChromium();
  const home = homeAt(site.url);
  const plain = writePlainPage({
    index: JSON.parse(readFileSync(join(PROJECT_ROOT, DIST, 'data/v1/index.json'), 'utf8')) as ChartIndex,
    window: WINDOW,
    span: REACH,
    count: ITEMS,
    width: await widthOf(browser, home, '[data-chart]'),
  });
  const host = await serveFolder(plain.folder);
  const vis: BenchPage = { url: host.url, sights: { mark: '.vis-item' }, plot: '.vis-panel.vis-center' };
  const list: BenchPage = { url: `${site.url}events/`, sights: { list: '.entry' }, plot: 'main' };
  try {
    const results = await runCases(browser, casesOf(home, vis, list));
    const starts = await runStarts(browser, home, vis);
    print(results, starts, plain.count);
    mkdirSync(join(PROJECT_ROOT, '.cache'), { recursive: true });
    writeFileSync(RESULT, `${JSON.stringify({ rounds, results, starts }, null, 2)}\n`);
    return values.check && results.some(isTooSlow) ? 1 : 0;
  } finally {
    await browser.close();
    await Promise.all([site.close(), host.close()]);
    plain.remove();
  }
}

function homeAt(url: string): BenchPage {
  const year = (time: number) => new Date(time).getUTCFullYear();
  return {
    url: `${url}?from=${year(WINDOW.start)}&to=${year(WINDOW.end) - 1}`,
    sights: { list: '.entry', mark: '.chart-stage [data-mark]' },
    plot: '.chart-stage .vis-center',
    zoomKey: 'Control',
  };
}

function casesOf(home: BenchPage, vis: BenchPage, list: BenchPage): Case[] {
  const on = (gesture: Gesture, name: string, theirs: BenchPage) =>
    SLOWDOWNS.map((slowdown): Case => {
      return {
        name: slowdown === 1 ? name : `${name}, ${slowdown}× slower`,
        gesture,
        slowdown,
        ours: home,
        theirs,
      };
    });
  return [
    ...on('pan', 'pan', vis),
    ...on('zoom', 'zoom', vis),
    ...on('scroll', 'scroll (beside the bare list)', list),
  ];
}

/** Rounds of all cases, ours and theirs in turns, and the medians of each. */
async function runCases(browser: Browser, cases: readonly Case[]): Promise<Result[]> {
  const runs = cases.map(() => ({ ours: [] as Sample[], theirs: [] as Sample[] }));
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds} …`);
    for (const [at, { gesture, slowdown, ours, theirs }] of cases.entries()) {
      runs[at]!.ours.push(await runGesture(browser, ours, gesture, slowdown));
      runs[at]!.theirs.push(await runGesture(browser, theirs, gesture, slowdown));
    }
  }
  return cases.map(({ name }, at) => ({
    name,
    ours: medians(runs[at]!.ours),
    theirs: medians(runs[at]!.theirs),
  }));
}

type Start = Readonly<Record<'seen' | 'sizes', Readonly<Record<string, number>>>>;

async function runStarts(
  browser: Browser,
  home: BenchPage,
  vis: BenchPage,
): Promise<Record<'ours' | 'theirs', Start>> {
  const [ours, theirs]: [Start[], Start[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await runStart(browser, home));
    theirs.push(await runStart(browser, vis));
  }
  const middle = (runs: readonly Start[]): Start => ({
    seen: medians(runs.map(({ seen }) => seen)),
    sizes: medians(runs.map(({ sizes }) => sizes)),
  });
  return { ours: middle(ours), theirs: middle(theirs) };
}

function print(
  results: readonly Result[],
  { ours, theirs }: Record<'ours' | 'theirs', Start>,
  items: number,
): void {
  const row = (name: string, a: number, b: number) => [name, a, b, ratio(a, b)];
  const lines = results.flatMap(({ name, ours: a, theirs: b }) => [
    row(`${name}: long tasks, ms`, a.long, b.long),
    row(`${name}: main thread at work, ms`, a.busy, b.busy),
    row(`${name}: frame, 95th percentile, ms`, a.frameP95, b.frameP95),
  ]);
  const kilobytes = (start: Start, kind: string) => Math.round(start.sizes[kind] ?? 0);
  const table = [
    ['', 'ours', 'theirs', 'ratio'],
    ...lines,
    row('start: first entry to read, ms', ours.seen.list ?? NaN, theirs.seen.mark ?? NaN),
    row('start: first mark, ms', ours.seen.mark ?? NaN, theirs.seen.mark ?? NaN),
    ...['document', 'stylesheet', 'script', 'fetch'].map((kind) =>
      row(`size: ${kind}, kB gzipped`, kilobytes(ours, kind), kilobytes(theirs, kind)),
    ),
  ];
  console.log(
    `\nTheirs is vis-timeline with ${items} items, as its documentation shows it. Medians of ${rounds}.\n`,
  );
  console.log(toTable(table).join('\n'));
}

function isTooSlow({ name, ours, theirs }: Result): boolean {
  return name.startsWith('pan') && ours.long > theirs.long;
}
