import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';
import { middleOf, TABLET, touchOf } from '../support/touch.ts';

const VIEW = '?from=2005&to=2024';
const S300 = 's-300-delivery-iran-2016';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The chart under fingers, and a place low in its plot where no mark is. */
async function openChart(view = VIEW) {
  const { page } = await site.open(view, TABLET);
  await untilReady(page);
  const box = (await page.locator('.chart-stage .vis-center').boundingBox())!;
  const bare = { x: box.x + box.width / 2, y: box.y + box.height - 6 };
  return { page, touch: await touchOf(page), bare };
}

const year = (page: Page, key: 'from' | 'to') =>
  Number(new URL(page.url()).searchParams.get(key)?.slice(0, 4));
const untilYear = (page: Page, key: 'from' | 'to', test: (year: number) => boolean) =>
  expect.poll(() => test(year(page, key))).toBe(true);

describe('the chart under a finger', () => {
  it('moves through time when it is dragged sideways', async () => {
    const { page, touch, bare } = await openChart();
    await touch.drag(bare, { ...bare, x: bare.x + 300 });
    await untilYear(page, 'from', (from) => from < 2005);
    expect(year(page, 'to') - year(page, 'from')).toBeCloseTo(19, -1);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('lets the page scroll when it is dragged up, and keeps its window', async () => {
    const { page, touch, bare } = await openChart();
    await touch.drag(bare, { ...bare, y: bare.y - 300 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(year(page, 'to') - year(page, 'from')).toBe(19);
  });

  it('zooms about two fingers that part', async () => {
    const { page, touch, bare } = await openChart();
    await touch.pinch(bare, 80, 320);
    await untilYear(page, 'from', (from) => from > 2007);
    await untilYear(page, 'to', (to) => to < 2022);
  });

  it('selects the mark that is tapped', async () => {
    const { page, touch } = await openChart('?from=2016&to=2017');
    await touch.tap(await middleOf(page.locator(`[data-mark="${S300}"] .glyph`)));
    await expect.poll(() => page.locator('.entry.is-active').getAttribute('data-event')).toBe(S300);
  });
});
