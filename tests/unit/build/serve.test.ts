import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileBelow, normalizeBase, serveFolder, type StaticServer } from '../../../src/build/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(parent, 'site');
const servers: StaticServer[] = [];

beforeAll(() => {
  write('secret.txt', 'secret');
  write('site-two/secret.txt', 'secret');
  write('site/index.html', 'home');
  write('site/404.html', 'nothing here');
  write('site/events/index.html', 'events');
  write('site/events/a name/index.html', 'named');
  write('site/data/v1/index.json', '{}');
  write('site/style.css', 'p {}');
  mkdirSync(join(site, 'empty'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(parent, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(parent, path)), { recursive: true });
  writeFileSync(join(parent, path), text);
}

async function serve(options: Parameters<typeof serveFolder>[1] = {}): Promise<StaticServer> {
  const server = await serveFolder(site, options);
  servers.push(server);
  return server;
}

/** The path exactly as written: `fetch` would take out its dots. */
function get(
  port: number,
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', fail)
      .end();
  });
}

describe('a folder served at the root', () => {
  it.each([
    ['/', 200, 'home', 'text/html; charset=utf-8'],
    ['/events/', 200, 'events', 'text/html; charset=utf-8'],
    ['/events/?e=one&from=1800', 200, 'events', 'text/html; charset=utf-8'],
    ['/events/a%20name/', 200, 'named', 'text/html; charset=utf-8'],
    ['/data/v1/index.json', 200, '{}', 'application/json; charset=utf-8'],
    ['/style.css', 200, 'p {}', 'text/css; charset=utf-8'],
    ['/nowhere/', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/empty/', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/%zz', 404, 'nothing here', 'text/html; charset=utf-8'],
  ])('%s gives %i', async (path, status, body, type) => {
    const { port } = await serve();
    const answer = await get(port, path);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('sends a folder without its closing slash on, with the query', async () => {
    const { port } = await serve();
    const { status, headers } = await get(port, '/events?e=one');
    expect([status, headers['location']]).toEqual([301, '/events/?e=one']);
  });

  it('never sends a reader to another host', async () => {
    const { port } = await serve();
    const { headers } = await get(port, '//events');
    expect(String(headers['location'] ?? '/')).not.toMatch(/^\/\//);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/events/../../secret.txt',
    '/%2e%2e%2fsite-two/secret.txt',
    '/..%5csecret.txt',
  ])('does not leave the folder by %s', async (path) => {
    const { port } = await serve();
    const { status, body } = await get(port, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const { port } = await serve();
    expect(await get(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get(port, '/', 'POST')).status).toBe(405);
  });
});

describe('a folder served below a base path', () => {
  it('is found there and nowhere else', async () => {
    const { port, url } = await serve({ base: 'a/b' });
    expect(url).toBe(`http://127.0.0.1:${port}/a/b/`);
    expect((await get(port, '/a/b/events/')).body).toBe('events');
    expect((await get(port, '/events/')).status).toBe(404);
    expect((await get(port, '/a/b')).headers['location']).toBe('/a/b/');
  });

  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['site', '/site/'],
    ['/site/', '/site/'],
    ['//a/b', '/a/b/'],
  ])('%s is read as %s', (base, normal) => {
    expect(normalizeBase(base)).toBe(normal);
  });
});

describe('the port', () => {
  it('is the next free one where the one wanted is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => blocker.once('listening', done));
    const address = blocker.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const { port } = await serve({ port: taken, orNext: true });
    expect(port).toBeGreaterThan(taken);
    await expect(serveFolder(site, { port: taken })).rejects.toThrow('EADDRINUSE');
    blocker.close();
  });
});

describe('the file of an address', () => {
  it.each(['..', '../site-two/x', '%00', 'a/../../x'])('%s is none', (path) => {
    expect(fileBelow(site, path)).toBeNull();
  });
});
