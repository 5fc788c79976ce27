import { describe, expect, it } from 'vitest';
import { checkQuotes, NO_TEXTS } from '../../../src/cli/steps/quotes.ts';
import { oneCheck, runSteps, type Step } from '../../../src/cli/steps/step.ts';
import { countTests, type VitestReport } from '../../../src/cli/steps/vitest.ts';
import { runWatched } from '../../../src/cli/steps/watched-process.ts';

const step = (name: string, run: Step['run']): Step => ({ name, run });

describe('the steps of npm test', () => {
  it('close with the sum of all, and run on after one that failed', async () => {
    const lines: string[] = [];
    const steps = [
      step('first', async () => oneCheck(false, 'the reason')),
      step('second', async () => ({ passed: 12, failed: 0 })),
    ];
    expect(await runSteps(steps, (line) => lines.push(line))).toBe(1);
    expect(lines.at(-1)?.trim()).toBe('12 passed, 1 failed');
    expect(lines.join('\n')).toMatch(/first: FAILED .* — the reason/);
  });

  it('count a step that throws as failed', async () => {
    const lines: string[] = [];
    const broken = step('broken', () => Promise.reject(new Error('no disk')));
    expect(await runSteps([broken], (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toContain('no disk');
  });

  it('end well where nothing failed', async () => {
    expect(await runSteps([step('good', async () => oneCheck(true))], () => undefined)).toBe(0);
  });
});

describe('the report of vitest', () => {
  const report = (changes: Partial<VitestReport>): VitestReport => ({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  });

  it.each<[string, VitestReport, number, number]>([
    ['nothing failed', report({}), 0, 0],
    ['two tests failed', report({ numFailedTests: 2 }), 1, 2],
    ['a skipped test has shown nothing', report({ numPendingTests: 1 }), 0, 1],
    ['a test still to be written has shown nothing', report({ numTodoTests: 1 }), 0, 1],
    ['a file did not load', report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1, 1],
    ['vitest itself failed', report({}), 1, 1],
  ])('%s', (_, given, exitCode, failed) => {
    expect(countTests(given, exitCode)).toMatchObject({ passed: 5, failed });
  });
});

describe('quotes without the texts of the sources', () => {
  it('fail where SOURCES_DIR names a folder that is not there', async () => {
    const result = await checkQuotes({ SOURCES_DIR: '/nowhere/at/all' });
    expect(result.failed).toBe(1);
    expect(result.note).toContain('/nowhere/at/all');
  });

  it('have one plain sentence', () => {
    expect(NO_TEXTS).toBe(
      'The texts of the sources are not here: quotes were checked against the ledger, not the texts.',
    );
  });
});

describe('a watched process', () => {
  const node = (code: string, patienceMs: number, measure?: () => number) =>
    runWatched(process.execPath, ['-e', code], { patienceMs, ...(measure ? { measure } : {}) });

  it('gives its output and exit code', async () => {
    const result = await node("console.log('done'); process.exitCode = 3", 10_000);
    expect(result).toEqual({ code: 3, output: 'done\n', stalled: false });
  });

  it('is ended after a time without progress', async () => {
    const result = await node('setInterval(() => {}, 1000)', 400);
    expect(result).toMatchObject({ code: 1, stalled: true });
  });

  it('goes on as long as what it writes grows, also in silence', async () => {
    let size = 0;
    const result = await node('setTimeout(() => {}, 1500)', 600, () => size++);
    expect(result).toMatchObject({ code: 0, stalled: false });
  });

  it('fails in words where the program does not exist', async () => {
    const result = await runWatched('no-such-program-here', [], { patienceMs: 1000 });
    expect(result.code).toBe(1);
    expect(result.output).toContain('ENOENT');
  });
});
