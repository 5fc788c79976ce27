import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, playwrightFolder } from '../../build/chromium.ts';
import { toolPath } from '../../build/project.ts';
import { runWatched, type WatchedResult } from './watched-process.ts';

const PATIENCE_MS = 30_000;
/** One plain sentence for a machine on which no way worked. */
export const NO_CHROMIUM =
  'No Chromium was found and none could be fetched; run `npx playwright-core install chromium-headless-shell` ' +
  '(or on Debian and Ubuntu `sudo apt-get install chromium`), or set CHROMIUM_PATH to a Chrome, Chromium or Edge.';

interface Way {
  readonly name: string;
  readonly possible: boolean;
  run(): Promise<WatchedResult>;
}

/** Path of a Chromium: the one that is there, else one fetched in one of two ways; null where neither worked. */
export async function getChromium(say: (line: string) => void): Promise<string | null> {
  const there = await findUsable(say);
  if (there !== null || process.env.CHROMIUM_PATH) return there;
  for (const way of ways().filter(({ possible }) => possible)) {
    say(`no Chromium here; trying ${way.name} …`);
    const { stalled, output, code } = await way.run();
    const found = await findUsable(say);
    if (found !== null) return found;
    if (stalled) say(`gave up after ${PATIENCE_MS / 1000} s without progress`);
    else if (code !== 0) say(`did not work: ${gist(output)}`);
  }
  return null;
}

/** A browser may be there and not start, such as a stub of Ubuntu or one whose system libraries are missing. */
async function findUsable(say: (line: string) => void): Promise<string | null> {
  const path = findChromium();
  // On Windows the option opens a window.
  if (path === null || process.platform === 'win32') return path;
  const { code, output } = await runWatched(path, ['--version'], { patienceMs: PATIENCE_MS });
  if (code === 0) return path;
  say(`${path} does not start: ${gist(output)}`);
  return null;
}

function ways(): Way[] {
  return [
    {
      name: 'the installer of playwright-core',
      possible: true,
      run: () =>
        runWatched(process.execPath, [toolPath('playwright-core'), 'install', 'chromium-headless-shell'], {
          patienceMs: PATIENCE_MS,
          measure: () => bytesOf(playwrightFolder(process.platform, process.env)) + bytesOfDownloads(),
        }),
    },
    {
      name: 'apt-get install chromium',
      possible: process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
      run: aptInstall,
    },
  ];
}

async function aptInstall(): Promise<WatchedResult> {
  const options = {
    patienceMs: PATIENCE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    measure: () =>
      bytesOf('/var/cache/apt/archives') + bytesOf('/var/lib/apt/lists') + bytesOf('/var/lib/dpkg'),
  };
  const update = await runWatched('apt-get', ['update'], options);
  if (update.stalled) return update;
  return runWatched('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

/** playwright-core downloads into a temporary folder of its own before it unpacks. */
function bytesOfDownloads(): number {
  return namesIn(tmpdir())
    .filter((name) => name.startsWith('playwright-download-'))
    .reduce((sum, name) => sum + bytesOf(join(tmpdir(), name)), 0);
}

function bytesOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return namesIn(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first line that names an error, else the last line. */
function gist(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /^(?:Error|E):/.test(line)) ?? lines.at(-1) ?? '').trim();
}
