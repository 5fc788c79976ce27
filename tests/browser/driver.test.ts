import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const S300 = 's-300-delivery-iran-2016';
const MISSILES = 'us-statement-missiles-2024';
const GULISTAN = 'treaty-of-gulistan-1813';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string, options = {}): Promise<Page> {
  const { page } = await site.open(path, options);
  await untilReady(page);
  return page;
}

const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const active = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.entry.is-active')?.dataset.event ?? null);
const pressed = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('[data-mark][aria-pressed="true"]')?.dataset.mark ?? null,
  );
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? 'body' : ((activeElement as HTMLElement).dataset.mark ?? null);
  });
const scrollY = (page: Page) => page.evaluate(() => window.scrollY);
const untilActive = (page: Page, id: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('.entry.is-active')?.dataset.event === wanted,
    id,
  );
const untilParam = (page: Page, key: string, value: string | null) =>
  page.waitForFunction(([name, wanted]) => new URL(location.href).searchParams.get(name!) === wanted, [
    key,
    value,
  ] as const);

/** Middle of the glyph of a mark, as a share of the plot's width. */
const placeOf = (page: Page, id: string) =>
  page.evaluate((key) => {
    const plot = document.querySelector('.chart-stage .vis-center')!.getBoundingClientRect();
    const glyph = document.querySelector(`[data-mark="${key}"] .glyph`)?.getBoundingClientRect();
    return glyph ? (glyph.x + glyph.width / 2 - plot.x) / plot.width : null;
  }, id);

async function plotBox(page: Page) {
  return (await page.locator('.chart-stage .vis-center').boundingBox())!;
}

/** Time stands still until `page.clock.runFor`: every frame of a motion can be looked at. */
async function stopTime(page: Page): Promise<void> {
  // What was laid out for good after loading must be over.
  await page.waitForTimeout(500);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.clock.runFor(50);
}

describe('what drives', () => {
  it('is the chart under a drag: the list stands still, and at its end has the nearest entry at the reading line', async () => {
    const page = await open(`?from=2005&to=2024&e=${MISSILES}`);
    const before = await scrollY(page);
    const entries = await page.evaluate(() => history.length);
    const plot = await plotBox(page);
    const y = plot.y + plot.height - 10;
    await page.mouse.move(plot.x + 40, y);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width - 40, y, { steps: 12 });
    await page.waitForFunction(() => !document.querySelector('[data-mark][aria-pressed="true"]'));
    expect(await scrollY(page)).toBe(before);
    expect(await active(page)).toBe(MISSILES);
    await page.mouse.up();
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.entry.is-active')?.dataset.event !== was,
      MISSILES,
    );
    const nearest = (await active(page))!;
    await untilParam(page, 'e', nearest);
    expect(await placeOf(page, nearest)).toBeGreaterThan(0);
    expect(await placeOf(page, nearest)).toBeLessThan(1);
    const entry = (await page.locator('.entry.is-active').boundingBox())!;
    expect(entry.y).toBeGreaterThan(250);
    expect(entry.y).toBeLessThan(700);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it('is the list under the wheel: the chart follows to the mark and keeps its zoom', async () => {
    const page = await open(`?from=1813-01&to=1818-12&e=${GULISTAN}`);
    const rate = () =>
      page.evaluate(() => {
        const [a, b] = [...document.querySelectorAll('.chart-axis .grid g')].map((tick) => ({
          x: tick.getBoundingClientRect().x,
          words: tick.textContent,
        }));
        return (b!.x - a!.x) / (Number(b!.words) - Number(a!.words));
      });
    const before = await rate();
    await page.mouse.move(1200, 600);
    for (let turn = 0; turn < 4; turn++) {
      const was = await active(page);
      for (let more = 0; more < 4 && (await active(page)) === was; more++) {
        await page.mouse.wheel(0, 350);
        await page.waitForTimeout(150);
      }
      const now = (await active(page))!;
      expect(now).not.toBe(was);
      await page.waitForFunction(
        (id) => document.querySelector(`[data-mark="${id}"][aria-pressed="true"]`),
        now,
      );
      await page.waitForFunction((id) => {
        const plot = document.querySelector('.chart-stage .vis-center')!.getBoundingClientRect();
        const glyph = document.querySelector(`[data-mark="${id}"] .glyph`)!.getBoundingClientRect();
        const place = (glyph.x - plot.x) / plot.width;
        return place > 0.15 && place < 0.85;
      }, now);
    }
    await page.waitForTimeout(300);
    expect(await rate()).toBeCloseTo(before, 0);
  });

  it('lets the chart wait while the list flies by, and catches up when it slows', async () => {
    const page = await open(`?from=1813-01&to=1818-12&e=${GULISTAN}`);
    await stopTime(page);
    const seen = { read: new Set<string | null>(), pressed: new Set<string | null>() };
    for (let step = 0; step < 16; step++) {
      // Without a wheel, as by the scroll bar.
      await page.evaluate(() => {
        const scrolled = new Promise((done) => addEventListener('scroll', done, { once: true }));
        window.scrollBy(0, 400);
        return scrolled;
      });
      await page.clock.runFor(16);
      // The first step alone has no speed.
      if (step === 0) continue;
      seen.read.add(await active(page));
      seen.pressed.add(await pressed(page));
    }
    expect(seen.read.size).toBeGreaterThan(5);
    expect(seen.pressed.size).toBe(1);
    await page.clock.runFor(500);
    expect(await pressed(page)).toBe(await active(page));
  });

  it('is nobody under a pointer that only passes: hovering selects nothing', async () => {
    const page = await open(`?from=2005&to=2024&e=${MISSILES}`);
    await page.locator(`[data-mark="${S300}"]`).hover();
    await page.waitForTimeout(300);
    expect(await active(page)).toBe(MISSILES);
  });
});

