import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The build runs from the root of the project; where a bundler put this file tells nothing. */
const require = createRequire(join(process.cwd(), 'package.json'));

/** A file of an installed package, such as `wawoff2/package.json`; packages may lie in a folder above the project. */
export const packageFile = (path: string): string => require.resolve(path);

/** Where finished cards wait for the next build: beside the packages, as other tools have it. */
export const CACHE_FOLDER = join(
  dirname(dirname(dirname(packageFile('@resvg/resvg-js/package.json')))),
  '.cache/cards',
);
