import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** How a page asks for a script as text: `import code from '../client/embed/page.ts?classic'`. */
const QUERY = '?classic';
/** What would end the element around an inline script, or change how it is read. */
const NOT_INLINE = /<\/script|<!--/i;

/**
 * Bundles a module and all it imports into the text of one classic script, for pages that must be a single file: inside
 * a sandbox without an origin of its own, browsers load no module from anywhere.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const { code, files } = await classicScript(id.slice(0, -QUERY.length));
      for (const file of files) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(code)};`, moduleType: 'js' };
    },
  };
}

/** The text of the script, and the files it is made from. Rejects where a module cannot be read. */
async function classicScript(entry: string): Promise<{ code: string; files: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const code = outputFiles.map(({ text }) => text.trim()).join('\n');
  if (NOT_INLINE.test(code))
    throw new Error(`${entry} cannot stand inside a page: it holds ‘</script’ or ‘<!--’.`);
  return { code, files: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}
