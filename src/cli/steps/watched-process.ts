import { spawn } from 'node:child_process';

export interface WatchedResult {
  readonly code: number;
  readonly output: string;
  /** True where it was ended because nothing had moved for `patienceMs`. */
  readonly stalled: boolean;
}

export interface WatchOptions {
  readonly patienceMs: number;
  readonly env?: NodeJS.ProcessEnv;
  /** A number that moves while the process gets on quietly, such as the bytes of a download. */
  readonly measure?: () => number;
}

/** Runs a command and gives up on it after a time without progress: no output, and no change of the measure. */
export function runWatched(
  command: string,
  args: readonly string[],
  options: WatchOptions,
): Promise<WatchedResult> {
  return new Promise((done) => {
    let output = '';
    let stalled = false;
    let last = Date.now();
    let measured = options.measure?.() ?? 0;
    const child = spawn(command, args, {
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own on Unix, so that what it started ends with it.
      detached: process.platform !== 'win32',
    });
    const heard = (chunk: Buffer): void => {
      output += chunk.toString();
      last = Date.now();
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    const watch = setInterval(
      () => {
        const now = options.measure?.() ?? 0;
        if (now !== measured) [measured, last] = [now, Date.now()];
        if (Date.now() - last < options.patienceMs) return;
        stalled = true;
        endTree(child.pid);
      },
      Math.min(1000, options.patienceMs / 4),
    );
    const end = (code: number | null): void => {
      clearInterval(watch);
      done({ code: stalled ? 1 : (code ?? 1), output, stalled });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}

function endTree(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
