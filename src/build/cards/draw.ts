import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFonts } from './fonts.ts';
import { keep, readKept } from './keep.ts';
import { CACHE_FOLDER, packageFile } from './packages.ts';
import { toPalettePng } from './png.ts';

/** To be raised where `toPalettePng` writes other bytes for the same pixels. */
const ENCODER = 1;
const { version: RENDERER } = JSON.parse(
  readFileSync(packageFile('@resvg/resvg-js/package.json'), 'utf8'),
) as { version: string };

/** A card as PNG: painted once for each content, then read from the cache. */
export async function drawCard(svg: string, fonts: CardFonts): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`${ENCODER} ${RENDERER} ${fonts.digest}\n${svg}`).digest('hex');
  const path = join(CACHE_FOLDER, `${hash}.png`);
  const kept = readKept(path);
  if (kept !== null) return kept;
  const png = await paintCard(svg, fonts);
  keep(path, png);
  return png;
}

/** Paints an SVG file with the given faces and none of this machine. */
export async function paintCard(svg: string, { files }: Pick<CardFonts, 'files'>): Promise<Uint8Array> {
  // A program of the platform: a preview, which paints no card, must build where there is none.
  const { renderAsync } = await import('@resvg/resvg-js');
  const { pixels, width, height } = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'STIX Two Text' },
    logLevel: 'error',
  });
  return toPalettePng(pixels, width, height);
}
