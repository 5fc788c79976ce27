import { join } from 'node:path';
import { DIST, isUpToDate } from '../build/build-site.ts';
import { PROJECT_ROOT } from '../build/project.ts';
import { serveFolder } from '../build/serve.ts';
import { buildChecked } from './steps/build.ts';

const DEFAULT_PORT = 4321;

if (await bringUpToDate()) await serve();
else process.exitCode = 1;

async function bringUpToDate(): Promise<boolean> {
  if (isUpToDate(PROJECT_ROOT, process.env)) {
    console.log('The site is up to date.');
    return true;
  }
  console.log('Building the site …');
  return buildChecked(PROJECT_ROOT, process.env);
}

async function serve(): Promise<void> {
  const wanted = Number(process.env.PORT ?? DEFAULT_PORT);
  const server = await serveFolder(join(PROJECT_ROOT, DIST), {
    base: process.env.BASE_PATH,
    port: Number.isInteger(wanted) ? wanted : DEFAULT_PORT,
    orNext: true,
  });
  console.log(`\nThe timeline is at ${server.url}   (Ctrl-C ends)`);
  const end = (): void => void server.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
