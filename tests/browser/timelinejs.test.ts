import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { openSite, type OpenSite } from '../support/site.ts';

/** The real TimelineJS3, on a page as its makers describe it, given our file. */
const HOST = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script></head><body><div id="story" style="width:1200px;height:700px"></div>
<script>window.story = new TL.Timeline('story', 'timelinejs.json', { script_path: new URL('js/', location.href).href, hash_bookmark: false });</script>
</body></html>`;

interface Story {
  readonly events: readonly {
    readonly unique_id: string;
    readonly display_date: string;
    readonly text: { readonly headline: string };
  }[];
}

const FILE = join(PROJECT_ROOT, 'dist/data/v1/timelinejs.json');
const story = JSON.parse(readFileSync(FILE, 'utf8')) as Story;
let folder: string;
let host: OpenSite;

beforeAll(async () => {
  const parent = join(PROJECT_ROOT, '.cache');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'timelinejs-'));
  const library = dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'));
  cpSync(join(library, 'dist'), folder, { recursive: true });
  cpSync(FILE, join(folder, 'timelinejs.json'));
  writeFileSync(join(folder, 'index.html'), HOST);
  host = await openSite(folder);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the file for TimelineJS, in TimelineJS', () => {
  it('gives one slide an event and the title, with our words for the date', async () => {
    const { page, errors } = await host.open();
    await page.locator('.tl-slide').nth(story.events.length).waitFor({ state: 'attached' });
    expect(await page.locator('.tl-slide').count()).toBe(story.events.length + 1);
    // A day, a year, a span, an open end, one of a set: whatever stands there, the words are ours.
    for (const at of [0, 40, 120, 200, story.events.length - 1]) {
      const event = story.events[at]!;
      await page.evaluate((id) => (window as unknown as { story: Goes }).story.goToId(id), event.unique_id);
      const slide = page.locator(`#${event.unique_id}`);
      await expect.poll(() => slide.locator('.tl-headline').textContent()).toBe(event.text.headline);
      expect(await slide.locator('.tl-headline-date').textContent()).toBe(event.display_date);
    }
    // It asks its makers' host for fonts, which is no fault of ours.
    expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
  });
});

interface Goes {
  goToId(id: string): void;
}
