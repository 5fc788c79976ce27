/** Finds the advance width of a character in parts of the font size; null where the font does not have it. */
export type FindAdvance = (character: number) => number | null;

/**
 * Reads the widths of a TrueType font: tables head, hhea, hmtx and the character map (formats 4 and 12).
 *
 * @throws Error where a table is missing.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readAdvances(font: Uint8Array): FindAdvance {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = readTables(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const lastWidth = view.getUint16(at('hhea') + 34) - 1;
  const widths = at('hmtx');
  const glyphs = readCharacterMap(view, at('cmap'));
  return (character) => {
    const glyph = glyphs.get(character);
    if (glyph === undefined) return null;
    return view.getUint16(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm;
  };
}

function readTables(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(entry + byte))).join('');
      return [tag, view.getUint32(entry + 8)];
    }),
  );
}

/** Characters with a glyph of their own, from every table of the map that Unicode uses. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, glyphs);
    if (format === 12) readGroups(view, table, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const size = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let segment = 0; segment < size; segment += 2) {
    const [start, end] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const [delta, offset] = [view.getUint16(deltas + segment), view.getUint16(offsets + segment)];
    for (let character = start; character <= end && character < 0xffff; character++) {
      const place = offsets + segment + offset + 2 * (character - start);
      const base = offset === 0 ? character : view.getUint16(place);
      const glyph = base === 0 && offset !== 0 ? 0 : (base + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  const count = view.getUint32(table + 12);
  for (let index = 0; index < count; index++) {
    const group = table + 16 + 12 * index;
    const [start, end, first] = [0, 4, 8].map((part) => view.getUint32(group + part)) as [
      number,
      number,
      number,
    ];
    for (let character = start; character <= end; character++)
      glyphs.set(character, first + character - start);
  }
}
