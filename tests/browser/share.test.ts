import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const S300 = 's-300-delivery-iran-2016';
const FILTERED = `?from=2010-05&to=2019-08&e=${S300}&lane=talks,arms&has=verified`;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const words = (page: Page) => page.locator('[data-share-words]').innerText();
const address = (page: Page) => page.locator('[data-share-address]').inputValue();
const shareButton = (page: Page) => page.getByRole('button', { name: 'Share this view' });

async function openPanel(query: string, options: BrowserContextOptions = {}) {
  const watched = await site.open(query, options);
  await untilReady(watched.page);
  await shareButton(watched.page).click();
  return watched;
}

async function download(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${format}` }).click(),
  ]);
  return { name: file.suggestedFilename(), file: await readFile(await file.path()) };
}

describe('“Share this view” in a browser', () => {
  it('opens by a key with the view in words and its complete address, closes by Esc, and leaves the history alone', async () => {
    const { page, errors } = await site.open(FILTERED);
    await untilReady(page);
    const before = { url: page.url(), entries: await page.evaluate(() => history.length) };
    await shareButton(page).focus();
    await page.keyboard.press('Enter');
    expect(await words(page)).toBe(
      'May 2010 to August 2019, Talks & treaties and Arms & nuclear, has a verified quotation, April – October 2016 selected: S-300 delivered.',
    );
    expect(await address(page)).toBe(`${site.url}${FILTERED}&scale=stretched`);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('data-share-address')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel="share"]').isVisible()).toBe(false);
    expect(await focused.getAttribute('data-open')).toBe('share');
    const after = { url: page.url(), entries: await page.evaluate(() => history.length) };
    expect(after).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('follows the view while it is open, and its address opens the same view, the whole record too', async () => {
    const { page } = await openPanel(`?from=1651-01&to=2025-01&e=${S300}`);
    for (const zoom of [null, 'Decade']) {
      if (zoom) await page.getByRole('button', { name: zoom, exact: true }).click();
      const shared = { words: await words(page), address: await address(page) };
      expect(shared.words).toContain(zoom ? 'January 1985 to January 2025' : 'The whole record');
      const opened = await openPanel(shared.address.slice(site.url.length));
      expect({ words: await words(opened.page), address: await address(opened.page) }).toEqual(shared);
      await opened.page.close();
    }
  });

  it('copies the address', async () => {
    const { page } = await openPanel(FILTERED, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('[data-share-copy]').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await address(page));
  });

  it('downloads the view as an SVG file that needs nothing else, the same in every theme', async () => {
    const { page, errors, foreign } = await openPanel(FILTERED);
    const { name, file } = await download(page, 'SVG');
    const svg = file.toString('utf8');
    expect(name).toBe('russia-iran-2010-05-to-2019-08.svg');
    // In a page without the site's policy, as a reader's own program would open it.
    const elsewhere = await page.context().newPage();
    const parsed = await elsewhere.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const all = [...root.querySelectorAll('*')];
      return {
        root: root.localName,
        title: root.querySelector('title')?.textContent,
        text: [...root.querySelectorAll('text')].map((element) => element.textContent).join('\n'),
        marks: root.querySelectorAll('g[role="img"][aria-label]').length,
        tags: [...new Set(all.map(({ localName }) => localName))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        colours: [...new Set(all.flatMap((element) => element.getAttribute('fill') ?? []))],
      };
    }, svg);
    expect(parsed.root).toBe('svg');
    expect(parsed.title).toBe(`Russia and Iran: ${(await words(page)).slice(0, -1)}`);
    expect(parsed.text).toContain(await address(page));
    expect(parsed.text).toContain('S-300 delivered');
    expect(parsed.marks).toBeGreaterThan(9);
    expect(parsed.tags).not.toEqual(expect.arrayContaining(['script', 'image', 'a', 'use']));
    expect(parsed.attributes.filter((attribute) => /^(href|src|style|class|on)/.test(attribute))).toEqual([]);
    expect(parsed.colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour))).toEqual([]);
    expect(parsed.colours).toEqual(expect.arrayContaining(['#f6f8f7', '#15202b', '#24468f', '#b97706']));
    expect(svg).not.toContain('var(');
    expect(svg.match(/url\((?!data:font\/woff2)/g)).toBeNull();
    const dark = await openPanel(FILTERED, { colorScheme: 'dark', forcedColors: 'active' });
    expect((await download(dark.page, 'SVG')).file.toString('utf8')).toBe(svg);
    expect([...errors, ...foreign, ...dark.errors]).toEqual([]);
  });

  it('downloads the view as a PNG that is painted, twice as dense as the drawing', async () => {
    const { page, errors } = await openPanel('');
    const { name, file } = await download(page, 'PNG');
    expect(name).toBe('russia-iran-1651-to-2025.png');
    const painted = await page.evaluate(async (bytes) => {
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      const counts = new Map<string, number>();
      for (const pixel of pixels) {
        const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
        const key = (red! * 65536 + green! * 256 + blue!).toString(16).padStart(6, '0');
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return { width, height, counts: Object.fromEntries(counts) };
    }, file.toString('base64'));
    expect(painted.width).toBe(2720);
    expect(painted.height).toBeGreaterThan(1400);
    for (const colour of ['6c1018', '24468f', 'b97706', '1a7368', 'a25da6', '15202b']) {
      expect(painted.counts[colour], colour).toBeGreaterThan(500);
    }
    expect(painted.counts.f6f8f7).toBeGreaterThan(painted.width * painted.height * 0.5);
    expect(errors).toEqual([]);
  });
});
