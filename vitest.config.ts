import { defineConfig } from 'vitest/config';

/** Far from UTC on either side of it, one of them not by whole hours: dates must not notice. */
const project = (name: string, include: string, timeZone: string, timeout = 10_000) => ({
  test: {
    name,
    include: [include],
    env: { TZ: timeZone },
    testTimeout: timeout,
    hookTimeout: timeout * 3,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'tests/unit/**/*.test.ts', 'America/Los_Angeles'),
      project('dates-utc', 'tests/unit/date/**/*.test.ts', 'UTC'),
      project('dates-kathmandu', 'tests/unit/date/**/*.test.ts', 'Asia/Kathmandu'),
      project('build', 'tests/build/**/*.test.ts', 'America/Los_Angeles', 120_000),
      project('browser', 'tests/browser/**/*.test.ts', 'America/Los_Angeles', 60_000),
    ],
  },
});
