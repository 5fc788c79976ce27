/** What a step of `npm test` comes to: how many checks passed and failed, and a line that says why. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<StepResult>;
}

/** A step that either holds or does not, counted as one. */
export function oneCheck(holds: boolean, note?: string): StepResult {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, ...(note === undefined ? {} : { note }) };
}

/** Runs every step, also after one that failed, and closes with the sum. Gives the exit code. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<0 | 1> {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    say(`\n— ${step.name}`);
    const started = performance.now();
    const result = await step.run().catch((error: unknown) => oneCheck(false, String(error)));
    sum.passed += result.passed;
    sum.failed += result.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(
      `${step.name}: ${result.failed === 0 ? 'good' : 'FAILED'} (${seconds} s)${result.note ? ` — ${result.note}` : ''}`,
    );
  }
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}
