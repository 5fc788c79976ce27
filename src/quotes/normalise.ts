/** Soft hyphen, byte order mark, zero-width space, joiner and non-joiner, word joiner, bidirectional marks. */
const INVISIBLE = /[\u00AD\uFEFF\u200B-\u200F\u2060\u061C\u202A-\u202E\u2066-\u2069]/g;
const SINGLE_QUOTES = /[\u2018-\u201B\u02BC\u0060\u00B4\u2039\u203A\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\uFF02]/g;
/** Hyphens, figure to horizontal bar, minus, two- and three-em dashes, small and full-width forms. */
const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
const ARABIC_YEH = /\u064A/g;
const ARABIC_KAF = /\u0643/g;

/**
 * The form in which quotes and sources are compared and hashed: canonical composition (NFC), no invisible characters
 * (the zero-width non-joiner of Persian among them), any run of white space as one space, straight quotation marks,
 * `-` for every dash, `...` for the ellipsis, Persian yeh and kaf for their Arabic forms. Case is kept. Applying it
 * twice changes nothing.
 *
 * Invisible characters go before composition, because a letter and its accent may have stood on both sides of one.
 *
 * @example normalise('  “Tehran’s” –\u00A0S\u2011300… ') // `"Tehran's" - S-300...`
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\u2026/g, '...')
    .replace(ARABIC_YEH, '\u06CC')
    .replace(ARABIC_KAF, '\u06A9');
}
