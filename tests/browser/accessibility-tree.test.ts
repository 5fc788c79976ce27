import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectTree } from '../support/accessibility-tree.ts';
import { openMadeUpSite, type MadeUpSite } from '../support/made-up-site.ts';
import { untilReady } from '../support/site.ts';

/** A range without an end, a season, a month, a cluster or none: as they come in the made-up record. */
const KITES = '?from=2014&to=2024&e=kite-shipment-2022';

let site: MadeUpSite;

beforeAll(async () => {
  site = await openMadeUpSite();
}, 180_000);
afterAll(() => site.close());

async function open(path: string) {
  const { page } = await site.open(path, { reducedMotion: 'reduce' });
  await untilReady(page);
  // Marks come in several frames, and are laid out for good a moment later.
  await page.waitForTimeout(600);
  return page;
}

describe('assistive technology is told', () => {
  it('the list: its sections, and each entry with its date, title and summary', async () => {
    const page = await open('');
    await expectTree(page.locator('[data-list]'), 'list');
  });

  it('the entry that is being read, with its quotation, its source and what can be done with it', async () => {
    const page = await open(KITES);
    await expectTree(page.locator('.entry.is-active'), 'entry-active');
  });

  it('the chart: its lanes and switches, and each mark with its date and how exact that is', async () => {
    const page = await open(KITES);
    await expectTree(page.locator('#chart'), 'chart');
  });

  it('the marks of the whole record', async () => {
    const page = await open('');
    await expectTree(page.locator('.chart-stage .vis-center'), 'marks-whole-record');
  });

  it('the strip', async () => {
    const page = await open(KITES);
    await expectTree(page.locator('.instrument-top'), 'strip');
  });
});
