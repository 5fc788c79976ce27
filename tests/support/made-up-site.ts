import { join } from 'node:path';
import { buildInto } from '../../src/build/build-site.ts';
import { CLEAN_ENV } from './clean-env.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { openSite, type OpenSite } from './site.ts';

/** The site of the made-up record: it has one of everything, and stays as it is whatever is written in `content/`. */
export interface MadeUpSite extends OpenSite {
  /** Where the pages lie. */
  readonly folder: string;
}

export interface MadeUpOptions {
  /** As in BASE_PATH. */
  readonly base?: string;
  /** As in SITE_URL. */
  readonly siteUrl?: string;
  /** Changes the copy before it is built. */
  readonly change?: (project: ProjectCopy) => void;
}

/** Builds it and opens it in a browser; `close` removes it again. */
export async function openMadeUpSite({
  base = '/',
  siteUrl = '',
  change,
}: MadeUpOptions = {}): Promise<MadeUpSite> {
  const project = copyProject();
  change?.(project);
  const folder = join(project.root, 'site');
  const isBuilt = await buildInto(folder, project.root, { ...CLEAN_ENV, SITE_URL: siteUrl, BASE_PATH: base });
  if (!isBuilt) throw new Error('the made-up site was not built');
  const site = await openSite(folder, base);
  return {
    ...site,
    folder,
    close: async () => {
      await site.close();
      project.remove();
    },
  };
}
