import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { CLEAN_ENV } from './clean-env.ts';

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may break. It lies inside the project so that packages are found above it. */
export interface ProjectCopy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces the first match in a file, and fails where there is none. */
  edit(path: string, pattern: RegExp, replacement: string): void;
  exists(path: string): boolean;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const parent = join(PROJECT_ROOT, '.cache/test-copies');
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'copy-'));
  for (const part of PARTS) cpSync(join(PROJECT_ROOT, part), join(root, part), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    read,
    write,
    edit: (path, pattern, replacement) => {
      const text = read(path);
      if (!pattern.test(text)) throw new Error(`${path} does not hold ${pattern}`);
      write(path, text.replace(pattern, replacement));
    },
    exists: (path) => existsSync(join(root, path)),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs src/cli/<name>.ts of a copy to its end, with lines typed in. */
export function runCommand(
  root: string,
  name: string,
  args: readonly string[] = [],
  input = '',
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'src/cli', `${name}.ts`), ...args], {
      cwd: root,
      env: { ...process.env, ...CLEAN_ENV, SITE_URL: '', BASE_PATH: '' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output }));
    child.stdin.end(input);
  });
}
