import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';
import { PHONE } from '../support/touch.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Adds up the layout shifts of a page from its first paint on. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    type Entry = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    for (const { value, sources } of list.getEntries() as Entry[]) {
      shifts.push({ value, moved: sources.map(({ node }) => node?.className.toString() ?? '') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Sum of the shifts, once fonts and scripts are there and nothing has been drawn for two frames. */
async function shiftsOf(page: Page): Promise<{ sum: number; moved: string[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.filter(({ value }) => value > 0.002).flatMap(({ moved }) => moved),
  };
}

const wide = { viewport: { width: 1440, height: 900 } };
const tablet = { viewport: { width: 820, height: 1180 } };
const EVENT = 'events/us-statement-missiles-2024/';

const PAGES = [
  ['the timeline', '', wide],
  ['the timeline of a tablet', '', tablet],
  ['the timeline of a phone', '', PHONE],
  ['an event', EVENT, wide],
  ['an event on a phone', EVENT, PHONE],
  ['all events', 'events/', wide],
  ['all events on a phone', 'events/', PHONE],
  ['all sources', 'sources/', wide],
  ['the transfers', 'transfers/', wide],
] as const;

describe('nothing jumps while a page loads', () => {
  it.each(PAGES)('that was seen before: %s', async (_, path, options) => {
    const { page } = await site.open(path, options);
    await page.evaluate(() => document.fonts.ready);
    await page.addInitScript(watchShifts);
    await page.reload();
    if (path === '') await page.waitForSelector('[data-ready]');
    const { sum, moved } = await shiftsOf(page);
    expect(sum, moved.join(', ')).toBeLessThanOrEqual(0.01);
  });

  it.each(PAGES)('whose fonts come after all the rest: %s', async (_, path, options) => {
    const { page } = await site.open('404.html', { ...options, serviceWorkers: 'block' });
    const release = await holdFonts(page);
    await page.addInitScript(watchShifts);
    await page.goto(`${site.url}${path}`, { waitUntil: 'commit' });
    if (path === '') await page.waitForSelector('[data-ready]');
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await page.evaluate(() => document.fonts.check("16px 'STIX Two Text Variable'"))).toBe(false);
    release();
    await page.waitForFunction(() => document.fonts.check("16px 'STIX Two Text Variable'"));
    const { sum, moved } = await shiftsOf(page);
    expect(sum, moved.join(', ')).toBeLessThanOrEqual(0.01);
  });
});

/** Keeps back every font file, as a slow network would; what is returned lets them go. */
async function holdFonts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.woff2$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
