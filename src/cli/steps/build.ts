import { buildSite, recoverDist } from '../../build/build-site.ts';
import { reportContent } from './content.ts';

/** Checks the content and builds the site; where either fails says what still stands. */
export async function buildChecked(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  recoverDist(root);
  if (reportContent(root) && (await buildSite(root, env))) return true;
  console.error('The site was not built; what dist held before, it still holds.');
  return false;
}
