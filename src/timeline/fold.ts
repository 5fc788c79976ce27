/** What joins the parts of one written word: hyphens, and the zero-width non-joiner of Persian. */
const JOINER = '-';
const HYPHENS = /[\u2010\u2011\u200c_]/gu;
const INVISIBLE = /[\p{M}\p{Cf}\u0640\u0621]/gu;
/** Apostrophes, and the transliteration signs for ayn and hamza. */
const APOSTROPHES = /['‘’‛ʻʼʽʾʿˈ`´′]/gu;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const PART = /\p{L}+|\p{N}+/gu;

/** Letters that compatibility decomposition leaves as they are, and what readers type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  // Russian as printed before 1918; the hard sign at the end of a word is dropped below.
  ѣ: 'е',
  і: 'и',
  ѳ: 'ф',
  ѵ: 'и',
  // Arabic forms of Persian letters.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const HARD_SIGN_AT_END = /ъ(?!\p{L})/gu;

/** A written word as its parts: one, or several where a hyphen, a non-joiner or a change to digits stands inside. */
export type FoldedWord = readonly [string, ...string[]];

/**
 * Folds text to the words it is searched by. The same are: upper and lower case; letters with and without marks
 * (ī, ḥ, ё, й, Arabic vowel signs and hamza); Arabic and Persian forms of yeh, kaf and heh; Russian letters before
 * and after 1918; digits of every script. Apostrophes, ayn and hamza are dropped, the English genitive stands apart;
 * all other signs only part words.
 *
 * @example foldWords('Torkamānchāy’s S-300') // [['torkamanchay'], ['s'], ['s', '300']]
 */
export function foldWords(text: string): FoldedWord[] {
  const letters = text
    .replace(HYPHENS, JOINER)
    .replace(/['’](?=s(?!\p{L}))/giu, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(HARD_SIGN_AT_END, '')
    .replace(/\p{Nd}/gu, latinDigit);
  return (letters.match(WORD) ?? []).map((word) => word.match(PART) as unknown as FoldedWord);
}

/**
 * The folded words in a row, one space between any two.
 *
 * @example foldText('Torkamānchāy, 22-я') // 'torkamanchay 22 я'
 */
export function foldText(text: string): string {
  return foldWords(text).flat().join(' ');
}

/** Digits of a script stand in one run of ten, from zero. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zeros = [0x30, 0x660, 0x6f0, 0x966];
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}
