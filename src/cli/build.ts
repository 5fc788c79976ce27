import { buildSite } from '../build/build-site.ts';
import { PROJECT_ROOT } from '../build/project.ts';
import { reportContent } from './steps/content.ts';

const good = reportContent(PROJECT_ROOT) && (await buildSite(PROJECT_ROOT, process.env));
if (!good) {
  console.error('The site was not built; what dist held before, it still holds.');
  process.exitCode = 1;
}
