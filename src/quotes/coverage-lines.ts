import { uncovered } from './coverage.ts';
import type { Coverage, CoveredSentence } from './coverage.ts';

/**
 * A coverage as lines for a terminal. They hold the text of the work, so they are never written to a file.
 *
 * @param leftOnly Only what no event rests on, and the counts.
 */
export function coverageLines(coverage: Coverage, { leftOnly }: { leftOnly: boolean }): string[] {
  const groups = [
    leftOnly ? [] : coverage.sentences.flatMap(sentenceLines),
    ...leftGroups(coverage),
    [...faultLines(coverage), countsLine(coverage)],
  ];
  return groups
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

function sentenceLines(sentence: CoveredSentence): string[] {
  const { quoted, context, cited, quotedWords, start, end } = sentence;
  const share = ` (${quotedWords} of ${end - start} words in quotes)`;
  return [
    headLine(sentence),
    ...(quoted.length > 0 ? [`      quoted by ${quoted.join(', ')}${share}`] : []),
    ...(context.length > 0 ? [`      as context only in ${context.join(', ')}`] : []),
    ...(cited.length > 0 ? [`      paragraph cited by ${cited.join(', ')}`] : []),
    ...(quoted.length + cited.length === 0 ? ['      left'] : []),
  ];
}

function headLine({ number, paragraph, text }: CoveredSentence): string {
  return `${String(number).padStart(4)}  ¶${paragraph}  ${text}`;
}

function leftGroups(coverage: Coverage): string[][] {
  const left = uncovered(coverage);
  const groups: [string, CoveredSentence[]][] = [
    ['Left, and looks datable', left.filter(({ isDatable }) => isDatable)],
    ['Left', left.filter(({ isDatable, isLine }) => !isDatable && !isLine)],
    ['Headings, captions and other lines', left.filter(({ isLine }) => isLine)],
  ];
  return groups
    .filter(([, sentences]) => sentences.length > 0)
    .map(([heading, sentences]) => [
      `${heading} (${sentences.length})`,
      ...sentences.flatMap(leftSentenceLines),
    ]);
}

function leftSentenceLines(sentence: CoveredSentence): string[] {
  const { context } = sentence;
  return [
    headLine(sentence),
    ...(context.length > 0 ? [`      as context only in ${context.join(', ')}`] : []),
  ];
}

function faultLines({ unmatched, strayed, citedWhole }: Coverage): string[] {
  return [
    ...unmatched.map(
      ({ event, text }) =>
        `Not in this text, so it covers nothing: “${text}” in ${event}; see npm run quotes.`,
    ),
    ...strayed.map(({ event, paragraph }) => `${event} cites ¶${paragraph}, which this text does not have.`),
    ...(citedWhole.length > 0
      ? [`Cited without a paragraph, so nothing is covered: ${citedWhole.join(', ')}.`]
      : []),
  ];
}

function countsLine(coverage: Coverage): string {
  const { sentences, words, quotedWords } = coverage;
  const real = sentences.filter(({ isLine }) => !isLine);
  const left = uncovered(coverage).filter(({ isLine }) => !isLine);
  const quoted = real.filter((one) => one.quoted.length > 0).length;
  const cited = real.filter((one) => one.cited.length > 0).length;
  const datable = left.filter(({ isDatable }) => isDatable).length;
  const share = words === 0 ? '0.0' : (Math.floor((quotedWords / words) * 1000) / 10).toFixed(1);
  return (
    `${real.length} sentences: ${quoted} quoted, ${cited} cited, ${left.length} left (${datable} ${datable === 1 ? 'looks' : 'look'} datable); ` +
    `${sentences.length - real.length} headings and lines. ${share} % of ${words} words are quoted.`
  );
}