describe('motion', () => {
  it('takes a selection to the middle in 240 ms, with strip and thread in step in every frame', async () => {
    const page = await open('?from=1800&to=1830');
    await stopTime(page);
    await page.locator(`[data-mark="treaty-of-turkmenchay-1828"]`).click();
    const places: number[] = [];
    const strips: string[] = [];
    for (let frame = 0; frame < 18; frame++) {
      await page.clock.runFor(16);
      const { glyph, thread, strip } = await page.evaluate(() => {
        const glyphBox = document
          .querySelector('[data-mark][aria-pressed="true"] .glyph')
          ?.getBoundingClientRect();
        const path = document.querySelector('.thread-layer .thread')?.getAttribute('d') ?? '';
        return {
          glyph: glyphBox ? glyphBox.x + glyphBox.width / 2 : null,
          thread: Number(/^M([\d.]+)/.exec(path)?.[1]),
          strip: document.querySelector('.strip-window-ribbon')?.getAttribute('d') ?? '',
        };
      });
      if (glyph === null) continue;
      expect(Math.abs(glyph - thread)).toBeLessThanOrEqual(1.5);
      places.push(Math.round(glyph));
      strips.push(strip);
    }
    const far = places.map((place, at) => Math.abs(place - (places[at - 1] ?? place)) > 1);
    // The end of the way is shorter than a pixel.
    expect(far.map((isFar, at) => isFar && strips[at] === strips[at - 1])).not.toContain(true);
    // On its way it stood in many places, each nearer to the middle.
    expect(new Set(places).size).toBeGreaterThan(5);
    expect([...places].sort((a, b) => b - a)).toEqual(places);
    expect(await placeOf(page, 'treaty-of-turkmenchay-1828')).toBeCloseTo(0.5, 2);
  });

  it('stops at once under the hand', async () => {
    const page = await open('?from=1800&to=1830');
    await stopTime(page);
    await page.locator(`[data-mark="treaty-of-turkmenchay-1828"]`).click();
    await page.clock.runFor(80);
    const plot = await plotBox(page);
    await page.mouse.move(plot.x + 200, plot.y + plot.height - 10);
    await page.mouse.down();
    await page.clock.runFor(32);
    const stopped = (await placeOf(page, 'treaty-of-turkmenchay-1828'))!;
    expect(stopped).toBeGreaterThan(0.51);
    await page.clock.runFor(400);
    expect(await placeOf(page, 'treaty-of-turkmenchay-1828')).toBeCloseTo(stopped, 3);
    await page.mouse.up();
  });

  it('is a cut for readers who asked for less of it', async () => {
    const page = await open('?from=1800&to=1830', { reducedMotion: 'reduce' });
    await stopTime(page);
    const before = await scrollY(page);
    await page.locator(`[data-mark="treaty-of-turkmenchay-1828"]`).click();
    const after = await scrollY(page);
    expect(after).not.toBe(before);
    await page.clock.runFor(34);
    expect(await placeOf(page, 'treaty-of-turkmenchay-1828')).toBeCloseTo(0.5, 2);
    expect(await scrollY(page)).toBe(after);
  });
});

