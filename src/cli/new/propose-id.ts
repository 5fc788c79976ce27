const SMALL_WORDS = new Set(['a', 'an', 'the', 'and']);
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

/** Text as Latin kebab-case: `Türkmençay, Treaty of` gives `turkmencay-treaty-of`; empty where it has no Latin letters. */
export function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæøłıđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * An id for an event: its title without small words, and the year, the first that the date names.
 *
 * @example proposeId('Treaty of Turkmenchay', '1828-02-22') // 'treaty-of-turkmenchay-1828'
 */
export function proposeId(title: string, edtf: string): string {
  const words = kebab(title)
    .split('-')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const year = /\d{4}/.exec(edtf)?.[0];
  if (year !== undefined && !words.includes(year)) words.push(year);
  return words.join('-');
}
