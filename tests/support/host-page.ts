import { createServer, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

/** A frame on the page of somebody else. */
export interface HostFrame {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Flags of its sandbox; without one where left out. */
  readonly sandbox?: string;
}

const CALM = 'margin:0;height:3000px;color-scheme:light dark';

/**
 * The page of somebody else, on an origin of its own (`localhost`, where the site is on `127.0.0.1`): it does what the
 * frames tell it of their height, and keeps what they said in `window.heard`. Higher than any window.
 *
 * @returns its address; it is gone at the end of the test.
 */
export async function serveHostPage(frames: readonly HostFrame[]): Promise<string> {
  const html = `<!doctype html><html lang="en"><title>A lesson</title><body style="${CALM}">
${frames.map(frameHtml).join('\n')}
<script>
window.heard = [];
addEventListener('message', ({ data, source }) => {
  heard.push(data);
  if (data.type !== 'timeline:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script></body></html>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host page has no port.');
  return `http://localhost:${address.port}/`;
}

function frameHtml({ src, width, height, sandbox }: HostFrame): string {
  const flags = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="Embed" width="${width}" height="${height}" style="border:0;display:block"${flags}></iframe>`;
}

function listen(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
}
