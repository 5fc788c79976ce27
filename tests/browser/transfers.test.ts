import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/site.ts';
import { PHONE } from '../support/touch.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Pairs of texts of the drawing in view whose boxes cover each other, in the real font. */
function touching(): string[] {
  const drawing = [...document.querySelectorAll('main svg')].find(
    (svg) => svg.getBoundingClientRect().height > 300,
  );
  if (!drawing) throw new Error('No drawing is in view.');
  const texts = [...drawing.querySelectorAll('text')].flatMap((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    // A line's box is higher than its letters.
    const inset = (bottom - top) * 0.2;
    return right > left
      ? [{ words: text.textContent, left, right, top: top + inset, bottom: bottom - inset }]
      : [];
  });
  if (texts.length < 20) throw new Error(`Only ${texts.length} texts were found.`);
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((two) => one.left < two.right && two.left < one.right)
      .filter((two) => one.top < two.bottom && two.top < one.bottom)
      .map((two) => `“${one.words}” and “${two.words}”`),
  );
}

describe('no two texts of the transfers touch', () => {
  it.each([
    ['wide', { viewport: { width: 1440, height: 900 } }],
    ['on a phone', PHONE],
  ])('%s, of arms alone and of all goods', async (_, options) => {
    const { page } = await site.open('transfers/', options);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(touching)).toEqual([]);
    await page.getByRole('switch', { name: /nuclear and other goods/ }).check();
    expect(await page.evaluate(touching)).toEqual([]);
  });

  it.each([640, 320])('in an embed %i px wide', async (width) => {
    const { page } = await site.open('embed/transfers/', { viewport: { width, height: 1200 } });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(touching)).toEqual([]);
  });
});

const goods = (page: Page) => page.getByRole('switch', { name: /nuclear and other goods/ });

async function download(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${format}` }).click(),
  ]);
  return readFile(await file.path());
}

describe('the picture of the transfers', () => {
  it('is an SVG of what the chart shows, with its words, address and licence, that needs nothing else', async () => {
    const { page, errors } = await site.open('transfers/', { colorScheme: 'dark' });
    const arms = (await download(page, 'SVG')).toString('utf8');
    await goods(page).check();
    const all = (await download(page, 'SVG')).toString('utf8');
    // In a page without the site's policy, as a reader's own program would open it.
    const elsewhere = await page.context().newPage();
    const parse = (text: string) =>
      elsewhere.evaluate((svg) => {
        const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const texts = [...root.querySelectorAll('text')].map((element) => element.textContent).join('\n');
        const attributes = [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        return { root: root.localName, texts, attributes };
      }, text);
    const [first, second] = [await parse(arms), await parse(all)];
    expect([first.root, second.root]).toEqual(['svg', 'svg']);
    for (const words of ['Arms transfers between Russia and Iran', 'S-300', 'CC BY 4.0', '/transfers/'])
      expect(first.texts).toContain(words);
    expect(first.texts).not.toContain('Nuclear fuel for Bushehr');
    expect(second.texts).toContain('Nuclear fuel for Bushehr');
    expect(first.attributes.filter((name) => /^(src|on)/.test(name))).toEqual([]);
    expect(arms).not.toContain('var(');
    expect(errors).toEqual([]);
  });

  it('is a PNG painted in the light colours', async () => {
    const { page, errors } = await site.open('transfers/', { colorScheme: 'dark' });
    const png = (await download(page, 'PNG')).toString('base64');
    const painted = await page.evaluate(async (bytes) => {
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let amber = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at] === 0xb9 && pixels[at + 1] === 0x77 && pixels[at + 2] === 0x06) amber++;
      return { width: bitmap.width, height: bitmap.height, amber };
    }, png);
    expect(painted.width).toBeGreaterThan(2000);
    expect(painted.height).toBeGreaterThan(800);
    expect(painted.amber).toBeGreaterThan(1000);
    expect(errors).toEqual([]);
  });
});

it('the table of transfers keeps all its columns on the sheet when printed', async () => {
  // An A4 sheet between margins of 15 mm.
  const { page } = await site.open('transfers/', { viewport: { width: 680, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const edges = await page.locator('.transfers-table').evaluate((table) => ({
    table: table.getBoundingClientRect().right,
    last: Math.max(
      ...[...table.querySelectorAll('td:last-child')].map((cell) => cell.getBoundingClientRect().right),
    ),
  }));
  expect(Math.max(edges.table, edges.last)).toBeLessThanOrEqual(681);
});
