/** Words as an editor counts them: runs between spaces that hold a letter or a digit. "S-300" is one word. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * What stands outside quotation marks; what stood inside becomes a blank. Straight single marks are left alone: most
 * are apostrophes.
 *
 * @example outsideQuotationMarks('Officials called it a “regime” again') // 'Officials called it a   again'
 */
export function outsideQuotationMarks(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|(?<![\p{L}\p{N}])‘[^’]*’(?!\p{L})/gu, ' ');
}

/** "one, two and three"; with another last word, "one, two or three". */
export function listOf(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "1 word", "2 words"; thousands with a comma. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;
}

/** Text cut to what fits into a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
