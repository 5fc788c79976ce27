import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildInto } from '../../src/build/build-site.ts';
import { parsePermalinks } from '../../src/build/content/permalinks.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { CLEAN_ENV } from '../support/clean-env.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { copyProject, runCommand, type CommandResult, type ProjectCopy } from '../support/project-copy.ts';
import { renameEvent } from '../support/rename-event.ts';

const ERAS = 'content/eras.yaml';
const PERMALINKS = 'content/permalinks.txt';
const FILES = [ERAS, PERMALINKS, 'package.json', 'CITATION.cff'];
const EVENT = 'pact-of-the-hills-1828';
const RENAMED = 'hill-pact-1828';

// One project through its life: each part goes on where the one before ended.
let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
  project.edit('package.json', /"version": ".*"/, '"version": "0.0.1"');
  project.write('CITATION.cff', 'title: A\nversion: 0.0.1 # of package.json\n');
  // Shares as they stand before any release.
  project.write(ERAS, project.read(ERAS).replace(/share: .*/g, 'share: 0.1667'));
});
afterAll(() => project.remove());

const release = (...args: string[]): Promise<CommandResult> => runCommand(project.root, 'release', args);
const texts = (): string[] => FILES.map((file) => project.read(file));
const released = (): string[] => parsePermalinks(project.read(PERMALINKS)).map(({ path }) => path);
const inSite = (path: string): string => join(project.root, 'site', path.replace(/\/$/, '/index.html'));
const sharesOf = (file: string): number[] =>
  (parse(project.read(file)) as { eras: { share: number }[] }).eras.map(({ share }) => share);

/** Paths of permalinks.txt that a build as it would be published does not have. */
async function missingInBuild(): Promise<string[]> {
  const env = { ...CLEAN_ENV, SITE_URL: 'https://history.example', BASE_PATH: '' };
  expect(await buildInto(join(project.root, 'site'), project.root, env)).toBe(true);
  return released().filter((path) => !existsSync(inSite(path)));
}

describe('the first release', () => {
  let first: CommandResult;

  it('shows in a dry run what would change, and writes nothing', async () => {
    const before = texts();
    const { code, output } = await release('1.0.0', '--dry-run');
    expect(code, output).toBe(0);
    expect(output).toContain('a dry run: nothing is written');
    expect(output).toContain(`+ /events/${EVENT}/\n`);
    expect(output).toMatch(/share of cold-war: [\d.]+ → 0\.\d+/);
    expect(output).not.toContain('git tag');
    expect(texts()).toEqual(before);
  });

  it('writes shares, version and permalinks, and prints the git commands', async () => {
    first = await release('1.0.0', '--date', '2026-11-21');
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain(`git add ${ERAS} package.json CITATION.cff ${PERMALINKS}`);
    expect(first.output).toContain('git tag -a v1.0.0');
    expect(project.read('package.json')).toContain('"version": "1.0.0"');
    expect(project.read('CITATION.cff')).toBe(
      'title: A\nversion: 1.0.0 # of package.json\ndate-released: "2026-11-21"\n',
    );
    const units = sharesOf(ERAS).map((share) => Math.round(share * 10_000));
    expect(units.reduce((sum, share) => sum + share)).toBe(10_000);
  });

  it('releases each page and file once, sorted, the event among them in every form', () => {
    const paths = released();
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/events/',
        '/about/',
        ...['corrections', 'who', 'privacy', 'accessibility'].map((page) => `/about/${page}/`),
        '/robots.txt',
        '/sitemap-index.xml',
        `/events/${EVENT}/`,
        `/data/v1/events/${EVENT}.json`,
      ]),
    );
    // Names that go with a version, and pictures that only pages show, are no addresses to keep.
    expect(paths.filter((path) => /\.(?:zip|png)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^\/(?:actors|sources|threads)\/[^/]+\/$/.test(path)).length).toBe(8);
  });
});

