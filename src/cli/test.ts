import { buildSite } from '../build/build-site.ts';
import { PROJECT_ROOT, runNode, toolPath } from '../build/project.ts';
import { reportContent } from './steps/content.ts';
import { getChromium, NO_CHROMIUM } from './steps/get-chromium.ts';
import { checkQuotes } from './steps/quotes.ts';
import { oneCheck, runSteps, type Step, type StepResult } from './steps/step.ts';
import { runVitest } from './steps/vitest.ts';

let isBuilt = false;

const steps: Step[] = [
  // Writes the types of the collections first, on which both the check and the linter rest.
  { name: 'types', run: () => tool('astro', 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'lint', run: () => tool('eslint', '--max-warnings', '0', '.') },
  { name: 'format', run: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'content', run: async () => oneCheck(reportContent(PROJECT_ROOT)) },
  { name: 'quotes', run: () => checkQuotes(process.env) },
  { name: 'unit tests', run: () => runVitest('unit') },
  { name: 'build', run: build },
  { name: 'build tests', run: () => runVitest('build') },
  { name: 'browser tests', run: browserTests },
];

process.exitCode = await runSteps(steps, (line) => console.log(line));

async function tool(name: string, ...args: string[]): Promise<StepResult> {
  return oneCheck((await runNode([toolPath(name), ...args])) === 0);
}

/** Tests look at the site as it stands at the root of a host. */
async function build(): Promise<StepResult> {
  isBuilt = await buildSite(PROJECT_ROOT, { SITE_URL: '', BASE_PATH: '' });
  return oneCheck(isBuilt);
}

async function browserTests(): Promise<StepResult> {
  if (!isBuilt) return oneCheck(false, 'not run, as the site was not built');
  const path = await getChromium((line) => console.log(line));
  if (path === null) return oneCheck(false, NO_CHROMIUM);
  return runVitest('browser', { CHROMIUM_PATH: path });
}
