import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../build/read-content.ts';
import { readSourceText } from '../build/source-texts.ts';
import { nearestIds } from '../model/checks/helpers/near.ts';
import { worksById } from '../model/checks/helpers/works.ts';
import type { Content } from '../model/content.ts';
import { formatProblems } from '../model/format-problems.ts';
import { coverageLines, coverageOf } from '../quotes/index.ts';
import { printLines } from './print-lines.ts';

const USAGE = `npm run coverage -- <source-id>          prints each sentence of a work with the events that quote or cite it, then those left
npm run coverage -- <source-id> --left   prints only the sentences no event quotes or cites

The text is <source-id>.txt in SOURCES_DIR (default: sources), each paragraph on one line; ¶n is the nth line that is
not blank. Prints to the terminal and writes no file.`;

interface Arguments {
  readonly root: string;
  readonly left: boolean;
  readonly source: string;
}

process.exitCode = main();

function main(): number {
  const given = readArguments();
  if (given === null) return fail(USAGE);
  const { content, problems } = readContent(given.root);
  if (content === null || problems.length > 0) {
    return fail(formatProblems(problems, { colour: process.stderr.isTTY }));
  }
  return cover(content, given);
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        root: { type: 'string', default: process.cwd() },
        left: { type: 'boolean', default: false },
      },
    });
    const [source] = positionals;
    return source === undefined || positionals.length > 1 ? null : { ...values, source };
  } catch {
    return null;
  }
}

function cover(content: Content, { root, left, source }: Arguments): number {
  const works = worksById(content);
  const work = works.get(source)?.work;
  if (work === undefined) {
    const near = nearestIds(source, works.keys());
    return fail(`No work ‘${source}’ is known${near.length > 0 ? `; near: ${near.join(', ')}` : ''}.`);
  }
  const folder = process.env['SOURCES_DIR'] || 'sources';
  const text = readSourceText(resolve(root, folder), source);
  if (text === null) {
    return fail(
      `No text of ‘${source}’: put ${source}.txt, as plain UTF-8, into ${folder}, or name its folder in SOURCES_DIR.`,
    );
  }
  printLines(coverageLines(coverageOf(content, source, text, work.language), { leftOnly: left }));
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
