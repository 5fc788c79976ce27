import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const off = { javaScriptEnabled: false };

describe('without scripts', () => {
  it('the home page shows the whole list, open, and the drawing of the span', async () => {
    const { page, errors } = await site.open('', off);
    const entries = page.locator('.entry');
    expect(await entries.count()).toBeGreaterThanOrEqual(25);
    expect(await entries.last().locator('.entry-summary').isVisible()).toBe(true);
    expect(await entries.last().locator('blockquote').isVisible()).toBe(true);
    expect(await page.locator('[data-strip] svg').isVisible()).toBe(true);
    expect(await page.locator('.chart-static svg').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('the marks of the drawing are links to their events', async () => {
    const { page } = await site.open('', off);
    const link = page.locator('.chart-static a.mark-link', { has: page.locator('text=Gulistan') });
    await link.first().click();
    expect(new URL(page.url()).pathname).toBe('/events/treaty-of-gulistan-1813/');
  });

  it('no control is shown that only a script could serve', async () => {
    for (const path of ['', 'events/treaty-of-gulistan-1813/']) {
      const { page } = await site.open(path, off);
      expect(await page.locator('button:visible').count(), path).toBe(0);
    }
  });

  it('every way in, every entry and every header link leads to a page', async () => {
    const { page } = await site.open('', off);
    const hrefs = await page
      .locator('.ways-in a, .entry-title a, .site-nav a, .site-footer a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(30);
    for (const href of new Set(hrefs)) {
      const response = await page.request.get(href);
      expect(response.status(), href).toBe(200);
    }
  });
});
