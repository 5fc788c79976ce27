import { countWords } from '../../quotes/index.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { allSpans } from './helpers/spans.ts';

const id = 'quote-length';
const MOST = 80;

export const quoteLengthCheck: Check = {
  id,
  rule: `A quote has at most ${MOST} words; usually 8 to 25 carry the claim.`,
  run: (content) =>
    allSpans(content).flatMap((span) => {
      const count = countWords(span.text);
      if (count <= MOST) return [];
      const message = `the quote has ${count} words; more than ${MOST} is a reprint, not a quotation`;
      const remedy = `keep the shortest span that carries the claim, usually 8 to 25 words; what is around it can be cited as [@${span.source}, ¶ …] without quoting`;
      return [fieldProblem(id, span.event, span.textPath, { message, remedy })];
    }),
};
