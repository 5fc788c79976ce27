import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchChromium } from '../../src/build/chromium.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { serveFolder, type StaticServer } from '../../src/build/serve.ts';

/** The built site on loopback, and a real browser. */
export interface OpenSite {
  readonly url: string;
  /** A page that remembers what went wrong on it, in a context of its own, closed at the end of the test. */
  open(path?: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts. */
  readonly errors: readonly string[];
  /** Addresses asked for that are not the site's own. */
  readonly foreign: readonly string[];
}

export async function openSite(folder = join(PROJECT_ROOT, 'dist'), base = '/'): Promise<OpenSite> {
  const [server, browser] = await Promise.all([serveFolder(folder, { base }), launchChromium()]);
  return {
    url: server.url,
    open: (path = '', options = {}) => openPage(browser, server, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  server: StaticServer,
  path: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const own = new URL(server.url).origin;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== own) foreign.push(request.url());
  });
  await page.goto(server.url + path);
  return { page, errors, foreign };
}

/** Waits until list, chart and strip follow one state. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-instrument][data-ready]');
  await page.waitForSelector('.chart-stage [data-mark]');
}
