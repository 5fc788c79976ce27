import { countWords } from '../../quotes/index.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { allSpans } from './helpers/spans.ts';

const id = 'quote-form';

const BARE =
  'remove it: a quote starts and ends with words of the source, and the page adds the quotation marks';

/** Each fault of form with what an editor does about it. The first that matches is the one reported. */
const FAULTS: readonly { readonly pattern: RegExp; readonly words: (found: string) => Words }[] = [
  {
    pattern: /\[\s*sic\s*!?\s*\]/i,
    words: (found) => ({
      message: `the quote holds “${found}”, which the source does not`,
      remedy: 'remove it, and say in note: "Quoted as published. …"',
    }),
  },
  {
    pattern: /^\s*(?:\[\s*(?:…|\.\s*\.\s*\.)\s*\]|…|\.+(?!\d))/,
    words: (found) => ({ message: `the quote starts with “${found.trim()}”`, remedy: BARE }),
  },
  {
    pattern: /(?:\[\s*(?:…|\.\s*\.\s*\.)\s*\]|…|\.\s*\.)\s*\.?\s*$/,
    words: (found) => ({ message: `the quote ends with “${found.trim()}”`, remedy: BARE }),
  },
  {
    pattern: /\[\s*\.\s*\.\s*\.\s*\]|\(\s*(?:…|\.\s*\.\s*\.)\s*\)|\[\s+…\s*\]|\[…\s+\]/,
    words: (found) => ({ message: `the quote marks a cut as “${found}”`, remedy: 'write the cut as […]' }),
  },
  {
    pattern: /^\s*(?:“[^“”]*”|"[^"]*"|«[^«»]*»)\s*$/,
    words: () => ({ message: 'the quote stands in quotation marks', remedy: BARE }),
  },
];

export const quoteFormCheck: Check = {
  id,
  rule: 'A quote is words of the source alone: no dots at its ends, cuts as […], no [sic], no marks around it.',
  run: (content) =>
    allSpans(content).flatMap((span) => {
      const words = faultOf(span.text);
      return words ? [fieldProblem(id, span.event, span.textPath, words)] : [];
    }),
};

function faultOf(text: string): Words | null {
  if (countWords(text) === 0)
    return { message: 'the quote holds no words', remedy: 'write the words of the source' };
  for (const { pattern, words } of FAULTS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return words(found);
  }
  return null;
}
