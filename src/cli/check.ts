import { parseArgs } from 'node:util';
import { checkContent } from '../build/read-content.ts';
import type { Content } from '../model/content.ts';
import { formatProblems } from '../model/format-problems.ts';

/** `node src/cli/check.ts [--root DIR]`: prints every problem of the content, or one line; exit code 1 or 0. */
const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
const { content, problems } = checkContent(values.root);

if (problems.length > 0 || content === null) {
  process.stderr.write(`${formatProblems(problems, { colour: process.stderr.isTTY })}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${countsOf(content)}: no problems\n`);
}

function countsOf({ events, actors, sources, transfers, threads, lessons }: Content): string {
  const counts = Object.entries({ events, actors, sources, transfers, threads, lessons });
  return counts
    .map(([name, { length }]) => `${length} ${length === 1 ? name.slice(0, -1) : name}`)
    .join(', ');
}
