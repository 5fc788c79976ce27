import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** px of the middle of a mark's glyph, and where the axis says its moment is. */
async function placesOf(page: Page, mark: string, moment: string): Promise<{ glyph: number; axis: number }> {
  const box = (await page.locator(`[data-mark="${mark}"] .glyph`).boundingBox())!;
  const ticks = await page.locator('.chart-axis .grid g').evaluateAll((groups) =>
    groups.map((group) => ({
      x: group.querySelector('line')!.getBoundingClientRect().x,
      year: group.querySelector('text')!.textContent,
    })),
  );
  // The last gridline may have no room for its label.
  const dated = ticks
    .filter(({ year }) => year)
    .map(({ x, year }) => ({ x, time: Date.UTC(Number(year), 0, 1) }));
  const [first, last] = [dated[0]!, dated.at(-1)!];
  const rate = (last.x - first.x) / (last.time - first.time);
  return { glyph: box.x + box.width / 2, axis: first.x + (Date.parse(moment) - first.time) * rate };
}

describe('the live chart', () => {
  it('stands where the axis says, after zooming, moving and a change of width', async () => {
    const { page } = await site.open('?from=1800&to=1840&e=treaty-of-gulistan-1813');
    await untilReady(page);
    const check = async () => {
      await page.waitForTimeout(500);
      const { glyph, axis } = await placesOf(page, 'treaty-of-gulistan-1813', '1813-10-24T12:00Z');
      // Gridlines stand on whole pixels, so each end of the measure may be half a pixel off.
      expect(Math.abs(glyph - axis)).toBeLessThanOrEqual(1.5);
    };
    await check();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await check();
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await check();
    await page.setViewportSize({ width: 1280, height: 860 });
    await check();
  });

  it('gives each lane the height of its gutter, and its marks their rows inside it', async () => {
    const { page } = await site.open();
    await untilReady(page);
    await page.waitForTimeout(500);
    const lanes = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .map((element) => element.getBoundingClientRect())
          .map(({ top, height }) => ({ top, height }));
      return { gutter: boxes('.vis-labelset .gutter-lane'), groups: boxes('.vis-foreground > .vis-group') };
    });
    expect(lanes.gutter).toHaveLength(5);
    lanes.gutter.forEach(({ top, height }, at) => {
      expect(Math.abs(lanes.groups[at]!.top - top)).toBeLessThanOrEqual(1);
      expect(lanes.groups[at]!.height).toBeCloseTo(height, 0);
    });
    const strays = await page.locator('.vis-foreground > .vis-group').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const lane = group.getBoundingClientRect();
        return [...group.querySelectorAll('.mark-button')].filter((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top < lane.top - 1 || bottom > lane.bottom + 1;
        }).length;
      }),
    );
    expect(strays).toEqual([0, 0, 0, 0, 0]);
  });

  it('never lets two labels or glyphs of a lane touch, in the real font', async () => {
    for (const view of ['', '?from=1990&to=2024', '?from=2022-06&to=2022-12', '?from=1700&to=1840']) {
      const { page } = await site.open(view);
      await untilReady(page);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(600);
      const touching = await page.locator('.vis-foreground > .vis-group').evaluateAll((groups) =>
        groups.flatMap((group) => {
          const boxes = [
            ...group.querySelectorAll('.mark-drawing .label, .mark-drawing .glyph, .cluster-pill'),
          ].map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }));
          return boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter(
                (b) =>
                  a.box.left < b.box.right - 0.5 &&
                  b.box.left < a.box.right - 0.5 &&
                  Math.abs(a.box.top + a.box.height / 2 - b.box.top - b.box.height / 2) < 8,
              )
              .map((b) => `${a.words} / ${b.words}`),
          );
        }),
      );
      expect(touching, view).toEqual([]);
      await page.close();
    }
  });

  it('keeps the focus of a mark while the window moves', async () => {
    const { page } = await site.open('?from=1800&to=1840&e=treaty-of-gulistan-1813');
    await untilReady(page);
    await page.waitForTimeout(500);
    await page.locator('[data-mark="treaty-of-gulistan-1813"]').focus();
    const plot = (await page.locator('.chart-stage .vis-center').boundingBox())!;
    await page.mouse.move(plot.x + 300, plot.y + plot.height - 10);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(30, 0);
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark)).toBe(
      'treaty-of-gulistan-1813',
    );
  });

  it('names each mark with its date, how exact it is, and its kind', async () => {
    const { page } = await site.open('?from=1800&to=1840');
    await untilReady(page);
    const name = await page.locator('[data-mark="treaty-of-gulistan-1813"]').getAttribute('aria-label');
    expect(name).toBe('24 October 1813, exact day. Gulistan. Treaty.');
  });

  it('draws without breaking the content security policy', async () => {
    const { page, errors } = await site.open();
    await untilReady(page);
    await page.waitForTimeout(500);
    expect(
      await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content'),
    ).not.toContain('unsafe');
    expect(errors).toEqual([]);
  });

  it('ties the selected mark to the entry being read, whichever of the two moves', async () => {
    const { page } = await site.open('?from=1800&to=1840&e=treaty-of-gulistan-1813');
    await untilReady(page);
    const ends = async () => {
      await page.waitForTimeout(500);
      const path = (await page.locator('.thread-layer .thread').getAttribute('d')) ?? '';
      const [, x, y] = /^M([\d.]+) .*V([\d.]+)H[\d.]+$/.exec(path) ?? [];
      const glyph = (await page.locator('[data-mark="treaty-of-gulistan-1813"] .glyph').boundingBox())!;
      const title = (await page.locator('.entry.is-active .entry-title').boundingBox())!;
      expect(Math.abs(Number(x) - glyph.x - glyph.width / 2)).toBeLessThanOrEqual(1.5);
      expect(Number(y)).toBeGreaterThanOrEqual(title.y);
      expect(Number(y)).toBeLessThanOrEqual(title.y + title.height);
    };
    await ends();
    await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    await ends();
    await page.mouse.move(1200, 700);
    await page.mouse.wheel(0, 40);
    await ends();
    expect(await page.locator('.thread-layer .chip-words').textContent()).toBe('24 October 1813');
  });

  it('is one stop of the Tab key, and its keys walk from mark to mark, over the edge of the window', async () => {
    const { page } = await site.open('?from=1800&to=1840&e=treaty-of-gulistan-1813');
    await untilReady(page);
    await page.waitForTimeout(600);
    expect(await page.locator('.chart-stage [data-mark][tabindex="0"]').count()).toBe(1);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark ?? null);
    await page.locator('[data-mark="treaty-of-gulistan-1813"]').focus();
    const walked = new Set([await focused()]);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(450);
      walked.add(await focused());
    }
    expect(walked.has(null)).toBe(false);
    expect(walked.size).toBeGreaterThanOrEqual(11);
    await page.keyboard.press('Home');
    await page.waitForTimeout(700);
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(name).toContain('165');
  });

  it('takes the focus to the entry on Enter, and back to it on Escape', async () => {
    const { page } = await site.open('?from=1800&to=1840');
    await untilReady(page);
    await page.waitForTimeout(600);
    await page.locator('[data-mark="treaty-of-turkmenchay-1828"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    const entryInFocus = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset.event ?? null,
      );
    expect(await entryInFocus()).toBe('treaty-of-turkmenchay-1828');
    await page.locator('[data-mark="treaty-of-turkmenchay-1828"]').focus();
    await page.keyboard.press('Escape');
    expect(await entryInFocus()).toBe('treaty-of-turkmenchay-1828');
  });

  it('says what a cluster holds at once to the keyboard, beside it, until Escape', async () => {
    const { page } = await site.open('?from=2010-05&to=2019-08');
    await untilReady(page);
    await page.waitForTimeout(600);
    const chip = page.locator('.mark-chip');
    const key = await page.locator('[data-mark]:has(.cluster-pill)').first().getAttribute('data-mark');
    // Keys move the focus, which makes it visible.
    await page.locator('.chart-stage [data-mark][tabindex="0"]').focus();
    for (
      let step = 0;
      step < 60 && (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark)) !== key;
      step++
    )
      await page.keyboard.press('ArrowDown');
    await chip.waitFor({ state: 'visible' });
    const [mark, label] = [
      (await page.locator(`[data-mark="${key}"] .cluster-pill`).boundingBox())!,
      (await chip.boundingBox())!,
    ];
    expect(label.y + label.height <= mark.y || label.y >= mark.y + mark.height).toBe(true);
    await page.keyboard.press('Escape');
    expect(await chip.isHidden()).toBe(true);
    // The focus is still the mark's: Escape was the chip's.
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark)).toBe(key);
  });

  it('opens a list of what no zoom can part, walks it by keys and gives the focus back', async () => {
    const { page } = await site.open();
    await untilReady(page);
    await page.waitForTimeout(600);
    const column = page.locator('[data-mark^="force:years"]').first();
    const key = await column.getAttribute('data-mark');
    await column.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.cluster-list');
    await list.waitFor({ state: 'visible' });
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.choose ?? null);
    const first = await chosen();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await list.isHidden()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark)).toBe(key);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => location.search.includes(`e=${id}`), first);
  });

  it('isolates a row of the gutter without a mouse, and draws what a filter leaves out pale and silent', async () => {
    const { page } = await site.open('?from=1990&to=2024&has=verified');
    await untilReady(page);
    await page.waitForTimeout(600);
    const pale = page.locator('.mark-button:has(.is-pale)');
    expect(await pale.count()).toBeGreaterThan(10);
    expect(await pale.evaluateAll((marks) => marks.every((mark) => (mark as HTMLElement).inert))).toBe(true);
    expect(await page.locator('[data-mark]:has(.is-pale)').count()).toBe(0);
    const row = page.locator('.gutter-row', { hasText: 'Arms to Iran' });
    expect(await row.locator('.gutter-count').textContent()).toMatch(/^\d+ of 15$/);
    await page.getByRole('button', { name: 'Only Arms to Iran' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('kind=arms-to-iran'));
    await page.getByRole('button', { name: 'All again' }).first().click();
    await page.waitForFunction(() => !location.search.includes('kind='));
  });
});
