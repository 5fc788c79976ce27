import type { BrowserContextOptions, CDPSession, Locator, Page } from 'playwright-core';

/** A phone held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** A tablet: the wide page under fingers. */
export const TABLET: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, hasTouch: true };

/** px from the viewport's top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touch input, as the browser gets it from a screen: scrolling, `touch-action` and pointer events included. */
export interface Touch {
  tap(at: Point): Promise<void>;
  doubleTap(at: Point): Promise<void>;
  /** Keeps the finger down for `ms`. */
  longPress(at: Point, ms?: number): Promise<void>;
  /** One finger, straight; one step a frame. */
  drag(from: Point, to: Point, steps?: number): Promise<void>;
  /** Two fingers beside each other, about `centre`: their distance goes from `apart` to `until` px. */
  pinch(centre: Point, apart: number, until: number, steps?: number): Promise<void>;
  /** Fingers one by one, for what the gestures above do not cover: all that are down, each in its own place. */
  down(...fingers: Point[]): Promise<void>;
  move(...fingers: Point[]): Promise<void>;
  up(): Promise<void>;
}

/** Fingers on a page; its context needs `hasTouch`, as in `PHONE` and `TABLET`. */
export async function touchOf(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  const send = dispatcher(session);
  const down = (...fingers: Point[]) => send('touchStart', fingers);
  const move = async (...fingers: Point[]) => {
    await send('touchMove', fingers);
    await nextFrame(page);
  };
  const up = () => send('touchEnd', []);
  const tap = async (at: Point) => {
    await down(at);
    await up();
  };
  const slide = async (steps: number, fingersAt: (share: number) => Point[]) => {
    await down(...fingersAt(0));
    for (let step = 1; step <= steps; step++) await move(...fingersAt(step / steps));
    await up();
    await nextFrame(page);
  };
  return {
    tap,
    async doubleTap(at) {
      await tap(at);
      await tap(at);
    },
    async longPress(at, ms = 700) {
      await down(at);
      await page.waitForTimeout(ms);
      await up();
    },
    drag: (from, to, steps = 12) => slide(steps, (share) => [between(from, to, share)]),
    pinch: (centre, apart, until, steps = 12) =>
      slide(steps, (share) => {
        const half = (apart + (until - apart) * share) / 2;
        return [
          { x: centre.x - half, y: centre.y },
          { x: centre.x + half, y: centre.y },
        ];
      }),
    down,
    move,
    up,
  };
}

/** The middle of an element, where a finger would touch it. */
export async function middleOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${String(element)} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function dispatcher(session: CDPSession) {
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Point[]): Promise<void> => {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Chromium hands touches on once a frame, and drops the older of two in one. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
}
