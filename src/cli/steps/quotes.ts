import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT, runNode } from '../../build/project.ts';
import { oneCheck, type StepResult } from './step.ts';

export const NO_TEXTS =
  'The texts of the sources are not here: quotes were checked against the ledger, not the texts.';

/** Matches every quote against the texts of the sources, where they are here; their absence is said, not hidden. */
export async function checkQuotes(env: NodeJS.ProcessEnv): Promise<StepResult> {
  const given = env.SOURCES_DIR;
  const folder = given ? resolve(PROJECT_ROOT, given) : join(PROJECT_ROOT, 'sources');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    if (!given) return { passed: 0, failed: 0, note: NO_TEXTS };
    return oneCheck(false, `SOURCES_DIR names a folder that is not there: ${folder}`);
  }
  const args = [join(PROJECT_ROOT, 'src/cli/quotes.ts'), '--check'];
  return oneCheck((await runNode(args, { env: { ...env, SOURCES_DIR: folder } })) === 0);
}
