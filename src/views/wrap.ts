import type { MeasureText } from '../timeline/types.ts';

/** Places inside a long word, such as an address, where a line may end. */
const BREAKS = /(?<=[/?&,-])/u;

/**
 * Text as lines no wider than `width` px. Breaks at spaces; a word wider than a line also after the signs that part an
 * address, and at last anywhere.
 */
export function wrapText(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string, joint: string): boolean => {
    const longer = line === '' ? piece : line + joint + piece;
    if (measure(longer) > width) return false;
    line = longer;
    return true;
  };
  const endLine = (): void => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (put(word, ' ')) continue;
    endLine();
    if (put(word, '')) continue;
    for (const piece of word.split(BREAKS).flatMap((part) => fitting(part, width, measure))) {
      if (put(piece, '')) continue;
      endLine();
      put(piece, '');
    }
  }
  endLine();
  return lines;
}

/** A piece that is wider than a line by itself, letter by letter. */
function fitting(piece: string, width: number, measure: MeasureText): string[] {
  return measure(piece) <= width ? [piece] : [...piece];
}
