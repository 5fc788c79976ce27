import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHostPage, type HostFrame } from '../support/host-page.ts';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';
import { middleOf, PHONE, touchOf } from '../support/touch.ts';

const EVENT = 'embed/events/us-statement-iran-drones-2022/';
const VIEW = 'embed/view/?from=2010-05&to=2019-08&lane=force,talks,arms&e=putin-decree-s-300-2015';
const EMBEDS = [EVENT, VIEW, 'embed/transfers/'];
const WIDTHS = [320, 640];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Hosted {
  readonly page: Page;
  /** Frames of the embeds, in the order they were given. */
  readonly frames: readonly Frame[];
  readonly errors: string[];
  /** Addresses asked for besides the host page and the site. */
  readonly foreign: string[];
}

/** The page of somebody else with these embeds in it. */
async function host(frames: readonly HostFrame[], options: BrowserContextOptions = {}): Promise<Hosted> {
  const hosted = frames.map((frame) => ({ ...frame, src: site.url + frame.src }));
  const address = await serveHostPage(hosted);
  const { page } = await site.open('about/', { viewport: { width: 1000, height: 700 }, ...options });
  const errors: string[] = [];
  const foreign: string[] = [];
  const own = [new URL(address).origin, new URL(site.url).origin];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!own.includes(new URL(request.url()).origin)) foreign.push(request.url());
  });
  await page.goto(address, { waitUntil: 'load' });
  const elements = await page.locator('iframe').elementHandles();
  const inside = await Promise.all(elements.map(async (element) => (await element.contentFrame())!));
  return { page, frames: inside, errors, foreign };
}

const one = async (src: string, width = 640, options: BrowserContextOptions = {}, height = 420) => {
  const hosted = await host([{ src, width, height }], options);
  return { ...hosted, frame: hosted.frames[0]! };
};

/** Height of what is in a frame, and of the frame, px. */
const heights = (frame: Frame): Promise<readonly [number, number]> =>
  frame.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight] as const);

