import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../src/build/build-site.ts';
import { CLEAN_ENV } from '../support/clean-env.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { renameEvent } from '../support/rename-event.ts';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const OLD = 'pact-of-the-hills-1828';
const NEW = 'hill-pact-1828';
const BASE = '/lessons/timeline/';
const off = { javaScriptEnabled: false };

let project: ProjectCopy;
let site: OpenSite;

// Below a base path, where a wrong address leads out of the site.
beforeAll(async () => {
  project = copyProject();
  renameEvent(project, OLD, NEW);
  const env = { ...CLEAN_ENV, SITE_URL: 'https://history.example', BASE_PATH: BASE };
  const folder = join(project.root, 'site');
  expect(await buildInto(folder, project.root, env)).toBe(true);
  site = await openSite(folder, BASE);
}, 180_000);
afterAll(async () => {
  await site.close();
  project.remove();
});

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
      readFileSync(join(project.root, `site/events/${NEW}/index.html`), 'utf8'),
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
