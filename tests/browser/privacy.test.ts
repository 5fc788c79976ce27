import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Everything a page can leave behind in a browser. */
async function keptBy(page: Page): Promise<Record<string, unknown>> {
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
  return { ...stored, cookies: (await page.context().cookies()).length };
}
const NOTHING = { local: [], session: [], databases: 0, caches: 0, workers: 0, cookies: 0 };

it('nothing is kept by reading, searching and filtering, and no other host is asked', async () => {
  const { page, foreign } = await site.open('?e=treaty-of-turkmenchay-1828');
  await untilReady(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Gulistan');
  await page.waitForURL(/q=Gulistan/);
  for (const path of ['transfers/', 'events/treaty-of-turkmenchay-1828/', 'data/', 'about/privacy/']) {
    await page.goto(site.url + path);
  }
  expect(await keptBy(page)).toEqual(NOTHING);
  expect(foreign).toEqual([]);
});

it('what the page on privacy names is kept once it is chosen, and gone once it is chosen back', async () => {
  const { page } = await site.open('about/privacy/');
  const main = page.locator('main');
  const named = await main.locator('li > code').allInnerTexts();
  const colours = page.locator('.theme-button');
  await colours.click();
  expect(await keptBy(page)).toEqual({ ...NOTHING, local: ['theme'] });
  await page.goto(site.url);
  await untilReady(page);
  await page.locator('.site-footer [data-open="keys"]').click();
  await page.getByRole('checkbox', { name: /single-letter|keys/i }).click();
  const { local } = await keptBy(page);
  expect(local).toEqual([...named].sort());
  await page.getByRole('checkbox', { name: /single-letter|keys/i }).click();
  await page.keyboard.press('Escape');
  for (let turn = 0; turn < 2; turn++) await page.locator('.theme-button').click();
  expect(await keptBy(page)).toEqual(NOTHING);
});
