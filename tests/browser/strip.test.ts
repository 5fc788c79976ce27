import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';
import { PHONE, touchOf } from '../support/touch.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => Promise.all(opened.splice(0).map((page) => page.context().close())));

const opened: Page[] = [];

const query = (page: Page) => new URL(page.url()).searchParams;
const span = (page: Page) => [query(page).get('from'), query(page).get('to')];
const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' });
const announced = (page: Page) =>
  Promise.all([first(page), last(page)].map((slider) => slider.getAttribute('aria-valuetext')));
const untilAddress = (page: Page, from: string | null, to: string | null) =>
  page.waitForURL((url) => url.searchParams.get('from') === from && url.searchParams.get('to') === to);

async function open(view: string): Promise<Page> {
  const { page } = await site.open(view);
  opened.push(page);
  await untilReady(page);
  return page;
}

/** Edges of the window on the strip, px from the viewport's left, and the height at which to drag it. */
async function brush(page: Page): Promise<{ left: number; right: number; y: number }> {
  const box = (await page.locator('.strip-window').boundingBox())!;
  return { left: box.x, right: box.x + box.width, y: box.y + box.height - 12 };
}

async function drag(page: Page, from: number, to: number, y: number): Promise<void> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(to, y, { steps: 6 });
  await page.mouse.up();
}

