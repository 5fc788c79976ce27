import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMadeUpSite, type MadeUpSite } from '../support/made-up-site.ts';
import { renameEvent } from '../support/rename-event.ts';
import { untilReady } from '../support/site.ts';

const OLD = 'pact-of-the-hills-1828';
const NEW = 'hill-pact-1828';
const BASE = '/lessons/timeline/';
const off = { javaScriptEnabled: false };

let site: MadeUpSite;

// Below a base path, where a wrong address leads out of the site.
beforeAll(async () => {
  site = await openMadeUpSite({
    siteUrl: 'https://history.example',
    base: BASE,
    change: (project) => renameEvent(project, OLD, NEW),
  });
}, 180_000);
afterAll(() => site.close());

describe('the former address of an event', () => {
  it('leads on without scripts', async () => {
    const { page, errors } = await site.open('about/', off);
    await page.goto(`${site.url}events/${OLD}/`);
    await page.waitForURL(`${site.url}events/${NEW}/`);
    expect(await page.locator('h1').innerText()).toBe('Pact of the Hills');
    expect(errors).toEqual([]);
  });

  it('says where the page is now, where the refresh does not come', async () => {
    const { page } = await site.open('about/', off);
    await page.route(`**/events/${NEW}/`, (route) => route.fulfill({ status: 204 }));
    await page.goto(`${site.url}events/${OLD}/`);
    const link = page.getByRole('link', { name: 'Pact of the Hills' });
    expect(await link.isVisible()).toBe(true);
    await page.unroute(`**/events/${NEW}/`);
    await link.click();
    expect(page.url()).toBe(`${site.url}events/${NEW}/`);
  });

  it('names the new address to search engines, and asks not to be listed itself', async () => {
    const { page } = await site.open('about/', off);
    const html = await (await page.request.get(`${site.url}events/${OLD}/`)).text();
    expect(html).toContain(`<link rel="canonical" href="https://history.example${BASE}events/${NEW}/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('leads on to the same quote with scripts, and Back does not come back to it', async () => {
    const { page, errors } = await site.open('about/');
    const anchor = /id="(q-[0-9a-f]{6})"/.exec(
      readFileSync(join(site.folder, `events/${NEW}/index.html`), 'utf8'),
    )?.[1];
    expect(anchor).toBeDefined();
    await page.goto(`${site.url}events/${OLD}/#${anchor}`);
    await page.waitForURL(`${site.url}events/${NEW}/#${anchor}`);
    await page.goBack();
    expect(page.url()).toBe(`${site.url}about/`);
    expect(errors).toEqual([]);
  });
});

describe('the former id of an event', () => {
  it('in the address of the timeline selects the event', async () => {
    const { page, errors } = await site.open(`?e=${OLD}`);
    await untilReady(page);
    expect(await page.locator('.entry.is-active').getAttribute('data-event')).toBe(NEW);
    expect(errors).toEqual([]);
  });
});
