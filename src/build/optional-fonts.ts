import type { Plugin } from 'vite';

/** Subsets of the font packages whose text seldom stands first on a page; they are not preloaded, so they come late. */
const LATE_SUBSET = /-(?:cyrillic|cyrillic-ext|greek|arabic)-(?:wght|standard)-/;

/**
 * Makes faces that come late optional: on a first visit their text keeps the reader's own font, and nothing moves; from
 * the second page on they are there. The preloaded Latin faces stay as their packages declare them (swap).
 *
 * @param css `@font-face` rules of a font package.
 * @returns the rules, with `font-display: optional` for Cyrillic, Greek and Arabic subsets.
 */
export function makeLateFacesOptional(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
    LATE_SUBSET.test(face) ? face.replace(/font-display:\s*swap/, 'font-display: optional') : face,
  );
}

/** The same for every stylesheet of the packages in `@fontsource-variable/`. */
export function optionalFonts(): Plugin {
  return {
    name: 'optional-fonts',
    enforce: 'pre',
    transform(css, id) {
      return /@fontsource-variable\/.*\.css$/.test(id)
        ? { code: makeLateFacesOptional(css), map: null }
        : null;
    },
  };
}
