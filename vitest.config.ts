import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Far from UTC, and west of it: a date that slips into local time shows the day before. */
const TZ = 'America/Los_Angeles';

const project = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    env: { TZ },
    testTimeout,
    hookTimeout: testTimeout * 2,
    // A busy machine draws few frames a second; what is waited for still comes.
    expect: { poll: { timeout: testTimeout / 4 } },
  },
});

export default defineConfig({
  test: {
    // One file a core: vitest leaves a core to itself, which on two cores would be half of them.
    maxWorkers: availableParallelism(),
    projects: [project('unit', 10_000), project('build', 120_000), project('browser', 60_000)],
  },
});
