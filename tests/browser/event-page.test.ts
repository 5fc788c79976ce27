import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('an event page in a browser', () => {
  it('says the date in words, in both calendars of an Old Style treaty, and where sources differ', async () => {
    const { page, errors, foreign } = await site.open('events/treaty-of-turkmenchay-1828/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('22 February 1828');
    expect(text).toMatch(/10 February 1828, in use in Russia; 12 days behind/);
    expect(text).toContain('5 Sha');
    expect(text).toContain('Sources disagree');
    expect(text).toContain('Туркманчайский');
    expect(text).toContain('ترکمانچای');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('prints the standing of each side as dated sentences that lead to the statements', async () => {
    const { page } = await site.open('events/us-statement-iran-drones-2022/');
    const standing = page.locator('[data-standing]');
    expect(await standing.innerText()).toContain('Acknowledged in part by Iran, 5 November 2022.');
    await standing.getByText('Acknowledged in part by Iran').click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain('Amir-Abdollahian');
  });

  it('never calls an unanswered event undisputed', async () => {
    const { page } = await site.open('events/');
    expect(await page.locator('main').innerText()).not.toMatch(/undisputed|confirmed event/i);
  });

  it('leads to the words in the article by a text fragment', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/');
    const quote = page.locator('[data-quote]', { hasText: 'Anthony Blinken confirmed' });
    const href = await quote.locator('[data-find]').getAttribute('href');
    expect(href).toContain('carnegieendowment.org');
    expect(href).toContain('#:~:text=');
    expect(await quote.innerText()).toContain('Verified verbatim');
    expect(await quote.innerText()).toContain('Quoted as published. The secretary’s name is Antony Blinken.');
  });

  it('copies its address, and the button says so', async () => {
    const { page } = await site.open('events/treaty-of-gulistan-1813/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('leads to the timeline at this event', async () => {
    const { page } = await site.open('events/treaty-of-gulistan-1813/');
    await page.getByRole('link', { name: 'Show on the timeline' }).click();
    await page.waitForSelector('[data-ready]');
    expect(await page.locator('.entry.is-active').getAttribute('data-event')).toBe('treaty-of-gulistan-1813');
  });

  it('walks from the first event to the last by Next', async () => {
    const { page } = await site.open('about/');
    const get = async (path: string) => (await page.request.get(new URL(path, site.url).href)).text();
    const { events } = JSON.parse(await get('data/v1/index.json')) as { events: { id: string }[] };
    const walked: string[] = [];
    for (let path: string | undefined = `/events/${events[0]!.id}/`; path;) {
      walked.push(path);
      path = /href="([^"]+)" rel="next"/.exec(await get(path))?.[1];
    }
    expect(walked).toEqual(events.map(({ id }) => `/events/${id}/`));
  });

  it('fits a phone without sideways scrolling, and every page type does', async () => {
    const phone = { viewport: { width: 320, height: 700 } };
    const paths = [
      '',
      'events/',
      'events/us-statement-missiles-2024/',
      'actors/',
      'sources/',
      'threads/',
      'transfers/',
      'about/',
      'about/method/',
      'data/',
      'report/',
      'disagreements/',
    ];
    for (const path of paths) {
      const { page } = await site.open(path, phone);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('keeps the colours a reader chose, from the next page on and without a flash', async () => {
    const { page } = await site.open('about/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.locator('.theme-button');
    await button.click();
    await button.click();
    expect(await button.getAttribute('aria-label')).toBe('Colours: dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${site.url}events/`);
    expect(await paper()).toBe(dark);
  });
});
