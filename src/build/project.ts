import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, without a closing slash. */
export const PROJECT_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program of an installed package, to be run by this Node: no shell, so it is the same on every system. */
export function toolPath(name: string, root = PROJECT_ROOT): string {
  const folder = packageFolder(name, root);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : bin?.[name.split('/').at(-1) ?? name];
  if (program === undefined) throw new Error(`the package ${name} has no program`);
  return join(folder, program);
}

/** Packages may lie in a folder above, as they do for the copies of the project that tests make. */
function packageFolder(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`the package ${name} is not installed`);
  return packageFolder(name, dirname(from));
}

/** Runs a program by this Node and gives its exit code. Output goes to the terminal unless told otherwise. */
export function runNode(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, stdio: 'inherit', ...options });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
