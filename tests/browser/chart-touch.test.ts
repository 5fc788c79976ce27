import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';
import { touchOf } from '../support/touch.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VIEW = '?from=1800&to=1840';

async function openTouch(view = VIEW): Promise<{ page: Page; finger: CDPSession }> {
  const { page } = await site.open(view, { hasTouch: true });
  await untilReady(page);
  await page.waitForTimeout(600);
  return { page, finger: await page.context().newCDPSession(page) };
}

const touch = (finger: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
  finger.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
  });

async function tap(finger: CDPSession, x: number, y: number): Promise<void> {
  await touch(finger, 'touchStart', x, y);
  await touch(finger, 'touchEnd');
}

async function drag(finger: CDPSession, from: [number, number], by: [number, number]): Promise<void> {
  await touch(finger, 'touchStart', ...from);
  for (let step = 1; step <= 10; step++) {
    await touch(finger, 'touchMove', from[0] + (by[0] * step) / 10, from[1] + (by[1] * step) / 10);
  }
  await touch(finger, 'touchEnd');
}

async function glyphOf(page: Page, mark: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator(`[data-mark="${mark}"] .glyph`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const selected = (page: Page) => new URL(page.url()).searchParams.get('e');
const span = (page: Page) => new URL(page.url()).searchParams.get('from');

describe('fingers on the chart', () => {
  it('take the nearest mark within 22 px of a tap, and none further off', async () => {
    const { page, finger } = await openTouch();
    const { x, y } = await glyphOf(page, 'treaty-of-gulistan-1813');
    // No arms before 1840.
    const empty = (await page.locator('.gutter-lane.lane-arms').boundingBox())!;
    await tap(finger, x, empty.y + empty.height / 2);
    await page.waitForTimeout(500);
    expect(selected(page)).toBeNull();
    await tap(finger, x - 16, y);
    await page.waitForFunction(() => location.search.includes('e=treaty-of-gulistan-1813'));
  });

  it('pan sideways, and leave what goes up and down to the page', async () => {
    const { page, finger } = await openTouch();
    const plot = (await page.locator('.chart-stage .vis-center').boundingBox())!;
    const start: [number, number] = [plot.x + 500, plot.y + plot.height - 8];
    await drag(finger, start, [-200, 0]);
    await page.waitForFunction(() => !location.search.includes('from=1800'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await drag(finger, start, [0, -200]);
    await page.waitForFunction(() => scrollY > 100);
  });

  it('zoom in one level with two taps, about their place', async () => {
    const { page, finger } = await openTouch();
    const { x, y } = await glyphOf(page, 'treaty-of-gulistan-1813');
    const [before, away] = [span(page), y + 90];
    await tap(finger, x, away);
    await tap(finger, x, away);
    await page.waitForFunction((from) => !location.search.includes(`from=${from}`), before);
    const pressed = page.locator('.chart-controls [aria-pressed="true"]');
    await expect.poll(() => pressed.textContent()).toBe('Year');
    await expect.poll(async () => page.locator('[data-mark="treaty-of-gulistan-1813"]').count()).toBe(1);
  });

  it('show the label of a bare mark while one rests on it, and select nothing', async () => {
    const { page, finger } = await openTouch('?from=2010-05&to=2019-08');
    const cluster = (await page.locator('.cluster-pill').first().boundingBox())!;
    const url = page.url();
    await touch(finger, 'touchStart', cluster.x + 13, cluster.y + 9);
    await page.locator('.mark-chip').waitFor({ state: 'visible' });
    await touch(finger, 'touchEnd');
    await page.waitForTimeout(400);
    expect(page.url()).toBe(url);
  });

  it.each([
    ['apart: a nearer view about their middle', 80, 240, (ratio: number) => ratio < 0.6],
    ['together: a wider one', 240, 80, (ratio: number) => ratio > 1.6],
  ])('two of them, going %s, while the page stands still', async (_, apart, until, asExpected) => {
    const { page } = await openTouch('?from=1820&to=1840');
    const plot = (await page.locator('.chart-stage .vis-center').boundingBox())!;
    const centre = { x: plot.x + plot.width / 2, y: plot.y + 120 };
    const before = await windowOf(page);
    await (await touchOf(page)).pinch(centre, apart, until);
    await expect.poll(async () => asExpected(lengthOf(await windowOf(page)) / lengthOf(before))).toBe(true);
    const after = await windowOf(page);
    // What was between the fingers stays there, to a tenth of the narrower window.
    const middle = ([from, to]: readonly [number, number]) => (from + to) / 2;
    const narrower = Math.min(lengthOf(before), lengthOf(after));
    expect(Math.abs(middle(after) - middle(before))).toBeLessThan(narrower / 10);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  });
});

/** The window in the address, in years. */
async function windowOf(page: Page): Promise<readonly [number, number]> {
  const { searchParams } = new URL(page.url());
  const year = (key: string) => {
    const [y, m = '1', d = '1'] = (searchParams.get(key) ?? '').split('-');
    return Number(y) + (Number(m) - 1) / 12 + (Number(d) - 1) / 365;
  };
  return [year('from'), year('to')];
}

const lengthOf = ([from, to]: readonly [number, number]) => to - from;
