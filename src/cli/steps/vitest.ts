import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT, runNode, toolPath } from '../../build/project.ts';
import type { StepResult } from './step.ts';

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one vitest project and counts its tests. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<StepResult> {
  const file = join(PROJECT_ROOT, '.cache', `vitest-${project}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode([toolPath('vitest'), 'run', '--project', project, ...reporters], {
    env: { ...process.env, ...env },
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'vitest ended without a report' };
  return countTests(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, code);
}

/** A file that could not be loaded, and a test that was skipped, count as failed: neither has shown anything. */
export function countTests(report: VitestReport, exitCode: number): StepResult {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + unloaded + skipped;
  if (failed === 0 && exitCode !== 0)
    return { passed: report.numPassedTests, failed: 1, note: `vitest ended with ${exitCode}` };
  return {
    passed: report.numPassedTests,
    failed,
    ...(skipped > 0 ? { note: `${skipped} tests were skipped` } : {}),
  };
}
