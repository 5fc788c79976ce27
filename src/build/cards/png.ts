import { crc32, deflateSync } from 'node:zlib';

/** Most colours a palette holds. */
const MOST = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * An opaque picture as a PNG with a palette: a third of the bytes of one with full colours. Colours that agree in
 * the five upper bits of each channel become the one of them that is used most; the same pixels give the same bytes.
 *
 * @param pixels four bytes a pixel, row by row; alpha is not read.
 * @see https://www.w3.org/TR/png-3/
 */
export function toPalettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { colours, indices } = toPalette(pixels);
  const rows = new Uint8Array((width + 1) * height);
  // Each row says first how it is filtered: not at all, which suits a palette best.
  for (let y = 0; y < height; y++) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function toPalette(pixels: Uint8Array): { colours: number[]; indices: Uint8Array } {
  const runs = toRuns(pixels);
  const uses = new Map<number, number>();
  for (const { colour, length } of runs) uses.set(colour, (uses.get(colour) ?? 0) + length);
  const byUse = [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || a - b).map(([colour]) => colour);
  const buckets = new Map<number, number>();
  for (const colour of byUse) if (!buckets.has(bucketOf(colour))) buckets.set(bucketOf(colour), colour);
  const colours = [...buckets.values()].slice(0, MOST);
  const indexOf = new Map(byUse.map((colour) => [colour, nearest(colour, colours, buckets)]));
  const indices = new Uint8Array(pixels.length / 4);
  let at = 0;
  for (const { colour, length } of runs) indices.fill(indexOf.get(colour) ?? 0, at, (at += length));
  return { colours, indices };
}

/** Pixels of one colour beside each other: of a drawing nine in ten have the colour of the one before. */
function toRuns(pixels: Uint8Array): { colour: number; length: number }[] {
  const runs: { colour: number; length: number }[] = [];
  let run = { colour: -1, length: 0 };
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    if (colour === run.colour) run.length++;
    else runs.push((run = { colour, length: 1 }));
  }
  return runs;
}

/** The five upper bits of each channel. */
const bucketOf = (colour: number): number => colour & 0xf8f8f8;

function nearest(colour: number, colours: readonly number[], buckets: ReadonlyMap<number, number>): number {
  const own = colours.indexOf(buckets.get(bucketOf(colour))!);
  if (own !== -1) return own;
  let best = 0;
  for (let at = 1; at < colours.length; at++) {
    if (distance(colour, colours[at]!) < distance(colour, colours[best]!)) best = at;
  }
  return best;
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
