import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../support/pdf-text.ts';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const VIEW = '?from=2014&to=2016&lane=talks,arms,force';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The page on paper: the text of each sheet. */
async function print(page: Page): Promise<readonly string[]> {
  return pdfText(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

async function openView(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await site.open(VIEW, options);
  await untilReady(page);
  return page;
}

describe('the timeline on paper', () => {
  it('lists the entries that match and lie in the window, and says so in its title and count', async () => {
    const page = await openView();
    const counted = Number(await page.locator('[data-count] b').textContent());
    const entries = await page.locator('.entry').count();
    const sheets = await print(page);
    const text = sheets.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Force, Talks & treaties and Arms & nuclear, 2014 to 2016');
    expect(text).toContain(`${counted} of ${entries} entries, in the order of their dates.`);
    const addresses = text.match(/\/events\/[a-z0-9-]+\//g) ?? [];
    expect(new Set(addresses).size).toBe(counted);
    expect(addresses).toHaveLength(counted);
    expect(addresses).toContain('/events/jcpoa-vienna-2015/');
    expect(addresses).not.toContain('/events/treaty-of-gulistan-1813/');
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThan(6);
  });

  it('gives each row its date and precision, words with their seal or its substitute, and its address', async () => {
    const text = (await print(await openView())).join(' ').replace(/\s+/g, ' ');
    const row =
      /14 July 2015 exact day Iran and six powers conclude nuclear deal “.+?” .+?jcpoa-vienna-2015\//.exec(
        text,
      );
    expect(row?.[0]).toMatch(/Verified verbatim|Wording not yet checked against the source/);
    expect(row?.[0]).not.toMatch(/Copy link|Find in the|After 20 months/);
  });

  it('numbers the sheets and names its own address in the foot of each', async () => {
    const page = await openView();
    const sheets = await print(page);
    sheets.forEach((sheet, at) => {
      expect(sheet).toContain(`${at + 1} of ${sheets.length}`);
      expect(sheet).toContain(`${new URL(site.url).host}/?from=2014&to=2016&lane=talks,arms,force`);
    });
  });

  it('keys the kinds that are printed, shades the window, and leaves the screen as it was', async () => {
    const page = await openView();
    const shown = await page.locator('.entry:visible').count();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const key = page.locator('.print-key li:visible');
    expect(await key.allTextContents()).toContainEqual(expect.stringContaining('Treaty'));
    expect(await key.allTextContents()).not.toContainEqual(expect.stringContaining('Sanctions'));
    const strip = (await page.locator('.print-strip svg').boundingBox())!;
    const shade = (await page.locator('.strip-print-window').boundingBox())!;
    expect(shade.width / strip.width).toBeGreaterThan(0.03);
    expect(shade.width / strip.width).toBeLessThan(0.3);
    expect(
      await page.locator('.site-header, .instrument-top, .reading-bar').filter({ visible: true }).count(),
    ).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.entry:visible').count()).toBe(shown);
  });

  it('is black on white in the dark theme, of a phone too', async () => {
    const phone = { colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;
    const { page } = await site.open(VIEW, phone);
    await page.waitForSelector('[data-ready]');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('.entry-title')!);
      return [getComputedStyle(document.body).backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

describe('all events on paper', () => {
  it('prints every entry once, also without scripts', async () => {
    const { page } = await site.open('events/', { javaScriptEnabled: false });
    const entries = await page.locator('.entry').count();
    const text = (await print(page)).join('\n');
    expect(text).toContain('All entries');
    expect(text).toContain(`${entries} entries, in the order of their dates.`);
    expect(text.match(/\/events\/[a-z0-9-]+\//g)).toHaveLength(entries);
  });

  it('keeps each row on one sheet', async () => {
    const { page } = await site.open('events/');
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.entry, .entries-heading')
      .evaluateAll((rows) => [
        ...new Set(
          rows.map(
            (row) =>
              `${row.className.split(' ')[0]}: ${getComputedStyle(row).breakInside} ${getComputedStyle(row).breakAfter}`,
          ),
        ),
      ]);
    expect(breaks.sort()).toEqual(['entries-heading: auto avoid', 'entry: avoid auto']);
  });
});
