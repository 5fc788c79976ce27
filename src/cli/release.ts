import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInto } from '../build/build-site.ts';
import { PROJECT_ROOT } from '../build/project.ts';
import { checkContent } from '../build/read-content.ts';
import { filesBelow } from '../build/tree-digest.ts';
import { isExactDay, parseDate } from '../date/index.ts';
import { compileTimeline } from '../model/compile/index.ts';
import type { Content } from '../model/content.ts';
import { formatProblems } from '../model/format-problems.ts';
import type { Problem } from '../model/problem.ts';
import { builtAddresses, type BuiltAddresses } from '../model/release/addresses.ts';
import { vanishedPermalinks } from '../model/release/permalinks.ts';
import { planRelease, RELEASE_FILES, type FileChange, type ReleasePlan } from '../model/release/plan.ts';
import { whyNotVersion } from '../model/release/version.ts';
import { toChartIndex } from '../timeline/chart-index.ts';
import { countEras } from '../timeline/era-counts.ts';

const USAGE = `npm run release -- <version>             writes what a release needs, and prints the git commands that finish it
npm run release -- <version> --dry-run   the same, but writes nothing
                 … --date <YYYY-MM-DD>   the day of the release, for CITATION.cff`;

const BUILD = '.cache/release';
/** Some addresses exist only on a site that has an address of its own; which one does not matter here. */
const ANY_SITE = 'https://release.invalid';

interface Arguments {
  readonly version: string;
  readonly date: string | null;
  readonly dryRun: boolean;
}

process.exitCode = await main(PROJECT_ROOT);

async function main(root: string): Promise<number> {
  const wished = readArguments();
  if (wished === null) return fail(USAGE);
  const fault = faultOf(wished, root);
  if (fault !== null) return fail(fault);
  const { content, problems } = checkContent(root);
  if (content === null || problems.length > 0) return report(problems);
  say('Building the site, to see which addresses it has …');
  const built = await buildAddresses(root);
  if (built === null) return fail('The site cannot be built: nothing was released and no file was changed.');
  const vanished = vanishedPermalinks(content.permalinks, new Set(built.promised));
  if (vanished.length > 0) return report(vanished);
  const plan = planFor(root, wished, content, built);
  describe(plan, wished);
  if (!wished.dryRun) finish(root, plan.changes, wished.version);
  return 0;
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, date: { type: 'string' } },
    });
    const [version, ...more] = positionals;
    if (version === undefined || more.length > 0) return null;
    return { version, date: values.date ?? null, dryRun: values['dry-run'] };
  } catch {
    return null;
  }
}

function faultOf({ version, date }: Arguments, root: string): string | null {
  const { version: current } = JSON.parse(textOf(root, RELEASE_FILES.package) ?? '') as { version: string };
  const parsed = date === null ? null : parseDate(date);
  if (parsed !== null && !(parsed.ok && isExactDay(parsed.date))) {
    return `‘${date}’ is no day: write --date as year, month and day, such as 2026-11-21`;
  }
  return whyNotVersion(version, current);
}

/** Only a build tells which addresses exist; null where there is none. */
async function buildAddresses(root: string): Promise<BuiltAddresses | null> {
  const folder = join(root, BUILD);
  rmSync(folder, { recursive: true, force: true });
  try {
    const env = { SITE_URL: process.env['SITE_URL'] || ANY_SITE, BASE_PATH: '' };
    if (!(await buildInto(folder, root, env))) return null;
    return builtAddresses(filesBelow(root, BUILD).map((path) => path.slice(BUILD.length + 1)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function planFor(
  root: string,
  { version, date }: Arguments,
  content: Content,
  built: BuiltAddresses,
): ReleasePlan {
  const index = toChartIndex(compileTimeline(content, { version }), version);
  const texts = {
    eras: textOf(root, RELEASE_FILES.eras),
    package: textOf(root, RELEASE_FILES.package),
    citation: textOf(root, RELEASE_FILES.citation),
    permalinks: textOf(root, RELEASE_FILES.permalinks),
  };
  return planRelease({ version, date, content, eraCounts: countEras(index), built, texts });
}

function textOf(root: string, file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function describe({ changes, notes }: ReleasePlan, { version, dryRun }: Arguments): void {
  say(`\nRelease ${version}${dryRun ? ', a dry run: nothing is written' : ''}`);
  for (const { file, lines } of changes) say(`\n${file}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  if (changes.length === 0) say('\nNothing to change: every file says so already.');
  if (notes.length > 0) say(`\n${notes.join('\n')}`);
}

function finish(root: string, changes: readonly FileChange[], version: string): void {
  for (const { file, after } of changes) writeFileSync(join(root, file), after);
  const files = Object.values(RELEASE_FILES).filter((file) => existsSync(join(root, file)));
  say(`
Look at the changes (git diff) and run npm test. Then, if that has not been done yet:

  git add ${files.join(' ')}
  git commit -m "Release ${version}"
  git tag -a v${version} -m "Release ${version}"
  git push --follow-tags`);
}

function report(problems: readonly Problem[]): number {
  return fail(`${formatProblems(problems, { colour: process.stderr.isTTY })}\nNothing was released.`);
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