describe('the strip under the keyboard', () => {
  it('is two sliders that say their dates, step through the address and are undone by Back', async () => {
    const page = await open('?from=2010-05&to=2019-08');
    const before = page.url();
    expect(await announced(page)).toEqual(['May 2010', 'August 2019']);
    await first(page).focus();
    // Held down: the second press is a repetition.
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    expect(await announced(page)).toEqual(['July 2010', 'August 2019']);
    expect(page.url()).toBe(before);
    await page.keyboard.up('ArrowRight');
    await untilAddress(page, '2010-07', '2019-08');
    await page.keyboard.press('Tab');
    expect(await last(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('PageUp');
    expect(await announced(page)).toEqual(['July 2010', 'January 2025']);
    await untilAddress(page, '2010-07', '2025-01');
    await page.goBack();
    await page.goBack();
    expect(page.url()).toBe(before);
    expect(await announced(page)).toEqual(['May 2010', 'August 2019']);
  });

  it('shows the era of a handle with Enter, and shows where the focus is', async () => {
    const page = await open('?from=2010-05&to=2019-08');
    await page.locator('.site-header a, .site-header button').last().focus();
    await page.keyboard.press('Tab');
    expect(await first(page).evaluate((element) => element === document.activeElement)).toBe(true);
    const ring = await first(page).evaluate((element) => getComputedStyle(element, '::before').outlineWidth);
    expect(ring).toBe('3px');
    await page.keyboard.press('Enter');
    await untilAddress(page, '1991', '2010');
  });
});

describe('the strip under the mouse', () => {
  it('moves, resizes and draws the window; each is one step of the history', async () => {
    const page = await open('?from=2012&to=2019');
    const { left, right, y } = await brush(page);
    const steps = () => page.evaluate(() => history.length);
    const atFirst = await steps();

    await drag(page, (left + right) / 2, (left + right) / 2 + 60, y);
    await page.waitForURL((url) => url.searchParams.get('from') !== '2012');
    const moved = await brush(page);
    expect(moved.right - moved.left).toBeCloseTo(right - left, -1);
    expect(moved.left).toBeCloseTo(left + 60, -1);

    const handle = (await last(page).boundingBox())!;
    await drag(page, handle.x + 12, moved.left + 80, y);
    const resized = await brush(page);
    expect(resized.left).toBeCloseTo(moved.left, 0);
    expect(resized.right).toBeCloseTo(moved.left + 80, -1);

    await drag(page, 300, 500, y);
    const drawn = await brush(page);
    expect([drawn.left, drawn.right].map(Math.round)).toEqual([300, 500]);
    await expect.poll(steps).toBe(atFirst + 3);
    await page.goBack();
    // The address keeps months, so Back may be a few px off.
    await expect.poll(async () => Math.abs((await brush(page)).left - resized.left)).toBeLessThan(5);
  });

  it('draws a first window on the whole record, and fits an era by its name or by a double click', async () => {
    const page = await open('');
    const { y } = await brush(page);
    await drag(page, 300, 420, y);
    expect((await brush(page)).right).toBeCloseTo(420, 0);
    await page.getByRole('button', { name: 'Show Cold War' }).click();
    await untilAddress(page, '1945', '1990');
    await expect.poll(() => announced(page)).toEqual(['January 1945', 'December 1990']);
    const { left } = await brush(page);
    await page.mouse.dblclick(left - 40, y);
    await untilAddress(page, '1917', '1944');
  });

  it('moves the window by a drag that starts on the name of an era, and does not fit the era', async () => {
    const page = await open('?from=2010-05&to=2019-08');
    const name = (await page.getByRole('button', { name: 'Show After the Arab uprisings' }).boundingBox())!;
    const before = await brush(page);
    await drag(page, name.x + 40, name.x + 70, name.y + 10);
    const after = await brush(page);
    expect(after.right).toBeCloseTo(before.right + 30, 0);
    await page.waitForURL((url) => /^2020-/.test(url.searchParams.get('to') ?? ''));
  });
});

describe('what the strip draws', () => {
  it('turns the stretch off with even years: no fan, no brackets, true widths, and the sentence says so', async () => {
    const page = await open('?scale=even');
    const counts = await Promise.all(
      ['.strip-ribbon', '.strip-bracket'].map((part) => page.locator(part).count()),
    );
    expect(counts).toEqual([0, 0]);
    expect(await page.locator('.strip-sentence').innerText()).toMatch(/Every year has the same width\.$/);
    const century = await page
      .locator('.strip-ruler .strip-tick-label', { hasText: '1800' })
      .getAttribute('x');
    const tick = await page.locator('.strip-axis .strip-tick-label', { hasText: '1800' }).getAttribute('x');
    expect(Math.abs(Number(century) - Number(tick))).toBeLessThan(20);
  });

  it('pales what a search or a filter leaves out, and moves no dot', async () => {
    const dots = (page: Page) =>
      page
        .locator('.strip-dots circle')
        .evaluateAll((all) =>
          all
            .map((dot) => [dot.getAttribute('data-event'), dot.getAttribute('cx'), dot.getAttribute('cy')])
            .sort(),
        );
    const whole = await open('');
    const places = await dots(whole);
    for (const view of ['?q=treaty', '?has=transfer']) {
      const page = await open(view);
      expect(await dots(page), view).toEqual(places);
      const clear = await page.locator('.strip-dots:not(.is-pale) circle').count();
      expect(clear, view).toBe(await page.locator('.entry:visible').count());
      expect(
        await page
          .locator('.strip-dots.is-pale')
          .first()
          .evaluate((dot) => getComputedStyle(dot).opacity),
      ).toBe('0.28');
      expect(await page.locator('.strip-sentence').innerText()).toContain('of the matching entries');
    }
  });

  it('has a line at the selected date', async () => {
    const page = await open('?from=2010&to=2019&e=jcpoa-vienna-2015');
    const box = (await page.locator('.strip-reading-line').boundingBox())!;
    const { left, right } = await brush(page);
    expect(box.x > left && box.x < right).toBe(true);
    expect(box.height).toBeGreaterThan(50);
  });

  it('is joined to the chart by the projection, at both ends, at every frame of a pan', async () => {
    const page = await open('?from=2012&to=2016');
    await page.locator('.chart-stage .vis-center').hover();
    const frames = page.evaluate(async () => {
      const edges = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      const seen: { off: number; left: number }[] = [];
      const until = performance.now() + 1200;
      while (performance.now() < until) {
        await new Promise((done) => requestAnimationFrame(done));
        const brush = edges(document.querySelector('.strip-window')!);
        const plot = edges(document.querySelector('.chart-stage .vis-center')!);
        // The outline is drawn in px of the viewport.
        const path = document.querySelector('.projection path')!.getAttribute('d') ?? '';
        const [x0, y0, x1, , x2, y2, x3] = [...path.matchAll(/-?[\d.]+/g)].map(Number);
        const pairs = [
          [x0, brush.left],
          [y0, brush.bottom],
          [x1, brush.right],
          [x2, plot.right],
          [y2, plot.top],
          [x3, plot.left],
        ];
        const off = Math.max(...pairs.map(([drawn = NaN, real = NaN]) => Math.abs(drawn - real)));
        seen.push({ off, left: brush.left });
      }
      return seen;
    });
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(60, 0);
    const seen = await frames;
    expect(new Set(seen.map(({ left }) => Math.round(left))).size).toBeGreaterThan(2);
    expect(Math.max(...seen.map(({ off }) => off))).toBeLessThan(1.5);
    const takes = await page
      .locator('.projection')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).pointerEvents));
    expect(new Set(takes)).toEqual(new Set(['none']));
  });
});

