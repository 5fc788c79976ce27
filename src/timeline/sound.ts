/**
 * Spellings of one consonant in English, French, German and Russian ways of writing Persian and Russian names; each
 * rule works on what the one before it left. Upper case stands for a sound, so that no later rule takes it for a letter.
 */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/tsch|tch|ch/g, 'C'],
  [/sch|shh|sh/g, 'S'],
  [/kh|x/g, 'X'],
  [/dzh|dj|zh|g(?=[eiy])/g, 'j'],
  [/gh|q|ck|c(?![eiy])/g, 'k'],
  [/ph/g, 'f'],
  [/w|f$/g, 'v'],
  [/(?<=[aeiouy])h$/g, ''],
];
const AEI_AT_START = /^[aeiy]+(?![ou])/;
const VOWELS = /[aeiouy]+/g;
const FEWEST_CONSONANTS = 3;

/**
 * How a name sounds, for finding it under another spelling: consonants by sound; of the vowels only whether o or u
 * stands there, since a, e and i change place from one transliteration to the next and o and u do not. Null where too
 * few consonants are left to tell names apart, and for words that are not in Latin letters.
 *
 * Alike: Turkmenchay, Torkamanchay · Gulistan, Golestan · Qajar, Kadjar · Tehran, Teheran · Soleimani, Suleimani.
 * Different: Khomeini, Khamenei · Hassan, Hossein · Iran, Iraq.
 *
 * @param name one folded word.
 */
export function soundOf(name: string): string | null {
  if (!/^[a-z]{5,}$/.test(name)) return null;
  const consonants = CONSONANTS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), name);
  const sound = consonants
    .replace(AEI_AT_START, 'A')
    .replace(VOWELS, (run) => (/[ou]/.test(run) ? 'o' : ''))
    .replace(/(.)\1+/g, '$1');
  return sound.replace(/[Ao]/g, '').length < FEWEST_CONSONANTS ? null : sound;
}
