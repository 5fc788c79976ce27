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
});