describe('the strip of a phone', () => {
  it('opens the chart from its date, and shows what lies under a tap', async () => {
    const { page } = await site.open('?from=1826&to=1832', PHONE);
    opened.push(page);
    await page.waitForSelector('[data-ready]');
    const panel = page.locator('[data-panel="chart"]');
    await page.getByRole('button', { name: 'Show the chart around 1829' }).tap();
    await panel.waitFor();
    expect(span(page)).toEqual(['1826', '1832']);
    await page.keyboard.press('Escape');
    const strip = (await page.locator('.strip-box').boundingBox())!;
    await page.touchscreen.tap(150, strip.y + 55);
    await expect.poll(async () => span(page)[0]).not.toBe('1826');
    const { left, right } = await brush(page);
    expect((left + right) / 2).toBeCloseTo(150, -1);
  });

  it('is scrubbed by a finger: the window is centred on it and the date stands above; up and down still scrolls', async () => {
    const { page } = await site.open('?from=1826&to=1832', PHONE);
    opened.push(page);
    await page.waitForSelector('[data-ready]');
    const strip = (await page.locator('.strip-box').boundingBox())!;
    const date = page.locator('.strip-date');
    expect(await date.innerText()).toMatch(/^1829\s+Qajar Iran, imperial Russia$/);
    const y = strip.y + 50;
    const touch = await touchOf(page);
    await touch.down({ x: 100, y });
    for (let x = 100; x <= 200; x += 10) await touch.move({ x, y });
    const shown = (await date.locator('b').boundingBox())!;
    expect(shown.x).toBeLessThan(200);
    expect(shown.x + shown.width).toBeGreaterThan(200);
    const { left, right } = await brush(page);
    expect((left + right) / 2).toBeCloseTo(200, -1);
    expect(query(page).get('from')).toBe('1826');
    await touch.up();
    await page.waitForURL((url) => url.searchParams.get('from') !== '1826');
    const [from, to] = span(page).map((text) => Number(text?.slice(0, 4)));
    expect(to! - from!).toBeGreaterThanOrEqual(6);
    expect(to! - from!).toBeLessThanOrEqual(7);

    const address = page.url();
    const scroll = () => page.evaluate(() => window.scrollY);
    const before = await scroll();
    const now = (await page.locator('.strip-box').boundingBox())!;
    await touch.drag({ x: 200, y: now.y + 60 }, { x: 204, y: now.y + 60 - 200 });
    await expect.poll(scroll).toBeGreaterThan(before + 50);
    expect(span(page)).toEqual([
      new URL(address).searchParams.get('from'),
      new URL(address).searchParams.get('to'),
    ]);
  });
});