describe('Back', () => {
  it('undoes decisions one by one, and no scroll', async () => {
    const page = await open(`?from=2005&to=2024&e=${MISSILES}`);
    const length = () => page.evaluate(() => history.length);
    const first = await length();
    await page.mouse.move(1200, 600);
    await page.mouse.wheel(0, -900);
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.entry.is-active')?.dataset.event !== was,
      MISSILES,
    );
    const scrolled = (await active(page))!;
    await untilParam(page, 'e', scrolled);
    expect(await length()).toBe(first);

    const mark = page.locator('.chart-stage .mark-button[aria-pressed="false"]').first();
    const chosen = (await mark.getAttribute('data-mark'))!;
    await mark.click();
    await untilParam(page, 'e', chosen);
    await page.getByRole('button', { name: 'Society & statements', exact: true }).first().click();
    await untilParam(page, 'lane', 'force,talks,arms,trade');
    await page.getByRole('button', { name: 'Decade', exact: true }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('from')! < '2000');
    const wide = page.url();
    expect(await length()).toBe(first + 3);

    await page.goBack();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('from')! > '2000');
    expect(param(page, 'lane')).toBe('force,talks,arms,trade');
    await page.goBack();
    await untilParam(page, 'lane', null);
    await untilActive(page, chosen);
    await page.goForward();
    await untilParam(page, 'lane', 'force,talks,arms,trade');
    await page.goForward();
    await page.waitForURL(wide);
    for (let back = 0; back < 3; back++) await page.goBack();
    await untilActive(page, scrolled);
  });
});

