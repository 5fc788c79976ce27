import { runNode, toolPath } from '../build/project.ts';

// `npm run lint` and `npm run format`: a program of an installed package, under the pinned Node.
const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await runNode([toolPath(name), ...args]);
