import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilReady, type OpenSite } from '../support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The themes differ in their colours alone, so the second is asked for those alone. */
const RULES = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: ['color-contrast'],
};
const PAGES = [
  'events/us-statement-missiles-2024/',
  'events/treaty-of-turkmenchay-1828/',
  'events/',
  'actors/',
  'actors/united-states/',
  'sources/',
  'sources/carnegie-2024/',
  'threads/',
  'threads/two-occupations-1907-1946/',
  'transfers/',
  'about/',
  'about/method/',
  'report/',
  'disagreements/',
  'data/',
  '404.html',
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds, one line a fault. The page's own policy forbids scripts from elsewhere, so axe is put in beside it. */
async function faultsOf(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (runOnly) =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly,
        },
      ),
    [...rules],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  const options = { colorScheme, bypassCSP: true };

  it.each(PAGES)('on /%s', async (path) => {
    const { page } = await site.open(path, options);
    expect(await faultsOf(page, RULES[colorScheme])).toEqual([]);
    await page.close();
  });

  it.each(['', '?e=us-statement-missiles-2024', '?from=2010-05&to=2019-08&lane=force,arms'])(
    'on the timeline at ‘%s’',
    async (view) => {
      const { page } = await site.open(view, options);
      await untilReady(page);
      await page.waitForTimeout(500);
      expect(await faultsOf(page, RULES[colorScheme])).toEqual([]);
      await page.close();
    },
  );

  it('on the timeline of a phone', async () => {
    const { page } = await site.open('', { ...options, viewport: { width: 390, height: 844 } });
    await page.waitForSelector('[data-ready]');
    expect(await faultsOf(page, RULES[colorScheme])).toEqual([]);
    await page.close();
  });
});
