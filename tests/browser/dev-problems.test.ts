import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../src/build/chromium.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let url: string;
let output = '';

beforeAll(async () => {
  project = copyProject();
  const port = await freePort();
  url = `http://localhost:${port}/`;
  const args = [join(project.root, 'src/cli/dev.ts'), '--port', String(port)];
  const env = { ...process.env, SITE_URL: '', BASE_PATH: '', NODE_ENV: '', VITEST: '' };
  // A group of its own, so that the server it starts ends with it.
  server = spawn(process.execPath, args, { cwd: project.root, env, detached: true });
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('watching for file changes')) done();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => fail(new Error(output)));
  });
  browser = await launchChromium();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (server?.pid) process.kill(-server.pid, 'SIGKILL');
  project?.remove();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((done) => probe.once('listening', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

it('shows every problem of the content on top of the page as soon as it is saved, until it is mended', async () => {
  await page.goto(`${url}about/`);
  const panel = page.locator('#content-problems');
  expect(await panel.count()).toBe(0);

  const [first = '', second = ''] = readdirSync(join(project.root, 'content/events')).map(
    (name) => `content/events/${name}`,
  );
  const good = [project.read(first), project.read(second)];
  project.edit(first, /^title: .*$/m, 'titel: "<img src=x onerror=alert(1)>"');
  project.edit(second, /^actors: \[/m, 'actors: [nobody-of-this-name, ');
  await panel.waitFor({ timeout: 30_000 });
  await page.getByText('nobody-of-this-name').first().waitFor();
  const text = (await panel.locator('ol').textContent()) ?? '';
  expect(text).toContain(first);
  expect(text).toContain(second);
  expect(text).toContain('titel');
  expect(await panel.locator('img').count()).toBe(0);

  // A page that Astro cannot draw holds the same list instead of one error in words for programmers. It is opened in a
  // window of its own: Astro reloads the first one at a moment of its choosing.
  const other = await browser.newPage();
  await other.goto(`${url}events/`);
  const alone = other.locator('#content-problems');
  await alone.waitFor();
  expect(await alone.locator('ol').textContent()).toContain('nobody-of-this-name');

  await alone.focus();
  await other.keyboard.press('Tab');
  await other.keyboard.press('Enter');
  await alone.waitFor({ state: 'detached' });

  project.write(first, good[0] ?? '');
  project.write(second, good[1] ?? '');
  await panel.waitFor({ state: 'detached', timeout: 30_000 });
  const mended = await browser.newPage();
  await mended.goto(`${url}events/`);
  await mended.getByRole('heading', { level: 1 }).first().waitFor();
}, 120_000);
