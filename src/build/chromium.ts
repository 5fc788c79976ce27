import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

/** Nothing of the browser's own may reach the network or ask a question while a test runs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Programs built on Chromium at the usual places of the three systems, in the order of preference. */
function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((path) => join(folder, path)),
      );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Browsers that playwright-core's own installer has put into its cache. */
function playwrightPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  const root = playwrightFolder(platform, env);
  if (!existsSync(root)) return [];
  return (
    readdirSync(root)
      .filter((name) => name.startsWith('chromium_headless_shell-'))
      // Written last: without it a download was broken off.
      .filter((name) => existsSync(join(root, name, 'INSTALLATION_COMPLETE')))
      .sort()
      .reverse()
      .flatMap((name) => readdirSync(join(root, name)).map((inner) => join(root, name, inner)))
      .flatMap((folder) =>
        ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell'].map((name) =>
          join(folder, name),
        ),
      )
  );
}

/** Where playwright-core keeps the browsers it fetches. */
export function playwrightFolder(platform: NodeJS.Platform, env: Environment): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Path of a Chromium, Chrome or Edge on this machine; CHROMIUM_PATH goes before all; null where there is none. */
export function findChromium(env: Environment = process.env, platform = process.platform): string | null {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return (
    [...usualPlaces(platform, env), ...playwrightPlaces(platform, env)].find((path) => existsSync(path)) ??
    null
  );
}

/** A headless browser for tests. Throws, in words, where the machine has none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('no Chromium was found: install one, or set CHROMIUM_PATH to the program');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
