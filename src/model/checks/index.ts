import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { sortProblems } from '../sort-problems.ts';
import { actorPartyCheck } from './actor-party.ts';
import { bodiesCheck } from './bodies.ts';
import { centuryLevelCheck } from './century-level.ts';
import { changesCheck } from './changes.ts';
import { contestedTitleCheck } from './contested-title.ts';
import { dateFromCheck } from './date-from.ts';
import { datesCheck } from './dates.ts';
import { duplicateQuotesCheck } from './duplicate-quotes.ts';
import { erasCheck } from './eras.ts';
import { evidenceCheck } from './evidence.ts';
import { fileNamesCheck } from './file-names.ts';
import type { Check } from './helpers/check.ts';
import { inlineWorksCheck } from './inline-works.ts';
import { kindsCheck } from './kinds.ts';
import { knownIdsCheck } from './known-ids.ts';
import { ledgerCheck } from './ledger.ts';
import { lessonViewsCheck } from './lesson-views.ts';
import { noRepeatsCheck } from './no-repeats.ts';
import { oldStyleCheck } from './old-style.ts';
import { partiesCheck } from './parties.ts';
import { permalinksCheck } from './permalinks.ts';
import { quantitiesCheck } from './quantities.ts';
import { quoteFormCheck } from './quote-form.ts';
import { quoteLanguageCheck } from './quote-language.ts';
import { quoteLengthCheck } from './quote-length.ts';
import { quoteShareCheck } from './quote-share.ts';
import { recordSpanCheck } from './record-span.ts';
import { spansPerWorkCheck } from './spans-per-work.ts';
import { statementFieldsCheck } from './statement-fields.ts';
import { summaryWordsCheck } from './summary-words.ts';
import { threadHomeCheck } from './thread-home.ts';
import { titleFormCheck } from './title-form.ts';
import { titleWordsCheck } from './title-words.ts';
import { transferEndsCheck } from './transfer-ends.ts';
import { transferStagesCheck } from './transfer-stages.ts';
import { translationsCheck } from './translations.ts';
import { uniqueIdsCheck } from './unique-ids.ts';
import { unusedCheck } from './unused.ts';
import { wordingCheck } from './wording.ts';

export type { Check } from './helpers/check.ts';

/** Every rule of contract §1 that a program can check, in the order CONTRIBUTING lists them. */
export const checks: readonly Check[] = [
  // Ids and what they name
  fileNamesCheck,
  uniqueIdsCheck,
  knownIdsCheck,
  inlineWorksCheck,
  unusedCheck,
  noRepeatsCheck,
  permalinksCheck,
  // Dates
  datesCheck,
  oldStyleCheck,
  recordSpanCheck,
  changesCheck,
  dateFromCheck,
  // Words of ours
  titleWordsCheck,
  titleFormCheck,
  summaryWordsCheck,
  wordingCheck,
  contestedTitleCheck,
  bodiesCheck,
  // Words of others
  evidenceCheck,
  quoteFormCheck,
  quoteLengthCheck,
  quoteShareCheck,
  spansPerWorkCheck,
  duplicateQuotesCheck,
  quoteLanguageCheck,
  translationsCheck,
  statementFieldsCheck,
  ledgerCheck,
  // Actors, transfers, threads, lessons and the whole
  partiesCheck,
  actorPartyCheck,
  transferStagesCheck,
  transferEndsCheck,
  quantitiesCheck,
  threadHomeCheck,
  lessonViewsCheck,
  centuryLevelCheck,
  kindsCheck,
  erasCheck,
];

/** All problems of the record in one list, sorted by file and line. */
export function runChecks(content: Content): Problem[] {
  return sortProblems(checks.flatMap((check) => check.run(content)));
}
