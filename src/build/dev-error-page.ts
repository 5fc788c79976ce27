import type { IncomingMessage, ServerResponse } from 'node:http';

interface Middlewares {
  use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

const page = (panel: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The content has problems</title>` +
  `<script type="module" src="/@vite/client"></script><script type="module" src="${panel}"></script>` +
  `<body data-content-problems-only></body></html>`;

/**
 * A page that cannot be drawn because of the content would show one error of many, in words for programmers. While the
 * content has problems such a page is replaced by an empty one that holds the panel alone.
 */
export function replaceErrorPages(middlewares: Middlewares, panel: string, isExpected: () => boolean): void {
  middlewares.use((request, response, next) => {
    if (isExpected() && request.headers.accept?.includes('text/html'))
      replaceErrorPage(response, page(panel));
    next();
  });
}

function replaceErrorPage(response: ServerResponse, html: string): void {
  const { writeHead, end } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status < 500) return Reflect.apply(writeHead, response, [status, ...rest]);
    response.write = () => true;
    response.end = (() => Reflect.apply(end, response, [html])) as ServerResponse['end'];
    return writeHead.call(response, status, { 'content-type': 'text/html; charset=utf-8' });
  }) as ServerResponse['writeHead'];
}
