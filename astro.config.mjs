import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import { fileURLToPath } from 'node:url';
import { classicScripts } from './src/build/classic-scripts.ts';
import { contentProblems } from './src/build/dev-problems.ts';
import { optionalFonts } from './src/build/optional-fonts.ts';
import { recordSitemap } from './src/build/sitemap.ts';

const { SITE_URL: site, BASE_PATH: base } = process.env;
const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // SITE_URL and BASE_PATH move the site under any address; without SITE_URL the build is a preview.
  site: site || undefined,
  base: base || '/',
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  // White space as in JSX, which is how Prettier lays out the templates: a space at a line's end is written {' '}.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Everything is a file of its own, so that the content security policy needs no inline exception.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [optionalFonts(), classicScripts()] },
  // Quotations must keep the characters of their sources.
  markdown: { processor: unified({ smartypants: false }) },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Lets editors complete the frontmatter of events (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  integrations: [contentProblems(), ...(site ? [recordSitemap(root, base)] : [])],
});