describe('embeds on the page of somebody else', () => {
  it.each([
    ['in a plain frame', undefined],
    ['in a sandbox without an origin', 'allow-scripts'],
  ])('are as high as they need to be, quiet, and leave nothing behind, %s', async (_, sandbox) => {
    const frames = EMBEDS.flatMap((src) => WIDTHS.map((width) => ({ src, width, height: 200, sandbox })));
    const { page, frames: inside, errors, foreign } = await host(frames);
    for (const [at, frame] of inside.entries()) {
      // Browsers let frames out of sight wait.
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      await expect
        .poll(async () => {
          const [content, room] = await heights(frame);
          return room > 200 ? content - room : null;
        })
        .toBe(0);
      expect(await frame.evaluate(() => self.origin === 'null')).toBe(sandbox !== undefined);
    }
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('name the frame they speak for, and speak to WordPress in its own words', async () => {
    const { page } = await one(`${EVENT}?id=lesson-2#?secret=0aT4`);
    const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(2);
    const [own, wordpress] = await heard();
    expect(own).toEqual({ type: 'timeline:height', version: 1, id: 'lesson-2', height: expect.any(Number) });
    const { height } = own as { height: number };
    expect(wordpress).toEqual({ message: 'height', value: height, secret: '0aT4' });
  });

  it('lead on through WordPress, which lets no frame open a window', async () => {
    const { page, frame } = await one(`${EVENT}#?secret=0aT4`);
    await frame.getByRole('link', { name: 'Open this event' }).click();
    const heard = () => page.evaluate(() => (window as unknown as { heard: { message?: string }[] }).heard);
    await expect
      .poll(async () => (await heard()).find(({ message }) => message === 'link'))
      .toEqual({
        message: 'link',
        value: `${site.url}events/us-statement-iran-drones-2022/`,
        secret: '0aT4',
      });
  });

  it('leave the wheel to the page around', async () => {
    const { page, frame } = await one(VIEW);
    await frame.waitForSelector('.chart');
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  });

  it.each([EVENT, VIEW, 'embed/transfers/'])('read without scripts: %s', async (src) => {
    const frames = WIDTHS.map((width) => ({ src, width, height: 420 }));
    const { frames: inside, errors, foreign } = await host(frames, { javaScriptEnabled: false });
    for (const frame of inside) {
      expect(await frame.locator('h1').innerText()).not.toBe('');
      expect(await frame.locator('.embed-open').isVisible()).toBe(true);
      expect(await frame.locator('svg:visible').count()).toBeGreaterThan(0);
      expect(await frame.locator('[data-controls]:visible, [data-changed]:visible').count()).toBe(0);
    }
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('follow the colours of the page around, unless the address asks for others', async () => {
    const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const srcs = [EVENT, `${EVENT}?theme=light`, `${EVENT}?theme=dark`];
    const frames = srcs.map((src) => ({ src, width: 640, height: 420 }));
    const { frames: inDark } = await host(frames, { colorScheme: 'dark' });
    const [own, light, dark] = await Promise.all(inDark.map(paper));
    expect(own).toBe(dark);
    expect(light).not.toBe(dark);
    const { frame } = await one(EVENT, 640, { colorScheme: 'light' });
    expect(await paper(frame)).toBe(light);
  });

  it('are title and link alone where there is no room', async () => {
    const { frame } = await one(VIEW, 250, {}, 150);
    await expect
      .poll(() => frame.locator('main').innerText())
      .toMatch(/^May 2010 to\s+August 2019\s+All \d+ entries$/);
  });
});

describe('the code of an embed', () => {
  it.each([
    ['events/us-statement-iran-drones-2022/', EVENT],
    ['transfers/', 'embed/transfers/'],
    ['?from=2010-05&to=2019-08', 'embed/view/?from=2010-05&to=2019-08&scale=stretched'],
  ])('on /%s is an address where the embed stands', async (path, embed) => {
    const { page } = await site.open(path);
    if (path.startsWith('?')) {
      await untilReady(page);
      await page.getByRole('button', { name: 'Share this view' }).click();
    }
    const field = page.locator('#share-embed, #embed-code');
    await expect.poll(() => field.inputValue()).toContain(site.url + embed.split('&')[0]);
    const code = await field.inputValue();
    const [frame, link] = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return [body.querySelector('iframe')!.src, body.querySelector('a')!.href];
    }, code);
    expect(frame.replace(/\?v=.*/, '')).toBe(site.url + embed);
    expect((await page.request.get(frame)).status()).toBe(200);
    expect((await page.request.get(link)).status()).toBe(200);
  });
});

describe('an embedded event', () => {
  it('says when it is no longer what was embedded, and leads to what changed', async () => {
    const { frame } = await one(`${EVENT}?v=0.9.0-000000000000`);
    const line = frame.locator('[data-changed]');
    await expect.poll(() => line.innerText()).toBe('Changed since version 0.9.0. What changed');
    expect(await line.getByRole('link').getAttribute('href')).toMatch(/#changes$/);
  });

  it('says nothing while it is the same', async () => {
    const { frame } = await one(EVENT);
    const line = frame.locator('[data-changed]');
    const { nowVersion, nowHash } = await line.evaluate(({ dataset }) => ({ ...dataset }));
    const { frame: same } = await one(`${EVENT}?v=${nowVersion}-${nowHash?.slice(0, 12)}`);
    await expect.poll(() => same.evaluate(() => document.documentElement.className)).toContain('js');
    expect(await same.locator('[data-changed]').isVisible()).toBe(false);
  });
});

describe('an embedded view', () => {
  it('shows the view of its address', async () => {
    const { frame } = await one(VIEW);
    await frame.waitForSelector('.chart');
    expect(await frame.locator('h1').innerText()).toBe('May 2010 to August 2019');
    expect(await frame.locator('[data-key] li').allInnerTexts()).toEqual(['Force', 'Talks', 'Arms']);
    expect(await frame.locator('.mark.is-selected .label').textContent()).toContain('S-300 ban lifted');
    const href = await frame.getByRole('link', { name: 'Open the timeline' }).getAttribute('href');
    const params = new URL(href!, site.url).searchParams;
    expect(Object.fromEntries(params)).toEqual({
      ...{ from: '2010-05', to: '2019-08', e: 'putin-decree-s-300-2015' },
      ...{ lane: 'force,talks,arms', scale: 'stretched' },
    });
  });

  it('drops what it cannot read, and says so', async () => {
    const { frame, errors } = await one('embed/view/?from=2010&lane=sea&actor=<b>x</b>&theme=blue&scale=odd');
    const notices = frame.locator('[data-notices]');
    await expect.poll(() => notices.innerText()).toContain('names a lane that is not here');
    expect(await notices.innerText()).toContain('colours that are not known');
    expect(await frame.locator('.chart').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('pans by drag and zooms by buttons, in a sandbox too', async () => {
    const { page, frames } = await host([{ src: VIEW, width: 640, height: 420, sandbox: 'allow-scripts' }]);
    const frame = frames[0]!;
    const title = () => frame.locator('h1').innerText();
    await frame.waitForSelector('.chart');
    await page.mouse.move(420, 330);
    await page.mouse.down();
    await page.mouse.move(220, 330, { steps: 5 });
    await page.mouse.up();
    // Two hundred of 602 px of nine years.
    await expect.poll(title).toMatch(/^\w+ 2013 to \w+ 2022$/);
    const button = await middleOf(frame.getByRole('button', { name: 'Zoom in' }));
    await page.mouse.click(button.x, button.y);
    await expect.poll(title).not.toMatch(/2022/);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('zooms by two fingers, and leaves an upright drag to the page around', async () => {
    const { page, frame } = await one(VIEW, 640, { ...PHONE, viewport: { width: 700, height: 700 } });
    const title = () => frame.locator('h1').innerText();
    await frame.waitForSelector('.chart');
    const touch = await touchOf(page);
    await touch.pinch({ x: 300, y: 250 }, 100, 300);
    // A third of nine years, about the moment between the fingers.
    await expect.poll(title).toMatch(/^\w+ 2013 to \w+ 2016$/);
    const zoomed = await title();
    await touch.drag({ x: 300, y: 300 }, { x: 300, y: 150 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    expect(await title()).toBe(zoomed);
  });

  it('works by keys: buttons, then the chart as one stop, then the foot', async () => {
    const { page, frame } = await one(VIEW);
    await frame.waitForSelector('.chart');
    const stops: string[] = [];
    const focused = () =>
      frame.evaluate(() => {
        const active = document.activeElement;
        const title = active?.querySelector(':scope > title');
        return active?.getAttribute('aria-label') ?? (title ?? active)?.textContent?.trim() ?? '';
      });
    for (let press = 0; press < 7; press++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops.slice(0, 4)).toEqual(['Earlier', 'Later', 'Zoom out', 'Zoom in']);
    expect(stops[4]).toContain('S-300 ban lifted');
    expect(stops.slice(5)).toEqual(['Russia and Iran', 'Open the timeline']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(stops[4]);
    expect(await focused()).toMatch(/201[5-9]/);
  });

  it('is strip and a few entries in a narrow frame, all of it without scrolling', async () => {
    const { frame } = await one(VIEW, 320);
    await expect.poll(() => frame.locator('.embed-strip').count()).toBe(1);
    const shown = await frame.locator('[data-entries] li').count();
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(shown).toBeLessThanOrEqual(4);
    expect(await frame.getByText('S-300').first().isVisible()).toBe(true);
    const [content, room] = await heights(frame);
    expect(content).toBeLessThanOrEqual(room);
  });
});
