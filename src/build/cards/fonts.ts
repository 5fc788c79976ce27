import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { readAdvances } from './advances.ts';
import { keep, readKept } from './keep.ts';
import { CACHE_FOLDER, packageFile } from './packages.ts';

/**
 * The faces of the cards: those of the site's own reading text. The renderer draws a variable font at its default
 * weight; for these that is the regular one (for Source Sans it is extra light, so no card uses it).
 */
const FACES = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((part) => ['stix-two-text', part, 'normal']),
  ['stix-two-text', 'latin', 'italic'],
  ['noto-naskh-arabic', 'arabic', 'normal'],
].map(([face, part, style]) => `@fontsource-variable/${face}/files/${face}-${part}-wght-${style}.woff2`);

export interface CardFonts {
  /** Paths of TrueType files: the renderer draws nothing from compressed ones, and says nothing of it. */
  readonly files: readonly string[];
  /** Says which faces these are. */
  readonly digest: string;
  /** Advance width of one line, px at a font size. Kerning and joined letters are left out, which makes it a little wide. */
  readonly measure: (text: string, size: number) => number;
  /** Whether some face has a drawing of its own for the character. */
  readonly has: (character: string) => boolean;
}

let loaded: Promise<CardFonts> | undefined;

/** The faces, unpacked into the cache once for each version of them. */
export function cardFonts(): Promise<CardFonts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CardFonts> {
  const fonts = [];
  // One after the other: the decompressor gives a view of memory that its next call writes into.
  for (const face of FACES) fonts.push(await unpack(face));
  const advances = fonts.map(({ bytes }) => readAdvances(bytes));
  const advanceOf = (character: number): number => {
    for (const find of advances) {
      const advance = find(character);
      if (advance !== null) return advance;
    }
    return WIDEST;
  };
  return {
    files: fonts.map(({ path }) => path),
    digest: createHash('sha256')
      .update(fonts.map(({ path }) => path).join())
      .digest('hex'),
    has: (character) => advances.some((find) => find(character.codePointAt(0) ?? 0) !== null),
    measure: (text, size) =>
      [...text].reduce((sum, character) => sum + advanceOf(character.codePointAt(0) ?? 0), 0) * size,
  };
}

/** For a character no face has, in parts of the font size. */
const WIDEST = 1;

async function unpack(name: string): Promise<{ path: string; bytes: Uint8Array }> {
  const packed = readFileSync(packageFile(name));
  const path = join(CACHE_FOLDER, `${createHash('sha256').update(packed).digest('hex').slice(0, 16)}.ttf`);
  const kept = readKept(path);
  if (kept !== null) return { path, bytes: kept };
  const bytes = Uint8Array.from(await decompress(packed));
  keep(path, bytes);
  return { path, bytes };
}
