import type { Browser, Page } from 'playwright-core';
import { pan, scroll, zoom, type Place } from './gestures.ts';
import { meter, takeNotes } from './meter.ts';
import type { Sample } from './sample.ts';
import { noteFirstSight, untilSeen, weigh } from './start-up.ts';

/** A page on loopback, and how to touch it. */
export interface BenchPage {
  readonly url: string;
  /** What shows that the page has come this far. */
  readonly sights: Readonly<Record<string, string>>;
  readonly plot: string;
  /** Held down while the wheel zooms. */
  readonly zoomKey?: string;
}

export type Gesture = 'pan' | 'zoom' | 'scroll';

const VIEWPORT = { width: 1440, height: 900 };
/** Over the list, right of the chart. */
const OVER_LIST: Place = { x: 1200, y: 600 };
/** From the plot's lower edge: no mark of ours and no axis lies there. */
const OVER_EDGE = 12;
/** After a page is ready, until what it puts off has run, ms. */
const CALM = 1500;

/** One gesture on a page of its own, in a context of its own. */
export async function runGesture(
  browser: Browser,
  at: BenchPage,
  gesture: Gesture,
  slowdown: number,
): Promise<Sample> {
  const page = await freshPage(browser);
  await page.addInitScript(takeNotes);
  await page.addInitScript(noteFirstSight, at.sights);
  await page.goto(at.url);
  await untilSeen(page, Object.keys(at.sights));
  await page.waitForTimeout(CALM);
  const sample = await meter(page, slowdown, async () => {
    if (gesture === 'scroll') await scroll(page, OVER_LIST);
    else if (gesture === 'pan') await pan(page, await overPlot(page, at.plot));
    else await zoom(page, await overPlot(page, at.plot), at.zoomKey);
  });
  await page.context().close();
  return sample;
}

/** ms until each sight, and kB gzipped of what was loaded, of a cold page. */
export async function runStart(
  browser: Browser,
  at: BenchPage,
): Promise<{ readonly seen: Record<string, number>; readonly sizes: Record<string, number> }> {
  const page = await freshPage(browser);
  const scale = weigh(page);
  await page.addInitScript(noteFirstSight, at.sights);
  await page.goto(at.url);
  const seen = await untilSeen(page, Object.keys(at.sights));
  const sizes = await scale.sizes();
  await page.context().close();
  return { seen, sizes };
}

/** Width of an element of a page, px. */
export async function widthOf(browser: Browser, at: BenchPage, selector: string): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(at.url);
  const box = await page.locator(selector).boundingBox();
  await page.context().close();
  return Math.round(box?.width ?? VIEWPORT.width);
}

async function freshPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: VIEWPORT })).newPage();
}

async function overPlot(page: Page, plot: string): Promise<Place> {
  const box = await page.locator(plot).boundingBox();
  if (!box) throw new Error(`The page has no ${plot}.`);
  return { x: box.x + box.width * 0.3, y: box.y + box.height - OVER_EDGE };
}
