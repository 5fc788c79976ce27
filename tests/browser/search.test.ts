import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type WatchedPage } from '../support/site.ts';

const TURKMENCHAY = 'treaty-of-turkmenchay-1828';
const S300 = 's-300-delivery-iran-2016';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events, people, places' });
const visible = (page: Page) => page.locator('.entry:visible');
const said = (page: Page) => page.locator('[data-say]');
const removing = (page: Page, words: string) =>
  page.getByRole('button', { name: `Remove filter: ${words}`, exact: true });
const untilQuery = (page: Page, key: string, value: string | null) =>
  page.waitForFunction(([name, wanted]) => new URLSearchParams(location.search).get(name!) === wanted, [
    key,
    value,
  ] as const);

/** The chart itself may be empty. */
async function openReady(view = ''): Promise<WatchedPage> {
  const watched = await site.open(view);
  await watched.page.waitForSelector('[data-instrument][data-ready]');
  return watched;
}

/** The ids of the entries that are left, once the list says that it has been searched. */
async function search(page: Page, words: string): Promise<(string | null)[]> {
  await field(page).fill(words);
  await said(page).getByText(/match/).waitFor({ state: 'attached' });
  return visible(page).evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-event')));
}

describe('the search field', () => {
  it.each([
    ['Latin letters in another spelling', 'torkamanchai treaty'],
    ['Russian', 'туркманчайскій'],
    ['Persian with Arabic letters', 'عهدنامه تركمانچاي'],
  ])('finds an entry by %s', async (_, words) => {
    const { page, errors } = await openReady();
    const found = await search(page, words);
    expect(found).toContain(TURKMENCHAY);
    expect(found.length).toBeLessThan(20);
    expect(await said(page).textContent()).toBe(
      found.length === 1 ? '1 entry matches.' : `${found.length} entries match.`,
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it('asks for nothing until it is used, and then once', async () => {
    const { page } = await site.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForSelector('[data-instrument][data-ready]');
    const ofSearch = () => asked.filter((url) => url.includes('/search.json'));
    expect(ofSearch()).toEqual([]);
    await search(page, 's300');
    await field(page).blur();
    await field(page).focus();
    expect(ofSearch()).toHaveLength(1);
    await page.close();
  });

  it('makes one decision of what was typed, which Back undoes and Forward redoes', async () => {
    const { page } = await openReady('?from=2005&to=2024');
    const all = await visible(page).count();
    await field(page).pressSequentially('s-300');
    await untilQuery(page, 'q', 's-300');
    await removing(page, '‘s-300’').waitFor();
    expect(await visible(page).count()).toBeLessThan(all);
    await page.goBack();
    await untilQuery(page, 'q', null);
    await removing(page, '‘s-300’').waitFor({ state: 'hidden' });
    expect(await visible(page).count()).toBe(all);
    expect(await field(page).inputValue()).toBe('');
    await page.goForward();
    await removing(page, '‘s-300’').waitFor();
    expect(await field(page).inputValue()).toBe('s-300');
    await page.close();
  });

  it('keeps the entry being read, and keeps it in view, though hundreds above it go', async () => {
    const { page } = await openReady(`?from=2010&to=2020&e=${S300}`);
    await search(page, 's300');
    const active = page.locator('.entry.is-active');
    expect(await active.getAttribute('data-event')).toBe(S300);
    const { y } = (await active.boundingBox())!;
    expect(y).toBeGreaterThan(200);
    expect(y).toBeLessThan(800);
    await page.close();
  });

  it('clears with Esc, then is left', async () => {
    const { page } = await openReady('?q=s300');
    await field(page).focus();
    expect(await field(page).inputValue()).toBe('s300');
    await page.keyboard.press('Escape');
    await untilQuery(page, 'q', null);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
    await page.close();
  });

  it('searches all fields for an address that holds a search', async () => {
    const { page } = await openReady(`?q=${encodeURIComponent('туркманчайский')}`);
    await page.locator(`#e-${TURKMENCHAY}`).waitFor({ state: 'visible' });
    expect(await page.locator('[data-no-match]').isVisible()).toBe(false);
    // The chart too has heard that the search index is there.
    await page.locator(`.chart-stage [data-mark="${TURKMENCHAY}"]`).waitFor();
    await page.close();
  });

  it('says that only titles are searched where the rest could not be loaded', async () => {
    const { page } = await site.open('about/');
    await page.route('**/search.json*', (route) => route.abort());
    await page.goto(`${site.url}?q=turkmenchay`);
    await page.locator('[data-search-failure]').waitFor({ state: 'visible' });
    expect(await page.locator(`#e-${TURKMENCHAY}`).isVisible()).toBe(true);
    await page.close();
  });

  it('leads to the timeline from any other page', async () => {
    const { page } = await site.open('about/');
    await field(page).fill('golestan treaty');
    await field(page).press('Enter');
    await removing(page, '‘golestan treaty’').waitFor();
    expect(await page.locator('#e-treaty-of-gulistan-1813').isVisible()).toBe(true);
    expect(await field(page).inputValue()).toBe('golestan treaty');
    await page.close();
  });
});

describe('the filters', () => {
  it('are set in the panel by the keyboard, one decision a press, and counts follow the other groups', async () => {
    const { page } = await openReady();
    const opener = page.locator('.reading-bar [data-open="filter"]');
    await opener.focus();
    await page.keyboard.press('Enter');
    const transfer = page.getByRole('checkbox', { name: /^Has a transfer/ });
    expect(await transfer.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await untilQuery(page, 'has', 'transfer');
    const iran = page.locator('.choice', { hasText: 'Islamic Republic of Iran' });
    expect(await iran.locator('[data-facet]').innerText()).toMatch(/^\d+ of \d+$/);
    await page.getByRole('searchbox', { name: 'Find an actor' }).fill('islamic rep');
    expect(await page.locator('[data-choices="actors"] .choice:visible').count()).toBe(1);
    await iran.getByRole('checkbox').press('Space');
    await untilQuery(page, 'actor', 'islamic-republic-of-iran');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goBack();
    await untilQuery(page, 'actor', null);
    expect(new URL(page.url()).searchParams.get('has')).toBe('transfer');
    await page.close();
  });

  it('stand in a line, each with a button that takes it away', async () => {
    const { page } = await openReady('?actor=islamic-republic-of-iran&has=transfer&q=drones');
    const line = page.locator('[data-active-line]');
    await removing(page, 'Islamic Republic of Iran').waitFor();
    const before = await visible(page).count();
    await removing(page, 'has a transfer').click();
    await untilQuery(page, 'has', null);
    expect(await visible(page).count()).toBeGreaterThan(before);
    await removing(page, 'has a transfer').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await line.waitFor({ state: 'hidden' });
    expect(await visible(page).count()).toBe(await page.locator('.entry').count());
    await page.close();
  });

  it('that leave nothing say which of them to take away, as a button that does', async () => {
    const { page } = await openReady('?has=transfer&q=Griboyedov');
    const line = page.locator('[data-no-match]');
    await line.waitFor({ state: 'visible' });
    expect(await line.innerText()).toMatch(/^No entries match\. \d+ match(es)? without ‘[^’]+’/);
    await line.getByRole('button', { name: '‘has a transfer’' }).click();
    await untilQuery(page, 'has', null);
    await line.waitFor({ state: 'hidden' });
    expect(await visible(page).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('and a window that hold nothing between them name the entries before and after, as buttons', async () => {
    const { page } = await openReady('?from=1840&to=1850&has=transfer');
    const line = page.locator('[data-empty-window]');
    await line.waitFor({ state: 'visible' });
    expect(await line.innerText()).toMatch(/^No entries between 1840 and 1850\. .*Next: /s);
    await line.getByRole('button').last().click();
    await page.locator('.entry.is-active').waitFor();
    await line.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('are skipped over by the next and the previous entry', async () => {
    const { page } = await openReady(`?e=${S300}&kind=arms-transfer`);
    const ids = await visible(page).evaluateAll((entries) =>
      entries.map((one) => one.getAttribute('data-event')),
    );
    const at = ids.indexOf(S300);
    // A click would first scroll to the button, and the list would take that for reading on.
    const press = async (name: string) => {
      await page.getByRole('button', { name }).evaluate((button) => button.focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
    };
    await press('Next entry');
    await untilQuery(page, 'e', ids[at + 1] ?? null);
    await press('Next entry');
    await untilQuery(page, 'e', ids[at + 2] ?? null);
    await press('Previous entry');
    await untilQuery(page, 'e', ids[at + 1] ?? null);
    await page.close();
  });
});

describe('the header of a phone', () => {
  it('opens search across its row, the filters, and its menu', async () => {
    const { page } = await site.open('', PHONE);
    await page.waitForSelector('[data-ready]');
    for (const name of ['Search', 'Filter', 'Menu']) {
      const box = (await page
        .locator('.header-buttons')
        .getByRole('button', { name, exact: true })
        .boundingBox())!;
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    const form = (await page.locator('[data-search-form]').boundingBox())!;
    expect([form.x, form.width]).toEqual([0, 390]);
    await search(page, 's300');
    await page.getByRole('button', { name: 'Close search' }).tap();
    expect(await field(page).isVisible()).toBe(false);
    await removing(page, '‘s300’').waitFor();

    await page.locator('.header-filter').tap();
    const rows = page.locator('[data-choices="has"] .choice');
    expect((await rows.first().boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Close', exact: true }).tap();

    const about = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' });
    expect(await about.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await about.tap();
    await page.waitForURL('**/about/');
    await page.close();
  });
});
