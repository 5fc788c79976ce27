import { plainSummary } from '../../markdown/plain-text.ts';
import type { Content } from '../content.ts';
import { fieldProblem, type AnyFile, type Check, type FieldPath } from './helpers/check.ts';
import { outsideQuotationMarks } from './helpers/words.ts';

const id = 'wording';

interface RefusedWord {
  readonly pattern: RegExp;
  readonly remedy: string;
}

const QUOTE_IT = 'or, if a source says it, put its words in quotation marks';
const SAY_IT = `write say, report or state, ${QUOTE_IT}`;

/** The words of design §13 that judge, guess or stand for nothing. */
const REFUSED: readonly RefusedWord[] = [
  { pattern: /\bclaim(?:s|ed|ing)?\b/iu, remedy: SAY_IT },
  { pattern: /\badmit(?:s|ted|ting)?\b/iu, remedy: `write acknowledge, ${QUOTE_IT}` },
  { pattern: /\bboast(?:s|ed|ing)?\b/iu, remedy: SAY_IT },
  { pattern: /\bexpos(?:es?|ed|ing)\b/iu, remedy: `write report, publish or show, ${QUOTE_IT}` },
  { pattern: /\bprox(?:y|ies)\b/iu, remedy: `name the group, ${QUOTE_IT}` },
  { pattern: /\bregimes?\b/iu, remedy: `write government, state or rules, ${QUOTE_IT}` },
  { pattern: /\bcirca\b|\bca\.(?=\s*\d)|\bc\.(?=\s*\d)/iu, remedy: 'write about' },
  { pattern: /\[\s*sic\s*!?\s*\]/iu, remedy: 'say it in the note under the quote: "Quoted as published. …"' },
  { pattern: /\bn\/a\b/iu, remedy: 'say what is missing: not published, no end recorded, estimates differ' },
  {
    pattern: /\bTBD\b|\bunknown unknowns?\b/u,
    remedy: 'say what is missing: not published, no end recorded, estimates differ',
  },
];

interface OwnText {
  readonly file: AnyFile;
  readonly path: FieldPath;
  readonly text: string | undefined;
  readonly what: string;
}

export const wordingCheck: Check = {
  id,
  rule: 'Our own words do not judge and hide nothing: outside quotation marks, the refused words of design §13 do not stand.',
  run: (content) =>
    ownTexts(content).flatMap(({ file, path, text = '', what }) =>
      REFUSED.flatMap(({ pattern, remedy }) => {
        const found = firstUse(outsideQuotationMarks(text), pattern);
        if (found === null) return [];
        const problem = fieldProblem(id, file, path, {
          message: `the ${what} says “${found}” in our own voice`,
          remedy,
        });
        return [path.length > 0 ? problem : { ...problem, line: file.bodyLine + lineOf(file.body, found) }];
      }),
    ),
};

/** The first use that is not part of a proper name, such as "Missile Technology Control Regime". */
function firstUse(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    const isName = /^\p{Lu}\p{Ll}/u.test(match[0]) && /\p{Lu}\p{L}*\s+$/u.test(text.slice(0, match.index));
    if (!isName) return match[0];
  }
  return null;
}

/** Lines of the body above the word; the summary is its first paragraph. */
function lineOf(body: string, word: string): number {
  return body.slice(0, Math.max(0, outsideQuotationMarks(body).indexOf(word))).split('\n').length - 1;
}

function ownTexts({ events, threads }: Content): OwnText[] {
  const titles = new Map(events.map((file) => [file.id, file.data.title]));
  return [
    ...events.flatMap((file): OwnText[] => [
      { file, path: ['title'], text: file.data.title, what: 'title' },
      { file, path: ['short'], text: file.data.short, what: 'short title' },
      {
        file,
        path: [],
        text: plainSummary(file.body, (event) => titles.get(event) ?? event),
        what: 'summary',
      },
      ...disagreementTexts(file),
    ]),
    ...threads.map((file): OwnText => ({ file, path: ['title'], text: file.data.title, what: 'title' })),
  ];
}

function disagreementTexts(file: Content['events'][number]): OwnText[] {
  return (file.data.disagreements ?? []).flatMap(({ question, positions }, outer): OwnText[] => [
    { file, path: ['disagreements', outer, 'question'], text: question, what: 'question' },
    ...positions.map(({ says }, inner): OwnText => {
      return {
        file,
        path: ['disagreements', outer, 'positions', inner, 'says'],
        text: says,
        what: 'position',
      };
    }),
  ]);
}
