import { quoteKey } from '../../quotes/index.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { spansOf } from './helpers/spans.ts';
import { excerpt } from './helpers/words.ts';

const id = 'duplicate-quotes';

export const duplicateQuotesCheck: Check = {
  id,
  rule: 'An event quotes the same words of a work once: each quote has an address of its own on the page.',
  run: ({ events }) =>
    events.flatMap((event) => {
      const seen = new Set<string>();
      return spansOf(event).flatMap((span) => {
        const key = quoteKey(span.source, span.text);
        const repeated = seen.has(key);
        seen.add(key);
        if (!repeated) return [];
        const message = `the same words of ‘${span.source}’ are quoted twice: “${excerpt(span.text)}”`;
        return [fieldProblem(id, event, span.textPath, { message, remedy: 'quote them once' })];
      });
    }),
};
