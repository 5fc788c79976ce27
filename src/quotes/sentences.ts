import { countWords } from './words.ts';

/** One sentence of a text, or a heading, caption or note that is no sentence. */
export interface TextSentence {
  readonly text: string;
  /** 1-based number of its paragraph: the n of `¶n`. */
  readonly paragraph: number;
  /** Half-open range of word indices in `toWords` of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a line without an end of a sentence: a heading, a caption, a credit. */
  readonly isLine: boolean;
}

/** A line of more words is a sentence whose full stop was lost. */
const LONGEST_LINE = 20;
const TITLES =
  'Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Amb|Gov|Sen|Rep|Hon|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|Nos|Art|vol|pp|cf|vs|ca|approx|e\\.g|i\\.e';
/** Ends in a title, or in the initial of a name. Always goes on. */
const ENDS_IN_TITLE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TITLES})\\.\\s*$`, 'u');
const ENDS_IN_INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\s*$/u;
/** Words that open a sentence; after "U.S." any other word with a capital goes on with its name. */
const OPENERS =
  /^\P{L}*(?:The|This|That|These|Those|There|It|Its|He|She|They|Their|His|Her|We|But|And|Yet|However|While|Although|Since|After|Before|When|If|As|At|By|For|From|In|On|To|Both|An?)(?!\p{L})/u;
const ENDS_A_SENTENCE = /[.!?…؟。]["'”’»)\]]*$/u;

/**
 * The sentences of a text, in order, with their place in it. A paragraph is a line that is not blank, headings and
 * captions among them, so a text is held with each paragraph on one line; blank lines are not counted.
 *
 * `Intl.Segmenter` splits; what it splits wrongly is joined again: after titles and initials ("Mr.", "J.", "U.S."),
 * before a small letter, and where no space stands, so that every word belongs to one sentence.
 *
 * @param language Of the text, such as `en`.
 * @example toSentences('Heading\n\nMr. A. Reed left. He fled.', 'en') // texts 'Heading', 'Mr. A. Reed left.', 'He fled.'
 */
export function toSentences(text: string, language: string): TextSentence[] {
  const paragraphs = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => countWords(line) > 0);
  let start = 0;
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(paragraph, language).map((sentence, _, all) => {
      const end = start + countWords(sentence);
      const placed = { text: sentence, paragraph: index + 1, start, end };
      start = end;
      return { ...placed, isLine: all.length === 1 && isLine(sentence) };
    }),
  );
}

function splitParagraph(paragraph: string, language: string): string[] {
  // The one character is no end of a sentence for the segmenter, three dots are.
  const dotted = paragraph.replaceAll('…', '...');
  const pieces = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(dotted)];
  const sentences: string[] = [];
  for (const { segment } of pieces) {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, segment)) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim());
}

function goesOn(before: string, next: string): boolean {
  if (!/\s$/u.test(before) || countWords(next) === 0 || countWords(before) === 0) return true;
  if (ENDS_IN_TITLE.test(before) || /^\P{L}*\p{Ll}/u.test(next)) return true;
  return ENDS_IN_INITIALS.test(before) && !OPENERS.test(next);
}

function isLine(sentence: string): boolean {
  return !ENDS_A_SENTENCE.test(sentence) && countWords(sentence) <= LONGEST_LINE;
}
