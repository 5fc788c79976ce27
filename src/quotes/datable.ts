const MONTHS =
  'January|February|March|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const OCCASIONS =
  'War|Revolution|Spring|Treaty|Agreement|Accords?|Summit|Conference|Resolution|Protocol|Pact|Deal|Games|Olympics|JCPOA|Concept';

/**
 * Signs that a sentence can be dated, each a rule of its own. English words; years are found in any language.
 * - calendar: a year from 1000 to 2099, its decade ("1990s"), a month, a century.
 * - relative: since, until, ago, a number of years or decades, after, before, during, when, recently and the like.
 * - occasion: an event named with a capital ("the Arab Spring", "the 2010 Resolution"), an election, a visit, a war.
 * - act: a verb that a day could be given to (signed, delivered, said, …).
 */
const SIGNS: readonly RegExp[] = [
  /(?<![\p{N}.,])(?:1\d|20)\d\d(?:s|’s|'s)?(?![\p{N}])(?!,\d)/u,
  new RegExp(`(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|\d{1,2}) May|May \d)/u,
  /(?<!\p{L})(?:century|centuries|decades?|years?|months?|weeks?|days?)(?!\p{L})/iu,
  /(?<!\p{L})(?:since|until|ago|after|before|during|following|aftermath|when|once|recent(?:ly)?|initially|earlier|later|currently|now|today|already|ongoing|historically|throughout)(?!\p{L})/iu,
  new RegExp(`(?<=\\p{L}[ -])(?:${OCCASIONS})(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:wars?|elections?|summits?|visit(?:s|ed)?|invasion|uprisings?|protests|coup|revolution|overthrow|assassination|embargo|sanctions)(?!\p{L})/iu,
  /(?<!\p{L})(?:signed|agreed|announced|delivered|supplied|transferred|provided|launched|joined|approved|adopted|imposed|seized|withdrew|met|told|said|saying|called|calling|wrote|denied|warned|confirmed|restarted|suspended|established|deployed|detained|voted|vetoed|became|began|started|ended)(?!\p{L})/u,
];

/**
 * Whether a sentence looks as if it could be dated: it shows at least one of the signs above. A guess that would rather
 * name too many than too few; it only puts sentences in order, and never hides one.
 *
 * @example looksDatable('Trade stopped in the 1990s.') // true
 * @example looksDatable('The two share a border.') // false
 */
export function looksDatable(sentence: string): boolean {
  return SIGNS.some((sign) => sign.test(sentence));
}
