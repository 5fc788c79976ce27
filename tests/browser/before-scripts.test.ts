import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';
import { PHONE } from '../support/touch.ts';

/** Sets the theme before anything is drawn; as small as a style sheet, and as needed. */
const THEME = '/theme.js';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The home page as it is while its scripts are on their way, and never come. */
async function openStalled(options = {}): Promise<{ page: Page; stalled: string[] }> {
  const { page } = await site.open('about/', options);
  const stalled: string[] = [];
  await page.route('**/*.js', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === THEME) await route.continue();
    else stalled.push(path);
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  return { page, stalled };
}

describe.each([
  ['a desktop', {}, '.entry-summary'],
  // A phone folds its entries to date and title.
  ['a phone', PHONE, '.entry-title'],
])('before any script has come, on %s', (_, options, text) => {
  it('the first entries can be read, and the page scrolls to the last', async () => {
    const { page, stalled } = await openStalled(options);
    const [first, second] = [page.locator('.entry').first(), page.locator('.entry').nth(1)];
    await first.locator(text).waitFor();
    await second.locator(text).waitFor();
    await expect.poll(() => stalled.length).toBeGreaterThan(0);
    expect(await page.locator('[data-instrument]').getAttribute('data-ready')).toBeNull();

    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await page.keyboard.press('End');
    const left = () =>
      page.evaluate(() => document.documentElement.scrollHeight - window.scrollY - window.innerHeight);
    await expect.poll(left).toBeLessThan(2);
  });

  it('a title leads to its event', async () => {
    const { page } = await openStalled(options);
    const title = page.locator('.entry-title a').first();
    const address = await title.getAttribute('href');
    await Promise.all([page.waitForURL(`**${address}`, { waitUntil: 'commit' }), title.click()]);
    await page.locator('h1').waitFor();
  });
});
