import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';
import { PHONE } from '../support/touch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark'] as const;
const VIEWS = ['', '?e=us-statement-missiles-2024', '?from=2010-05&to=2019-08&lane=force,arms'];
const PAGES = [
  'events/us-statement-missiles-2024/',
  'events/treaty-of-turkmenchay-1828/',
  'events/',
  'actors/',
  'actors/united-states/',
  'sources/',
  'sources/carnegie-2024/',
  'threads/',
  'threads/two-occupations-1907-1946/',
  'transfers/',
  'about/',
  'about/method/',
  'about/corrections/',
  'about/who/',
  'about/privacy/',
  'about/accessibility/',
  'report/',
  'disagreements/',
  'data/',
  '404.html',
];

const EMBEDS = [
  'embed/events/us-statement-iran-drones-2022/',
  'embed/view/?from=2010-05&to=2019-08&lane=force,talks,arms',
  'embed/transfers/',
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page with axe in it. The page's own policy forbids scripts from elsewhere, so axe is put in beside it. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await site.open(path, { bypassCSP: true, ...options });
  await page.evaluate(AXE);
  return page;
}

/** What axe finds by any rule in either theme, one line a fault. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<AxeResults, string[]>(
      (runOnly) =>
        (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(
          document,
          { runOnly, resultTypes: ['violations'] },
        ),
      RULES,
    );
    for (const { id, nodes } of violations) {
      faults.push(...nodes.slice(0, 2).map(({ html }) => `${colorScheme}, ${id}: ${html.slice(0, 120)}`));
    }
  }
  return faults;
}

/** Opens each panel of the page by its button, and looks at the page each time. */
async function faultsOfPanels(page: Page): Promise<{ panels: string[]; faults: string[] }> {
  const panels: string[] = [];
  const faults: string[] = [];
  const ids = await page
    .locator('[data-panel]')
    .evaluateAll((all) => all.map((one) => one.dataset.panel ?? ''));
  for (const id of ids) {
    const button = page.locator(`[data-open="${id}"]:visible`).first();
    if ((await button.count()) === 0) continue;
    await button.click();
    await page.locator(`[data-panel="${id}"]`).waitFor();
    panels.push(id);
    faults.push(...(await faultsOf(page)).map((fault) => `${id}: ${fault}`));
    await page.keyboard.press('Escape');
  }
  return { panels, faults };
}

describe('axe finds nothing, in either theme,', { timeout: 120_000 }, () => {
  it.each(PAGES)('on /%s', async (path) => {
    expect(await faultsOf(await open(path))).toEqual([]);
  });

  it.each(VIEWS)('on the timeline at ‘%s’', async (view) => {
    const page = await open(view, { reducedMotion: 'reduce' });
    await untilReady(page);
    await page.waitForTimeout(500);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('on the timeline of a phone, and on its chart', async () => {
    const page = await open('', { ...PHONE, reducedMotion: 'reduce' });
    await page.waitForSelector('[data-ready]');
    expect(await faultsOf(page)).toEqual([]);
    const { panels, faults } = await faultsOfPanels(page);
    expect(panels).toContain('chart');
    expect(faults).toEqual([]);
  });

  it.each(EMBEDS)('on /%s, in a wide and in a narrow frame', async (path) => {
    for (const width of [640, 320]) {
      expect(await faultsOf(await open(path, { viewport: { width, height: 420 } }))).toEqual([]);
    }
  });

  it('on the panels of the timeline', async () => {
    const page = await open('?from=2010-05&to=2019-08', { reducedMotion: 'reduce' });
    await untilReady(page);
    const { faults } = await faultsOfPanels(page);
    expect(faults).toEqual([]);
  });
});
