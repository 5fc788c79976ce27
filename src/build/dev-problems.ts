import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../model/format-problems.ts';
import type { Problem } from '../model/problem.ts';
import { replaceErrorPages } from './dev-error-page.ts';
import { checkContent } from './read-content.ts';

/** Names of the messages between the server and src/client/dev/problem-panel.ts. */
const PROBLEMS = 'content:problems';
const ASK = 'content:ask';
/** An editor saves several files at once; one check does for all of them. */
const QUIET_MS = 80;
/** Astro takes in a mended file a moment after it was found good; until then its pages may still fail. */
const SETTLING_MS = 5000;
const PANEL = fileURLToPath(new URL('../client/dev/problem-panel.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Stops a build whose content has problems before anything is written. While editing, shows all of them on top of
 * every page until they are mended. Astro alone would stop at the first file, and let a broken reference pass.
 */
export function contentProblems(): AstroIntegration {
  let root = '';
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') stopOnProblems(root);
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(PANEL)};`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content');
        let problems: readonly Problem[] = [];
        let settling: NodeJS.Timeout | undefined;
        const check = (): void => {
          const before = problems.length;
          problems = checkContent(root).problems;
          server.ws.send(PROBLEMS, problems);
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
          else if (before > 0) {
            logger.info('All problems of the content are mended.');
            clearTimeout(settling);
            settling = setTimeout(() => (settling = undefined), SETTLING_MS).unref();
          }
        };
        check();
        server.ws.on(ASK, (_, client) => client.send(PROBLEMS, problems));
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(check, QUIET_MS);
        });
        replaceErrorPages(
          server.middlewares,
          `/@fs/${PANEL.replace(/^\//, '')}`,
          () => problems.length > 0 || settling !== undefined,
        );
      },
    },
  };
}

function stopOnProblems(root: string): void {
  const { problems } = checkContent(root);
  if (problems.length === 0) return;
  const error = new Error(`the content has problems\n\n${formatProblems(problems, { nothingBuilt: true })}`);
  // Where in this file it was thrown tells an editor nothing.
  error.stack = error.message;
  throw error;
}
