import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMadeUpSite, type MadeUpSite } from '../support/made-up-site.ts';
import { untilReady } from '../support/site.ts';

let site: MadeUpSite;

beforeAll(async () => {
  site = await openMadeUpSite({ siteUrl: 'https://history.example', base: '/lessons/timeline/' });
}, 180_000);
afterAll(() => site.close());

describe('below a base path', () => {
  it('the timeline works: chart, selection, address, and nothing is missing', async () => {
    const { page, errors, foreign } = await site.open('?e=pact-of-the-hills-1828');
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await untilReady(page);
    expect(await page.locator('.entry.is-active').getAttribute('data-event')).toBe('pact-of-the-hills-1828');
    await page.locator('.entry.is-active').getByRole('link', { name: 'Open this event' }).click();
    await page.waitForURL('**/lessons/timeline/events/pact-of-the-hills-1828/');
    expect([missing, errors, foreign]).toEqual([[], [], []]);
  });

  it('every link inside the site stays below the path and leads to a page', async () => {
    const { page } = await site.open('events/kite-shipment-2022/');
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const own = hrefs.filter((href) => href.startsWith(new URL(site.url).origin));
    expect(own.filter((href) => !href.startsWith(site.url))).toEqual([]);
    for (const href of new Set(own.map((address) => address.split('#')[0] ?? ''))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });

  it('an event page keeps its former wording, in words that need no strike, and shares its whole address', async () => {
    const { page } = await site.open('events/kite-shipment-2022/', { javaScriptEnabled: false });
    const changes = page.locator('#changes');
    expect(await changes.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^21 November 2026\s+Added\.$/),
      expect.stringMatching(/^1 December 2026\s+The month was added\.\s+Before: “2022”$/),
    ]);
    const address = 'https://history.example/lessons/timeline/events/kite-shipment-2022/';
    expect(await page.locator('#share-words').innerText()).toMatch(
      new RegExp(`about August 2022 ${address}$`),
    );
    const quote = page.locator('[data-quote]').first();
    expect(await quote.locator('.cite-text').textContent()).toContain(
      `${address}#${await quote.getAttribute('id')}`,
    );
  });

  it('embeds have their fonts, and lead to pages below the path', async () => {
    for (const path of [
      'embed/events/pact-of-the-hills-1828/',
      'embed/view/?from=1828',
      'embed/transfers/',
    ]) {
      const { page, errors, foreign } = await site.open(path);
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded'),
      );
      expect(loaded.length, path).toBeGreaterThan(0);
      const hrefs = await page
        .locator('a:not([rel~=external])')
        .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href')!, location.href).href));
      expect(hrefs.length).toBeGreaterThan(1);
      expect(hrefs.filter((href) => !href.startsWith(site.url))).toEqual([]);
      expect([errors, foreign]).toEqual([[], []]);
    }
  });

  it('pages say their address under SITE_URL, and may be indexed', async () => {
    const { page } = await site.open('events/pact-of-the-hills-1828/');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toBe('https://history.example/lessons/timeline/events/pact-of-the-hills-1828/');
    expect(await page.locator('#citation').innerText()).toContain(canonical);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  });
});
