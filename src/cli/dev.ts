import { PROJECT_ROOT, runNode, toolPath } from '../build/project.ts';

// Astro may otherwise put itself into the background and leave the editor without the address and the messages.
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
process.on('SIGINT', () => undefined);
process.exitCode = await runNode([toolPath('astro'), 'dev', ...process.argv.slice(2)], {
  cwd: PROJECT_ROOT,
  env,
});
