import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeLateFacesOptional } from '../../../src/build/optional-fonts.ts';

/** Subset and `font-display` of every face of a font package. */
async function facesOf(name: string): Promise<Map<string, string>> {
  const css = await readFile(`node_modules/@fontsource-variable/${name}/wght.css`, 'utf8');
  const faces = makeLateFacesOptional(css).matchAll(/@font-face\s*\{([^}]*)\}/g);
  return new Map(
    [...faces].map(([, face = '']) => [
      /files\/([^)]+)-wght-normal/.exec(face)![1]!.slice(name.length + 1),
      /font-display: (\w+)/.exec(face)![1]!,
    ]),
  );
}

describe('faces that come late', () => {
  it('are optional in Cyrillic, and as their package says in Latin', async () => {
    for (const name of ['stix-two-text', 'source-sans-3']) {
      const faces = await facesOf(name);
      expect([faces.get('cyrillic'), faces.get('cyrillic-ext')]).toEqual(['optional', 'optional']);
      expect([faces.get('latin'), faces.get('latin-ext')]).toEqual(['swap', 'swap']);
    }
  });

  it('are optional in Persian, also where the family is named Arabic', async () => {
    for (const name of ['noto-naskh-arabic', 'vazirmatn']) {
      const faces = await facesOf(name);
      expect([faces.get('arabic'), faces.get('latin')]).toEqual(['optional', 'swap']);
    }
  });
});
