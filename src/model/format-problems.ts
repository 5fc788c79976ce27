import type { Problem } from './problem.ts';

export interface FormatOptions {
  /** Adds that the last good site still stands: for builds, which stop here. */
  readonly nothingBuilt?: boolean;
  /** ANSI colours; only for a terminal. */
  readonly colour?: boolean;
}

type Paint = (code: number, text: string) => string;

/**
 * Problems as an editor reads them in a terminal: by file, each with its place, what was found and what to do; a count
 * at the end.
 *
 * @example
 * // content/events/x.md:12  actors[0]
 * //   actor ‘russia’ is not known; near: russian-empire, russian-federation
 * //   → write one of these ids
 * //
 * // 1 problem in 1 file.
 */
export function formatProblems(problems: readonly Problem[], options: FormatOptions = {}): string {
  const paint: Paint = options.colour ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_, text) => text;
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) =>
    problems
      .filter((problem) => problem.file === file)
      .map((problem) => formatProblem(problem, paint))
      .join('\n'),
  );
  const count = `${counted(problems.length, 'problem')} in ${counted(files.length, 'file')}.`;
  const rest = options.nothingBuilt ? ' Nothing was built; the last good site is untouched.' : '';
  return [...blocks, paint(BOLD, `${count}${rest}`)].join('\n\n');
}

const BOLD = 1;
const RED = 31;
const CYAN = 36;

function formatProblem({ file, line, field, message, remedy }: Problem, paint: Paint): string {
  const place = line === null ? file : `${file}:${line}`;
  const head = field === null ? paint(CYAN, place) : `${paint(CYAN, place)}  ${field}`;
  return `${head}\n  ${paint(RED, message)}\n  → ${remedy}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
