import type { Page } from 'playwright-core';

/** px from the viewport's top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Between two inputs, ms: as often as a screen draws. */
const PACE = 16;
const STEPS = 60;
const STEP_PX = 5;
const ZOOMS = 10;
/** px of wheel of one notch here: both charts then zoom by a fifth. */
const NOTCH = 60;

/** Drags the chart there and back, twice: 240 inputs. */
export async function pan(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 4 * STEPS; step++) {
    const away = Math.abs(((step + STEPS) % (2 * STEPS)) - STEPS);
    await page.mouse.move(x + away * STEP_PX, y);
    await page.waitForTimeout(PACE);
  }
  await page.mouse.up();
}

/** Zooms in about a place and out again, twice: 40 inputs. `key` is held down the while. */
export async function zoom(page: Page, { x, y }: Place, key?: string): Promise<void> {
  await page.mouse.move(x, y);
  if (key) await page.keyboard.down(key);
  for (const direction of [-1, 1, -1, 1]) {
    for (let step = 0; step < ZOOMS; step++) {
      await page.mouse.wheel(0, direction * NOTCH);
      await page.waitForTimeout(4 * PACE);
    }
  }
  if (key) await page.keyboard.up(key);
}

/** Scrolls the page down by the wheel, some five screens: 50 inputs. */
export async function scroll(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  for (let step = 0; step < 50; step++) {
    await page.mouse.wheel(0, 90);
    await page.waitForTimeout(3 * PACE);
  }
}
