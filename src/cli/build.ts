import { PROJECT_ROOT } from '../build/project.ts';
import { buildChecked } from './steps/build.ts';

if (!(await buildChecked(PROJECT_ROOT, process.env))) process.exitCode = 1;