describe('the keys', () => {
  it('search, step, open and close wherever the focus is, but not in a field', async () => {
    const page = await open(`?from=1800&to=1840&e=${GULISTAN}`);
    await page.keyboard.press('j');
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.entry.is-active')?.dataset.event !== was,
      GULISTAN,
    );
    await page.keyboard.press('k');
    await untilActive(page, GULISTAN);
    expect(await page.evaluate(() => document.activeElement?.closest('.entry.is-active') !== null)).toBe(
      true,
    );

    await page.keyboard.press('?');
    const panel = page.locator('[data-panel="keys"]');
    await panel.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });

    await page.keyboard.press('/');
    const field = page.locator('[data-search]');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('jo?');
    expect(await field.inputValue()).toBe('jo?');
    expect(await panel.isVisible()).toBe(false);
  });

  it('copy the link of the entry as its button does, and open its page', async () => {
    const page = await open(`?from=1800&to=1840&e=${GULISTAN}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('Control+c');
    await page.keyboard.press('c');
    await page.locator('.entry.is-active').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/events/${GULISTAN}/`);
    await page.keyboard.press('o');
    await page.waitForURL(`**/events/${GULISTAN}/`);
  });

  it('are turned off by the box in their list, which is remembered', async () => {
    const page = await open(`?from=1800&to=1840&e=${GULISTAN}`);
    await page.keyboard.press('?');
    await page.locator('[data-keys-on]').uncheck();
    await page.reload();
    await untilReady(page);
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await page.locator('[data-panel="keys"]').isVisible()).toBe(false);
    expect(await active(page)).toBe(GULISTAN);
    await page.getByRole('button', { name: 'keys', exact: true }).first().click();
    expect(await page.locator('[data-keys-on]').isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel="keys"]').isVisible()).toBe(false);
  });

  it('walk from the first entry to the last, over every edge of the window, and pass over none', async () => {
    const page = await open('?lane=arms&from=1990&to=1998', { reducedMotion: 'reduce' });
    const all = await page.evaluate(async () => {
      const root = document.querySelector<HTMLElement>('[data-index]')!;
      const index = (await (await fetch(root.dataset.index!)).json()) as {
        events: { id: string; lane: string }[];
      };
      return index.events.filter(({ lane }) => lane === 'arms').map(({ id }) => id);
    });
    await page.locator('.chart-stage [data-mark][tabindex="0"]').focus();
    // Mark and name at one moment: between two frames a mark may give way to another that stands for the same entry.
    const nextFocus = async (was: string | null) => {
      const reached = await page.waitForFunction((mark) => {
        const { dataset, ariaLabel } = document.activeElement as HTMLElement;
        return dataset.mark !== undefined && dataset.mark !== mark
          ? { key: dataset.mark, name: ariaLabel ?? '' }
          : null;
      }, was);
      return (await reached.jsonValue())!;
    };
    await page.keyboard.press('Home');
    await page.waitForFunction((id) => (document.activeElement as HTMLElement).dataset.mark === id, all[0]!);
    const walked = [await focused(page)];
    while (walked.length < all.length && walked.at(-1) !== all.at(-1)) {
      await page.keyboard.press('ArrowDown');
      const { key, name } = await nextFocus(walked.at(-1)!);
      // A cluster stands for entries that follow each other here.
      const count = Number(/^(\d+) entries/.exec(name)?.[1] ?? 1);
      walked.push(...(count > 1 ? all.slice(walked.length, walked.length + count) : [key]));
    }
    expect(walked).toEqual(all);
  });

  it('never lose the focus to the page: it stays in the chart when its mark leaves the window, and goes on from there', async () => {
    const page = await open(`?from=1800&to=1840&e=${GULISTAN}`);
    await page.locator(`[data-mark="${GULISTAN}"]`).focus();
    const plot = await plotBox(page);
    await page.mouse.move(plot.x + 300, plot.y + plot.height - 10);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(plot.width, 0);
    await page.waitForFunction((id) => !document.querySelector(`[data-mark="${id}"]`), GULISTAN);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('chart-stage');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.mark !== undefined);
  });
});

describe('as known on a day', () => {
  it('says so in one sentence, leaves out later statements, and is undone by Back', async () => {
    const page = await open(`?e=${GULISTAN}`);
    const all = await page.locator('.entry').count();
    const line = page.locator('[data-as-known-line]');
    expect(await line.isVisible()).toBe(false);
    await page.locator('.reading-bar [data-open="filter"]').click();
    await page.locator('[data-as-known] input').fill('2023-06-01');
    await page.locator('[data-as-known] button[type="submit"]').click();
    await untilParam(page, 'asof', '2023-06-01');
    const left = await page.locator('[data-list] li:not([hidden]) .entry').count();
    expect(left).toBeLessThan(all);
    expect(await line.innerText()).toContain(
      'Shown as known on 1 June 2023: entries dated later, and statements made later, are left out. ' +
        `${left} of ${all} entries. Titles and summaries are today’s.`,
    );
    const shown = await page
      .locator('[data-list] li:not([hidden]) [data-stated]:not([hidden])')
      .evaluateAll((quotes) => quotes.map((quote) => (quote as HTMLElement).dataset.stated ?? ''));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((day) => day > '2023-06-01')).toEqual([]);
    await page.goBack();
    await line.waitFor({ state: 'hidden' });
    expect(await page.locator('[data-list] li:not([hidden]) .entry').count()).toBe(all);
  });
});
