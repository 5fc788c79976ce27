import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import type { ChartEvent, ChartIndex } from '../../src/timeline/types.ts';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const { events, lanes } = JSON.parse(
  readFileSync(join(PROJECT_ROOT, 'dist/data/v1/index.json'), 'utf8'),
) as ChartIndex;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Without motion a move is a cut, and the keys need not wait. */
async function open(path = ''): Promise<Page> {
  const { page } = await site.open(path, { reducedMotion: 'reduce' });
  await untilReady(page);
  await page.evaluate(noteFocus);
  return page;
}

/** Where the focus has been, in order. */
interface Stop {
  /** Id of the mark, or of the entry whose title link it was. */
  readonly mark: string | null;
  readonly entry: string | null;
  readonly name: string;
  /** An outline, or the ring of a mark. */
  readonly isShown: boolean;
  /** Some of it can be seen. */
  readonly isClear: boolean;
}
declare global {
  interface Window {
    stops: Stop[];
    /** How often the focus fell to the page. */
    lost: number;
  }
}

/** Runs in the page: looks at each element that takes the focus, one frame later. */
function noteFocus(): void {
  window.stops = [];
  window.lost = 0;
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    requestAnimationFrame(() => {
      if (document.activeElement !== element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      const y = top + Math.min(height / 2, 12);
      // Not wholly covered (WCAG 2.4.11): the target of a mark close by may lie over a part of it.
      const isClear = [0.2, 0.5, 0.8].some((share) => {
        const over = document.elementFromPoint(left + share * width, y);
        return over !== null && (element.contains(over) || over.contains(element));
      });
      const isTitle = element.closest('.entry-title') !== null;
      window.stops.push({
        mark: element.dataset.mark ?? null,
        entry: isTitle ? (element.closest<HTMLElement>('[data-event]')?.dataset.event ?? null) : null,
        name: element.getAttribute('aria-label') ?? element.textContent.trim(),
        isShown:
          getComputedStyle(element).outlineStyle !== 'none' || element.querySelector('.focus-ring') !== null,
        isClear,
      });
    });
  });
  document.addEventListener('focusout', () => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) window.lost++;
    });
  });
}

const stopsOf = (page: Page) => page.evaluate(() => window.stops);
/** Two frames: what a key changed is drawn, and looked at. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What no stop of the focus may have. */
async function faultsOf(page: Page): Promise<string[]> {
  const hidden = (await stopsOf(page)).filter(({ isShown, isClear }) => !isShown || !isClear);
  const lost = await page.evaluate(() => window.lost);
  return [
    ...hidden.map(({ name }) => `not to be seen: ${name}`),
    ...(lost > 0 ? [`lost ${lost} times`] : []),
  ];
}

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.mark ?? null);
const isAt = (page: Page, words: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute('aria-label')?.includes(name) ?? false, words);
const focusOn = (page: Page, words: string) =>
  page.waitForFunction(
    (name) => document.activeElement?.getAttribute('aria-label')?.includes(name) ?? false,
    words,
  );

/** The mark itself; or a cluster of its lane, whose name says from when to when it reaches. */
function standsFor({ mark, name }: Stop, event: ChartEvent): boolean {
  if (mark === event.id) return true;
  const [, from, to, lane] = /^\d+ entries, (.+?)(?: to (.+?))?, (\D+)$/.exec(name) ?? [];
  if (from === undefined) return false;
  const isOfLane = lanes.find(({ id }) => id === event.lane)?.name.replaceAll('&', 'and') === lane;
  return isOfLane && event.date.position >= startOf(from) && event.date.position < endOf(to ?? from);
}

/** First instant of "November 2017" or "2017", and the first after it. */
const startOf = (words: string) =>
  Date.parse(words.includes(' ') ? `1 ${words} UTC` : `1 January ${words} UTC`);
function endOf(words: string): number {
  const end = new Date(startOf(words));
  if (words.includes(' ')) return end.setUTCMonth(end.getUTCMonth() + 1);
  return end.setUTCFullYear(end.getUTCFullYear() + 1);
}

describe('by the Tab key', () => {
  it('every entry of the list has a title that takes the focus', async () => {
    const page = await open();
    const titles = await page.locator('.entry').evaluateAll((entries) =>
      (entries as HTMLElement[]).flatMap((entry) => {
        const link = entry.querySelector<HTMLElement>('.entry-title a[href]');
        return link && link.tabIndex === 0 && link.checkVisibility() ? (entry.dataset.event ?? '') : [];
      }),
    );
    expect(titles.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  });

  it.each([
    ['first', 0],
    ['middle', Math.floor(events.length / 2)],
    ['last', events.length - 8],
  ])('the %s titles are reached in their turn, in view and with a visible focus', async (_, start) => {
    const page = await open();
    const ids = await page.locator('.entry').evaluateAll((all) => all.map((one) => one.dataset.event ?? ''));
    const wanted = ids.slice(start, start + 8);
    await page.locator(`[data-event="${wanted[0]}"] .entry-title a`).focus();
    await drawn(page);
    const reached = async () => (await stopsOf(page)).flatMap(({ entry }) => entry ?? []);
    for (let turn = 0; turn < 80 && !(await reached()).includes(wanted.at(-1)!); turn++) {
      await page.keyboard.press('Tab');
      await drawn(page);
    }
    expect(await reached()).toEqual(wanted);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('by the keys of the chart', () => {
  it('the focus walks from the first event of the record to the last, and passes none', async () => {
    const page = await open('?from=1990&to=1999');
    await page.locator('.chart-stage [data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await focusOn(page, events[0]!.short);
    await drawn(page);
    for (let step = 0; step < events.length && !(await isAt(page, events.at(-1)!.short)); step++) {
      const before = await focused(page);
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (key) => ((document.activeElement as HTMLElement).dataset.mark ?? key) !== key,
        before,
      );
      await drawn(page);
    }
    const stops = await stopsOf(page);
    expect(
      events.filter((event) => !stops.some((stop) => standsFor(stop, event))).map(({ id }) => id),
    ).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  });
});
