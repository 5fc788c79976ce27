import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** A folder of the built site, served on the loopback address alone. */
export interface StaticServer {
  /** Address of the home page, such as `http://127.0.0.1:4321/timeline/`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Path below which the site was built, as in BASE_PATH; default `/`. */
  readonly base?: string;
  /** Port wanted; 0 (the default) takes any free one. */
  readonly port?: number;
  /** Takes the next free port, up to twenty on, where the one wanted is taken. */
  readonly orNext?: boolean;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const LOOPBACK = '127.0.0.1';
const PORTS_TO_TRY = 20;

/** A base path with one slash at each end: `''`, `/`, `site` and `/site/` give `/`, `/`, `/site/`, `/site/`. */
export function normalizeBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Serves a folder the way a static host does: `index.html` of a folder, a redirect to the closing slash, `404.html`.
 * Rejects with the error of the socket where no port can be had.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const base = normalizeBase(options.base);
  const root = resolve(folder);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    answer(root, base, request.url ?? '/', response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? 0, options.orNext === true ? PORTS_TO_TRY : 1);
  return {
    url: `http://${LOOPBACK}:${port}${base}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, base: string, url: string, response: ServerResponse): Promise<void> {
  const query = url.search(/[?#]/);
  const path = query === -1 ? url : url.slice(0, query);
  const rest = query === -1 ? '' : url.slice(query);
  if (`${path}/` === base) return redirect(response, base + rest);
  const file = path.startsWith(base) ? fileBelow(root, path.slice(base.length)) : null;
  if (file === null) return notFound(root, response);
  const found = await statOrNull(file);
  if (found?.isFile()) return send(file, found, 200, response);
  if (!found?.isDirectory()) return notFound(root, response);
  const index = join(file, 'index.html');
  const indexStat = await statOrNull(index);
  if (!indexStat?.isFile()) return notFound(root, response);
  return path.endsWith('/') ? send(index, indexStat, 200, response) : redirect(response, `${path}/${rest}`);
}

/** The file an address stands for; null where it leaves the folder or is no address at all. */
export function fileBelow(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = resolve(root, `.${sep}${decoded}`);
  return file === root || file.startsWith(root + sep) ? file : null;
}

async function notFound(root: string, response: ServerResponse): Promise<void> {
  const page = join(root, '404.html');
  const found = await statOrNull(page);
  if (found?.isFile()) return send(page, found, 404, response);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function redirect(response: ServerResponse, location: string): void {
  // A path that starts with two slashes would name another host.
  response.writeHead(301, { location: location.replace(/^\/{2,}/, '/') }).end();
}

function send(file: string, found: Stats, status: number, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

async function statOrNull(file: string): Promise<Stats | null> {
  return stat(file).catch(() => null);
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port + 1 >= first + tries) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
