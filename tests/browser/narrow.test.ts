import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';
import { PHONE } from '../support/touch.ts';

const TREATY = 'treaty-of-turkmenchay-1828';
const READING = `?e=${TREATY}`;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Closed after each test: twenty long pages at once are slow. */
const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await site.open(path, options);
  opened.push(page);
  return page;
}

async function openHome(view: string, width: number, height: number, options = {}): Promise<Page> {
  const page = await open(view, { viewport: { width, height }, ...options });
  await page.waitForSelector('[data-ready]');
  return page;
}

const openPhone = async (view = READING) => {
  const page = await open(view, PHONE);
  await page.waitForSelector('[data-ready]');
  return page;
};

/** px of the viewport's height that sticky parts take from the list. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const x = document.querySelector('.entry.is-active')!.getBoundingClientRect().left + 60;
    const isOver = (y: number) => !document.elementFromPoint(x, y)?.closest('.entry, ol');
    let y = 0;
    while (y < window.innerHeight && isOver(y)) y += 1;
    return y;
  });

/** Elements wider than the viewport, or cut at their right edge. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isOut = (element: Element) =>
      element.getBoundingClientRect().right > width + 1 && element.checkVisibility();
    return [...document.querySelectorAll('main *:not(svg *), header *, footer *')]
      .filter((element) => isOut(element) && !element.closest('.visually-hidden, .skip, .chart-stage'))
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
  });

/** Elements whose own words do not fit them. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const hides = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.checkVisibility() && element instanceof HTMLElement && hides(element))
      .filter(
        (element) =>
          !element.closest('.visually-hidden, .chart-box, .strip-box, .instrument-top, .table-box'),
      )
      .filter((element) => getComputedStyle(element).webkitLineClamp === 'none')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`);
  });

describe('the list of a phone', () => {
  it('runs along a rail that carries each entry’s glyph', async () => {
    const page = await openPhone();
    const middles = await page.locator('.entry .kind-line .glyph').evaluateAll((glyphs) =>
      glyphs.map((glyph) => {
        const { left, width } = glyph.getBoundingClientRect();
        return left + width / 2;
      }),
    );
    expect(middles.length).toBeGreaterThan(200);
    expect(Math.min(...middles)).toBeGreaterThan(22);
    expect(Math.max(...middles)).toBeLessThan(25);
    const title = await page.locator(`[data-event="${TREATY}"] .entry-title`).boundingBox();
    expect(title!.x).toBeCloseTo(48, 0);
  });

  it('shows dates and titles, and more only of the entry being read, from edge to edge', async () => {
    const page = await openPhone();
    expect(await page.locator('.entry-summary:visible').count()).toBe(1);
    const active = page.locator('.entry.is-active');
    const box = await active.boundingBox();
    expect([box!.x, box!.width]).toEqual([0, 390]);
    expect(await active.getByRole('link', { name: 'Open', exact: true }).isVisible()).toBe(true);
  });
});

describe('the chart of a phone', () => {
  it('is a sheet of three fifths of the height that the button opens and Esc closes', async () => {
    const page = await openPhone();
    expect(await page.locator('[data-chart]').isVisible()).toBe(false);
    const button = page.locator('.reading-bar [data-open="chart"]');
    await button.tap();
    await page.waitForSelector('.panel .chart-stage [data-mark]');
    const sheet = (await page.locator('[data-panel="chart"]').boundingBox())!;
    expect(sheet.height).toBeCloseTo(0.6 * 844, -1);
    expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel="chart"]').isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('keeps the entry of a chosen mark in sight above it', async () => {
    const page = await openPhone('?from=1820&to=1835');
    await page.locator('.reading-bar [data-open="chart"]').tap();
    await page.locator(`.panel [data-mark="${TREATY}"]`).tap();
    const sheet = (await page.locator('[data-panel="chart"]').boundingBox())!;
    const title = page.locator(`[data-event="${TREATY}"] .entry-title`);
    await expect.poll(async () => (await title.boundingBox())!.y).toBeLessThan(sheet.y - 30);
    expect((await title.boundingBox())!.y).toBeGreaterThan((await covered(page)) - 1);
  });

  it('goes to its own place when the window is made wide, and back', async () => {
    const page = await openPhone();
    await page.locator('.reading-bar [data-open="chart"]').tap();
    await page.waitForSelector('.panel .chart-stage [data-mark]');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.waitForSelector('.instrument-columns > [data-chart] [data-mark]');
    expect(await page.locator('[data-panel="chart"]').isVisible()).toBe(false);
    const plot = page.locator('.chart-stage .vis-center');
    await expect.poll(async () => (await plot.boundingBox())!.width).toBeGreaterThan(500);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForSelector('.panel [data-chart]', { state: 'hidden' });
  });
});

describe('sticky parts leave at least half of the height to the list', () => {
  it.each([
    [390, 844],
    [320, 568],
    [844, 390],
    [820, 1180],
    [1024, 768],
    [1180, 820],
    [1280, 640],
    [320, 256],
  ])('at %i × %i', async (width, height) => {
    const page = await openHome(READING, width, height);
    await page.mouse.move(width / 2, height - 20);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => covered(page)).toBeLessThanOrEqual(height / 2);
  });
});

describe('nothing is wider than the window or cut off', () => {
  it.each([
    '',
    `events/${TREATY}/`,
    'events/us-statement-missiles-2024/',
    'events/',
    'transfers/',
    'report/',
  ])('at 320 px on /%s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await clipped(page)).toEqual([]);
  });

  it.each(['', `events/${TREATY}/`, 'events/'])('with letters of twice the size on /%s', async (path) => {
    const page = await open('404.html', {});
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(`${site.url}${path}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('30px');
    expect(await tooWide(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });

  it('with the wide spacing of WCAG 1.4.12', async () => {
    const page = await openHome(READING, 1440, 900, { bypassCSP: true });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await tooWide(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });
});

describe('in forced colours', () => {
  it('only the entry being read has an edge, and glyphs are drawn in the system’s ink', async () => {
    const page = await openHome(READING, 1440, 900, { forcedColors: 'active' });
    const colours = await page.evaluate((id) => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const edge = (selector: string) => getComputedStyle(document.querySelector(selector)!).borderLeftColor;
      return {
        active: edge('.entry.is-active') === system('Highlight'),
        others: edge('.entry:not(.is-active)') === system('Canvas'),
        glyph:
          getComputedStyle(document.querySelector(`[data-event="${id}"] .glyph`)!).color ===
          system('CanvasText'),
        bar: getComputedStyle(document.querySelector('.chart-live .bar') ?? document.body).fill,
        canvas: system('Canvas'),
      };
    }, TREATY);
    expect(colours).toMatchObject({ active: true, others: true, glyph: true });
    expect(colours.bar).toBe(colours.canvas);
  });
});

describe('under fingers', () => {
  it.each(['', `?e=${TREATY}`, `events/${TREATY}/`, 'events/'])(
    'every control is at least 44 px high and wide on /%s',
    async (path) => {
      const page = await open(path, PHONE);
      if (path === '' || path.startsWith('?')) await page.waitForSelector('[data-ready]');
      const small = await page
        .locator(
          'button, input, select, .entry-actions a, .source-line a, .site-header a, .ways-in a, .button',
        )
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility() && !control.closest('.chart-stage'))
            .map((control) => ({ words: control.textContent.trim(), box: control.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
            .map(({ words, box }) => `${words} ${Math.round(box.width)}×${Math.round(box.height)}`),
        );
      expect([...new Set(small)]).toEqual([]);
    },
  );

  it('words keep the spaces between them', async () => {
    const page = await openHome(READING, 1280, 800, { hasTouch: true });
    expect(await page.locator('.site-name').innerText()).toBe('Russia and Iran');
    const actions = page.locator('.entry.is-active .entry-actions');
    expect(await actions.innerText()).toMatch(/^Open this event\s+Copy link\s+Cite\b/);
  });
});
