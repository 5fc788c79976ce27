import { countWords, usedShare } from '../../quotes/index.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { allSpans, type QuotedSpan } from './helpers/spans.ts';
import { worksById } from './helpers/works.ts';

const id = 'quote-share';
const LIMIT = 0.3;
/** Longest spans named in the remedy. */
const NAMED = 3;

export const quoteShareCheck: Check = {
  id,
  rule: 'All quotes of a work together, each word once, stay under 30 % of its words, wherever the ledger holds their number.',
  run(content) {
    const works = worksById(content);
    const spans = Map.groupBy(allSpans(content), (span) => span.source);
    return content.ledgers.flatMap(({ data: ledger }) => {
      const work = works.get(ledger.source);
      const quotes = spans.get(ledger.source) ?? [];
      const share = usedShare(ledger, quotes);
      if (!work || share < LIMIT) return [];
      const message = `the quotes of ‘${ledger.source}’ together take ${percent(share)} of its ${ledger.words.toLocaleString('en-GB')} words; they must stay under 30 %`;
      const remedy = `shorten quotes, or cite as [@${ledger.source}, ¶ …] without quoting; the longest stand in ${longest(quotes)}`;
      return [fieldProblem(id, work.file, work.path, { message, remedy })];
    });
  },
};

/** Rounded down, so that what fails never reads as less than the limit, nor 99.96 as 100. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}

function longest(quotes: readonly QuotedSpan[]): string {
  return quotes
    .map(({ text, event }) => ({ words: countWords(text), event: event.id }))
    .sort((a, b) => b.words - a.words)
    .slice(0, NAMED)
    .map(({ words, event }) => `${event} (${words} words)`)
    .join(', ');
}
