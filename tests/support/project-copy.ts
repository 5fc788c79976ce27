import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { CLEAN_ENV } from './clean-env.ts';

const PARTS = [
  ...['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['LICENSE-DATA', 'CITATION.cff'],
];
/** Laid over each other. */
const CONTENT = {
  real: ['content'],
  'made-up': ['tests/fixtures/content/good/content', 'tests/fixtures/content/more/content'],
};

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

/**
 * Copies the project, by default with a made-up record of few events that has one of everything: a command or a build
 * then takes a third of the time, and no edit of the real content can break its test.
 */
export function copyProject({ content = 'made-up' }: { content?: keyof typeof CONTENT } = {}): ProjectCopy {
  const parent = join(PROJECT_ROOT, '.cache/test-copies');
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'copy-'));
  const copy = (from: string, to: string) =>
    cpSync(join(PROJECT_ROOT, from), join(root, to), { recursive: true });
  for (const part of PARTS) copy(part, part);
  for (const folder of CONTENT[content]) copy(folder, 'content');
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