describe('the project itself', () => {
  it('could be released as it stands: every address it has ever released is in its site', async () => {
    const { code, output } = await runCommand(PROJECT_ROOT, 'release', ['999.0.0', '--dry-run']);
    expect(code, output).toBe(0);
    const promised = parsePermalinks(readFileSync(join(PROJECT_ROOT, PERMALINKS), 'utf8'));
    expect(promised.length).toBeGreaterThan(1000);
  });
});

describe('after an event got another id', () => {
  it('every address of the release leads somewhere: to what it was, a page that leads on, or the data', async () => {
    renameEvent(project, EVENT, RENAMED);
    expect(await missingInBuild()).toEqual([]);
    const links = elementsOf(inSite(`/events/${EVENT}/`)).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    expect(links).toContain(`/events/${RENAMED}/`);
    expect(links).toContain(`https://history.example/events/${RENAMED}/`);
    const data = readFileSync(inSite(`/data/v1/events/${EVENT}.json`), 'utf8');
    expect(data).toBe(readFileSync(inSite(`/data/v1/events/${RENAMED}.json`), 'utf8'));
  });

  it('a second release adds the new addresses, changes no line, and leaves the shares alone', async () => {
    // Shares that the formula would not give.
    const shares = sharesOf(ERAS).reverse();
    let at = 0;
    project.write(
      ERAS,
      project.read(ERAS).replaceAll(/share: .*/g, () => `share: ${shares[at++]}`),
    );
    const [eras, permalinks] = texts();
    const { code, output } = await release('1.1.0');
    expect(code, output).toBe(0);
    expect(output).toContain('frozen at the first release');
    expect(project.read(ERAS)).toBe(eras);
    expect(project.read(PERMALINKS).startsWith(permalinks!)).toBe(true);
    const added = parsePermalinks(project.read(PERMALINKS).slice(permalinks!.length)).map(({ path }) => path);
    expect(added).toContain(`/events/${RENAMED}/`);
    expect(added.every((path) => path.includes(RENAMED))).toBe(true);
    expect(project.read('CITATION.cff')).toBe('title: A\nversion: 1.1.0 # of package.json\n');
  });
});

describe('a release that cannot be', () => {
  it.each([
    ['a lower version', ['1.0.9'], '1.0.9 is lower than 1.1.0'],
    ['no version', ['v2'], '‘v2’ is no version'],
    ['a day that is none', ['2.0.0', '--date', '2026-02-30'], '‘2026-02-30’ is no day'],
    ['nothing said', [], 'npm run release -- <version>'],
    ['an unknown option', ['2.0.0', '--tag'], 'npm run release -- <version>'],
  ])('is refused: %s', async (_, args, words) => {
    const before = texts();
    const { code, output } = await release(...args);
    expect([code, texts()]).toEqual([1, before]);
    expect(output).toContain(words);
  });

  it('is refused, with the line, where a page that was released is gone from the site', async () => {
    const [page, aside] = ['src/pages/transfers/index.astro', 'transfers.txt'];
    renameSync(join(project.root, page), join(project.root, aside));
    const before = texts();
    const { code, output } = await release('2.0.0');
    renameSync(join(project.root, aside), join(project.root, page));
    expect([code, texts()]).toEqual([1, before]);
    expect(output).toMatch(
      /content\/permalinks\.txt:\d+\n {2}the released address \/transfers\/ is not in the site/,
    );
  });

  it('is refused, like every build, where an event was removed without an alias: path and both remedies', async () => {
    const file = `content/events/${RENAMED}.md`;
    renameSync(join(project.root, file), join(project.root, 'event.txt'));
    for (const command of ['check', 'release']) {
      const { code, output } = await runCommand(
        project.root,
        command,
        command === 'release' ? ['2.0.0'] : [],
      );
      expect(code).toBe(1);
      for (const id of [EVENT, RENAMED]) {
        expect(output).toContain(`the permalink /events/${id}/ leads nowhere any longer`);
        expect(output).toContain(
          `restore the id ‘${id}’, or add it to aliases of the event that replaces it`,
        );
      }
    }
  });
});
