import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const S300 = 's-300-delivery-iran-2016';
const MISSILES = 'us-statement-missiles-2024';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const active = (page: Page) => page.locator('.entry.is-active').getAttribute('data-event');
const query = (page: Page) => new URL(page.url()).searchParams;
const settled = (page: Page) => page.waitForTimeout(600);

/** Years the window runs over, from the address; the whole record where it names none. */
function span(page: Page): number {
  const params = query(page);
  const year = (key: string, whole: number) => Number(params.get(key)?.slice(0, 4) ?? whole);
  return year('to', 2025) - year('from', 1651);
}

async function overPlot(page: Page): Promise<void> {
  const box = (await page.locator('.chart-stage .vis-center').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
}

describe('the home page in a browser', () => {
  it('draws every event of the record as a mark or in a cluster, without an error or a foreign request', async () => {
    const { page, errors, foreign } = await site.open();
    await untilReady(page);
    const marks = await page
      .locator('.chart-stage [data-mark]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
    const counted = marks.map((name) => Number(/^(\d+) entries/.exec(name)?.[1] ?? 1));
    const entries = await page.locator('.entry').count();
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(entries);
    expect(entries).toBeGreaterThanOrEqual(25);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('opens at the event that the address names, with its mark in view and its entry at the reading line', async () => {
    const { page } = await site.open(`?e=${MISSILES}`);
    await untilReady(page);
    expect(await active(page)).toBe(MISSILES);
    const mark = page.locator(`[data-mark="${MISSILES}"]`);
    expect(await mark.getAttribute('aria-pressed')).toBe('true');
    const [plot, glyph] = await Promise.all([
      page.locator('.chart-stage .vis-center').boundingBox(),
      mark.boundingBox(),
    ]);
    expect(glyph!.x).toBeGreaterThan(plot!.x);
    expect(glyph!.x).toBeLessThan(plot!.x + plot!.width);
    const entry = (await page.locator('.entry.is-active').boundingBox())!;
    expect(entry.y).toBeGreaterThan(250);
    expect(entry.y).toBeLessThan(700);
  });

  it('keeps the view through a reload', async () => {
    const { page } = await site.open(`?from=2005&to=2024&e=${S300}&lane=arms`);
    await untilReady(page);
    const before = page.url();
    await page.reload();
    await untilReady(page);
    expect(page.url()).toBe(before);
    expect(await active(page)).toBe(S300);
    expect(await page.locator('.entry:visible').count()).toBeLessThan(await page.locator('.entry').count());
  });

  it('selects from the chart, and Back and Forward undo and redo it', async () => {
    const { page } = await site.open(`?from=2005&to=2024&e=${MISSILES}`);
    await untilReady(page);
    await settled(page);
    await page.locator(`[data-mark="${S300}"]`).click();
    await settled(page);
    expect(query(page).get('e')).toBe(S300);
    expect(await active(page)).toBe(S300);
    await page.goBack();
    await settled(page);
    expect(query(page).get('e')).toBe(MISSILES);
    expect(await active(page)).toBe(MISSILES);
    await page.goForward();
    await settled(page);
    expect(await active(page)).toBe(S300);
  });

  it('selects from the list, and the chart follows to the mark', async () => {
    const { page } = await site.open(`?from=2022&to=2024&e=${MISSILES}`);
    await untilReady(page);
    const target = page.locator(`[data-event="${S300}"]`);
    await target.locator('.entry-summary').click();
    await settled(page);
    expect(query(page).get('e')).toBe(S300);
    expect(await page.locator(`[data-mark="${S300}"]`).getAttribute('aria-pressed')).toBe('true');
  });

  it('follows the reader who scrolls: the entry at the reading line becomes the active one', async () => {
    const { page } = await site.open();
    await untilReady(page);
    const seen = new Set<string | null>();
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.move(1200, 600);
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(250);
      seen.add(await active(page).catch(() => null));
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
    await settled(page);
    expect(query(page).get('e')).toBe(await active(page));
  });

  it('scrolls the page under a plain wheel over the chart, and does not zoom', async () => {
    const { page } = await site.open(`?from=2005&to=2024`);
    await untilReady(page);
    const years = span(page);
    await overPlot(page);
    await page.mouse.wheel(0, 400);
    await settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(400);
    expect(span(page)).toBe(years);
  });

  it('zooms about the pointer with Ctrl and the wheel, and the page stays', async () => {
    const { page } = await site.open(`?from=2005&to=2024`);
    await untilReady(page);
    const years = span(page);
    await overPlot(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => span(page)).toBeLessThan(years);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('zooms and moves by its buttons, and a level is a decision that Back undoes', async () => {
    const { page } = await site.open(`?from=1990&to=2024`);
    await untilReady(page);
    const years = span(page);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => span(page)).toBeLessThan(years);
    const from = query(page).get('from')!;
    await page.getByRole('button', { name: 'Earlier', exact: true }).click();
    await settled(page);
    expect(query(page).get('from')! < from).toBe(true);
    const before = page.url();
    await page.getByRole('button', { name: 'Decade', exact: true }).click();
    await settled(page);
    expect(span(page)).toBeGreaterThanOrEqual(39);
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(before);
  });

  it('pans by a drag that starts on a mark, and selects nothing', async () => {
    const { page } = await site.open(`?from=2005&to=2024`);
    await untilReady(page);
    await settled(page);
    const from = query(page).get('from');
    const box = (await page.locator(`[data-mark="${S300}"]`).boundingBox())!;
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 130, box.y + 14, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('from')).not.toBe(from);
    expect(query(page).get('e')).toBeNull();
  });

  it('opens a cluster, or a column of dots, so that its members stand apart', async () => {
    for (const view of ['?from=1990&to=2024', '']) {
      const { page } = await site.open(view);
      await untilReady(page);
      await settled(page);
      const years = span(page);
      await page.locator('.chart-stage .vis-foreground [aria-label*=" entries, "]').last().click();
      await settled(page);
      expect(span(page), view).toBeLessThan(years);
    }
  });

  it('switches a lane off and on in list and chart together', async () => {
    const { page } = await site.open();
    await untilReady(page);
    const all = await page.locator('.entry:visible').count();
    await page.getByRole('button', { name: 'Force', exact: true }).click();
    await settled(page);
    expect(query(page).get('lane')).toBe('talks,arms,trade,society');
    expect(await page.locator('.entry:visible').count()).toBeLessThan(all);
    expect(await page.locator('.chart-stage .mark-force').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await settled(page);
    expect(await page.locator('.entry:visible').count()).toBe(all);
  });

  it('drops an entry it does not know with one plain sentence', async () => {
    const { page } = await site.open('?e=no-such-event');
    await untilReady(page);
    expect(await page.locator('[data-notices]').innerText()).toBe(
      'This link names an entry that is not here. The window is shown without it.',
    );
  });

  it('says in one line that the chart could not be drawn, and keeps the list whole', async () => {
    const { page } = await site.open('about/');
    await page.route('**/index.json', (route) => route.abort());
    await page.goto(site.url);
    await page.locator('[data-chart-error]').waitFor({ state: 'visible' });
    expect(await page.locator('.entry').first().isVisible()).toBe(true);
  });

  it('keeps ticks at midnight UTC for a reader in New York', async () => {
    const { page } = await site.open('?from=1813-10-20&to=1813-11-10&e=treaty-of-gulistan-1813', {
      timezoneId: 'America/New_York',
    });
    await untilReady(page);
    await settled(page);
    const tick = (await page.locator('.chart-axis .grid g', { hasText: /^25 \(13\)$/ }).boundingBox())!;
    const mark = (await page.locator('[data-mark="treaty-of-gulistan-1813"] .glyph').boundingBox())!;
    const day = (await page.locator('.chart-stage .vis-center').boundingBox())!.width / 22;
    const middle = mark.x + mark.width / 2;
    expect(middle).toBeGreaterThan(tick.x - day - 1);
    expect(middle).toBeLessThan(tick.x + 1);
  });
});
