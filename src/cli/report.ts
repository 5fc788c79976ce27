import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { checkContent } from '../build/read-content.ts';
import { compileTimeline } from '../model/compile/index.ts';
import { formatProblems } from '../model/format-problems.ts';
import { reportOf } from '../model/report.ts';
import { reportLines } from '../model/report/lines.ts';
import { reportTables } from '../model/report/tables.ts';
import { sharesOf } from '../quotes/index.ts';
import { printLines } from './print-lines.ts';

/** `node src/cli/report.ts [--root DIR]`: prints what `/report/` shows; exit code 1 where the content has problems. */
const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
const { content, problems } = checkContent(values.root);

if (problems.length > 0 || content === null) {
  process.stderr.write(`${formatProblems(problems, { colour: process.stderr.isTTY })}\n`);
  process.exitCode = 1;
} else {
  const timeline = compileTimeline(content, { version: packageJson.version });
  const ledgers = content.ledgers.map(({ data }) => data);
  const tables = reportTables(reportOf(timeline, sharesOf(timeline, ledgers)));
  printLines(reportLines(tables));
}
