import type { CDPSession, Page } from 'playwright-core';
import { percentile, type Sample } from './sample.ts';

interface Notes {
  readonly long: number[];
  readonly frames: number[];
}
declare global {
  interface Window {
    benchNotes: Notes;
  }
}

/** Put into a page before its own scripts: keeps its long tasks and the times between its frames. */
export function takeNotes(): void {
  const notes: Notes = { long: [], frames: [] };
  window.benchNotes = notes;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.long.push(duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const onFrame = (now: number) => {
    notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/** After the last input, until labels have settled and the address was written, ms. */
const AFTERWARDS = 600;

/** Runs a gesture on a page that takes notes, with a processor slowed down `slowdown` times. */
export async function meter(page: Page, slowdown: number, gesture: () => Promise<void>): Promise<Sample> {
  const session = await page.context().newCDPSession(page);
  // Time on the processor, which other programs do not add to.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    window.benchNotes.long.length = 0;
    window.benchNotes.frames.length = 0;
  });
  const before = await taskTime(session);
  await gesture();
  await page.waitForTimeout(AFTERWARDS);
  const busy = (await taskTime(session)) - before;
  const { long, frames } = await page.evaluate(() => window.benchNotes);
  return {
    long: long.reduce((sum, duration) => sum + duration, 0),
    longTasks: long.length,
    busy,
    frameMedian: percentile(frames, 0.5),
    frameP95: percentile(frames, 0.95),
    frameMax: Math.max(...frames),
  };
}

/** ms the main thread has spent in tasks since the page began. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}
