/** What Vitest puts into the environment; Vite would take it for its own in a build started from a test. */
export const CLEAN_ENV: Readonly<Record<string, string | undefined>> = {
  NODE_ENV: 'production',
  ...Object.fromEntries(
    ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
  ),
};
