import { Resvg } from '@resvg/resvg-js';

/** A picture as another program decodes it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Colour of a pixel, `0xrrggbb`. */
  at(x: number, y: number): number;
  /** Number of pixels in a box that have not the colour of its upper left corner. */
  inkIn(box: { x: number; y: number; width: number; height: number }): number;
}

/** Decodes a PNG by the decoder of the SVG renderer, which knows nothing of our encoder. */
export function decodePng(png: Uint8Array): Pixels {
  const header = Buffer.from(png);
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const data = header.toString('base64');
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`,
    { font: { loadSystemFonts: false }, imageRendering: 1 },
  ).render();
  const at = (x: number, y: number): number => {
    const place = 4 * (y * width + x);
    return (pixels[place]! << 16) | (pixels[place + 1]! << 8) | pixels[place + 2]!;
  };
  return {
    ...{ width, height, at },
    inkIn: (box) => {
      const ground = at(box.x, box.y);
      let count = 0;
      for (let y = box.y; y < box.y + box.height; y++) {
        for (let x = box.x; x < box.x + box.width; x++) if (at(x, y) !== ground) count++;
      }
      return count;
    },
  };
}
