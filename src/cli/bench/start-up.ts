import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

declare global {
  interface Window {
    benchSeen: Record<string, number>;
  }
}

/** Put into a page before its own scripts: notes in which frame each selector first stood on the page, visible. */
export function noteFirstSight(selectors: Readonly<Record<string, string>>): void {
  const seen: Record<string, number> = {};
  window.benchSeen = seen;
  const isVisible = (selector: string) => {
    const element = document.querySelector(selector);
    return element !== null && element.checkVisibility({ visibilityProperty: true });
  };
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (seen[name] === undefined && isVisible(selector)) seen[name] = performance.now();
    }
    if (Object.keys(seen).length < Object.keys(selectors).length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** ms from navigation until each of the names was seen. */
export async function untilSeen(page: Page, names: readonly string[]): Promise<Record<string, number>> {
  await page.waitForFunction((wanted) => wanted.every((name) => name in window.benchSeen), names);
  return page.evaluate(() => window.benchSeen);
}

/** kB, gzipped, of what a page loads, by kind; fonts and pictures left out. Listens from now until `sizes` is asked. */
export function weigh(page: Page): { sizes(): Promise<Record<string, number>> } {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    async sizes() {
      const sizes: Record<string, number> = { document: 0, stylesheet: 0, script: 0, fetch: 0 };
      for (const response of responses) {
        const kind = response.request().resourceType();
        if (kind in sizes) sizes[kind] = (sizes[kind] ?? 0) + gzipSync(await response.body()).length / 1000;
      }
      return sizes;
    },
  };
}
