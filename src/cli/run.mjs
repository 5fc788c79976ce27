// `node src/cli/run.mjs <name> [arguments]` installs what is missing, then runs src/cli/<name>.ts under the pinned Node.
// Every npm script goes through here, so that each works in an empty checkout and on any Node from 20 on.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, nodeFor, projectEnvironment, ROOT } from './bootstrap.mjs';

const [name, ...args] = process.argv.slice(2);
if (await bootstrap()) {
  const child = spawn(nodeFor(), [join(ROOT, 'src/cli', `${name}.ts`), ...args], {
    cwd: ROOT,
    env: projectEnvironment(),
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself; this process waits for it to end, and hands on what only it was sent.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Node does not run here (${error.message}). Delete the folder node_modules and try again.`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} else {
  process.exitCode = 1;
}
