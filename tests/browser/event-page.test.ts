import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../support/pdf-text.ts';
import { openSite, type OpenSite } from '../support/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('an event page in a browser', () => {
  it('says the date in words, in both calendars of an Old Style treaty, and where sources differ', async () => {
    const { page, errors, foreign } = await site.open('events/treaty-of-turkmenchay-1828/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('22 February 1828');
    expect(text).toMatch(/10 February 1828, in use in Russia; 12 days behind/);
    expect(text).toContain('5 Sha');
    expect(text).toContain('Sources disagree');
    expect(text).toContain('Туркманчайский');
    expect(text).toContain('ترکمانچای');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('prints the standing of each side as dated sentences that lead to the statements', async () => {
    const { page } = await site.open('events/us-statement-iran-drones-2022/');
    const standing = page.locator('[data-standing]');
    expect(await standing.innerText()).toContain('Acknowledged in part by Iran, 5 November 2022.');
    await standing.getByText('Acknowledged in part by Iran').click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain('Amir-Abdollahian');
  });

  it('never calls an unanswered event undisputed', async () => {
    const { page } = await site.open('events/');
    expect(await page.locator('main').innerText()).not.toMatch(/undisputed|confirmed event/i);
  });

  it('leads to the words in the article by a text fragment', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/');
    const quote = page.locator('[data-quote]', { hasText: 'Anthony Blinken confirmed' });
    const href = await quote.locator('[data-find]').getAttribute('href');
    expect(href).toContain('carnegieendowment.org');
    expect(href).toContain('#:~:text=');
    expect(await quote.innerText()).toContain('Verified verbatim');
    expect(await quote.innerText()).toContain('Quoted as published. The secretary’s name is Antony Blinken.');
  });

  it('copies its address, says so in the button and politely, and then has its name again', async () => {
    const { page } = await site.open('events/treaty-of-gulistan-1813/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('tab', { name: 'Share' }).click();
    const button = page.locator('#share [data-copy]');
    expect(await button.innerText()).toBe('Copy link');
    await button.click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await button.innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  it('has tabs that arrows, Home, End and the address choose, one panel open at a time', async () => {
    const { page, errors } = await site.open('events/treaty-of-gulistan-1813/');
    const open = () =>
      page.getByRole('tabpanel').evaluateAll((panels) => panels.map((panel) => panel.id).join());
    const chosen = () => page.getByRole('tab', { selected: true }).innerText();
    expect([await chosen(), await open()]).toEqual(['Cite', 'cite']);
    await page.getByRole('tab', { name: 'Cite' }).focus();
    for (const [key, name, id] of [
      ['ArrowRight', 'Share', 'share'],
      ['End', 'Embed', 'embed'],
      ['ArrowRight', 'Cite', 'cite'],
      ['ArrowLeft', 'Embed', 'embed'],
      ['Home', 'Cite', 'cite'],
    ] as const) {
      await page.keyboard.press(key);
      expect([await chosen(), await open()]).toEqual([name, id]);
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(name);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Copy citation');
    await page.evaluate(() => (location.hash = '#embed'));
    await page.locator('#embed').waitFor();
    expect(await page.locator('#embed textarea').inputValue()).toContain(
      '/embed/events/treaty-of-gulistan-1813/',
    );
    expect(errors).toEqual([]);
  });

  it('is complete without scripts: three plain sections, citations of quotations, threads', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/', { javaScriptEnabled: false });
    for (const name of ['Cite', 'Share', 'Embed'])
      await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const quote = page.locator('[data-quote]').first();
    await quote.locator('summary').click();
    expect(await quote.locator('.cite-text').innerText()).toMatch(
      /Quoted in “US says Iran delivered missiles/,
    );
    const threads = page.locator('.neighbours-thread');
    expect(await threads.count()).toBeGreaterThan(1);
    expect(await threads.last().innerText()).toMatch(/In ‘The missiles, 2022–2024’\s+Previous:.*Next:/s);
  });

  it('cites one quotation, and links to it', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const quote = page.locator('[data-quote]', { hasText: 'NOT delivered' });
    await quote.getByText('Cite this quotation').click();
    await quote.getByRole('button', { name: 'Copy citation' }).click();
    await quote.getByRole('button', { name: 'Copied' }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(
      /^Abbas Araghchi, Minister of Foreign Affairs, 11 September 2024, in “.+” Russia and Iran/,
    );
    expect(citation).toContain('Record to January 2025');
    await quote.getByRole('link', { name: 'Link to this quotation' }).click();
    const anchor = await quote.getAttribute('id');
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    expect(await quote.evaluate((element) => element.matches(':target'))).toBe(true);
  });

  it('says who speaks only where the words are the speaker’s own', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/', { javaScriptEnabled: false });
    const reported = page.locator('[data-quote]', { hasText: 'as reported by' }).first();
    expect(await reported.locator('.cite-text').textContent()).not.toMatch(/Pezeshkian, President/);
  });

  it('draws the strip for the width it has, readable on a phone', async () => {
    for (const [width, shown] of [
      [1440, 'is-wide'],
      [390, 'is-narrow'],
    ] as const) {
      const { page } = await site.open('events/russia-iran-relations-1990s/', {
        viewport: { width, height: 844 },
      });
      const drawing = page.locator('.event-strip-drawing').filter({ visible: true });
      expect(await drawing.getAttribute('class')).toContain(shown);
      const labels = await drawing.locator('.strip-tick-label').evaluateAll((texts) =>
        texts.map((text) => ({
          size: parseFloat(getComputedStyle(text).fontSize),
          box: text.getBoundingClientRect(),
        })),
      );
      expect(labels.every(({ size }) => size === 13)).toBe(true);
      labels.slice(1).forEach(({ box }, at) => expect(box.left).toBeGreaterThan(labels[at]!.box.right));
    }
  });

  it('draws a date that is no exact day, and only such', async () => {
    const decade = await site.open('events/russia-iran-relations-1990s/');
    const drawing = decade.page.getByRole('img', { name: 'Drawing of the date: 1990s, year unknown' });
    expect(await drawing.locator('text').allTextContents()).toEqual(['1990', '1995', '2000']);
    const day = await site.open('events/treaty-of-turkmenchay-1828/');
    expect(await day.page.locator('.date-drawing').count()).toBe(0);
  });

  it('says when it was added, and which text it is', async () => {
    const { page } = await site.open('events/treaty-of-gulistan-1813/');
    expect(await page.locator('#changes').innerText()).toMatch(
      /21 November 2026\s+Added; not changed since\.\s+This text: [0-9a-f]{12}\. Version \d+\.\d+\.\d+/,
    );
  });

  it('prints whole: date, text, sources with their addresses, citation once, and nothing to press', async () => {
    const { page } = await site.open('events/us-statement-missiles-2024/', { colorScheme: 'dark' });
    await page.getByRole('tab', { name: 'Embed' }).click();
    const sheets = await pdfText(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = sheets.join(' ').replace(/\s+/g, ' ');
    expect(sheets.length).toBeLessThan(6);
    const parts = [
      '10 September 2024',
      'US says Iran delivered',
      'In London',
      'Stages',
      'Abbas Araghchi',
      'Sources disagree',
    ];
    for (const part of [...parts, 'References', 'Added; not changed since', 'This text: '])
      expect(text).toContain(part);
    expect(text.match(/“US says Iran delivered missiles to Russia\.” Russia and Iran/g)).toHaveLength(1);
    expect(text.replaceAll(' ', '')).toContain('https://carnegieendowment.org/research/2024/10/');
    expect(text).not.toMatch(/Copy |Other styles|Share|iframe|Quoted in|Find in the|Show on the timeline/);
  });

  it('leads to the timeline at this event', async () => {
    const { page } = await site.open('events/treaty-of-gulistan-1813/');
    await page.getByRole('link', { name: 'Show on the timeline' }).click();
    await page.waitForSelector('[data-ready]');
    expect(await page.locator('.entry.is-active').getAttribute('data-event')).toBe('treaty-of-gulistan-1813');
  });

  it('walks from the first event to the last by Next', async () => {
    const { page } = await site.open('about/');
    const get = async (path: string) => (await page.request.get(new URL(path, site.url).href)).text();
    const { events } = JSON.parse(await get('data/v1/index.json')) as { events: { id: string }[] };
    const walked: string[] = [];
    for (let path: string | undefined = `/events/${events[0]!.id}/`; path;) {
      walked.push(path);
      path = /href="([^"]+)" rel="next"/.exec(await get(path))?.[1];
    }
    expect(walked).toEqual(events.map(({ id }) => `/events/${id}/`));
  });

  it('fits a phone without sideways scrolling, and every page type does', async () => {
    const phone = { viewport: { width: 320, height: 700 } };
    const paths = [
      '',
      'events/',
      'events/us-statement-missiles-2024/',
      'actors/',
      'sources/',
      'threads/',
      'transfers/',
      'about/',
      'about/method/',
      'data/',
      'report/',
      'disagreements/',
    ];
    for (const path of paths) {
      const { page } = await site.open(path, phone);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('keeps the colours a reader chose, from the next page on and without a flash', async () => {
    const { page } = await site.open('about/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.locator('.theme-button');
    await button.click();
    await button.click();
    expect(await button.getAttribute('aria-label')).toBe('Colours: dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${site.url}events/`);
    expect(await paper()).toBe(dark);
  });
});
