import type { MeasureText } from '../../timeline/types.ts';

/** Breaks a text into lines of at most `width` px, between words; a longer word stands alone. */
export function wrapWords(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, 400) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
