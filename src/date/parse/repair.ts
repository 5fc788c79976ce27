import type { EventDate } from '../types.ts';
import { bad, type Failure, type Outcome } from './outcome.ts';
import { isAmbiguous, looksHijri, REPAIRS } from './repairs.ts';

type Parse = (text: string) => Outcome<EventDate>;

/** Longest text that is looked at; no date of the profile needs half of it. */
const LONGEST = 60;
/** A text may need several repairs ("14 July 2015 – 16 July 2015"), but not endlessly many. */
const MOST_REPAIRS = 8;

/**
 * Guesses what an editor meant by a text that is not of the profile. The message names the first thing that is wrong
 * or, where no guess parses, what is still wrong after everything else was mended; a suggestion always parses.
 */
export function repair(text: string, failure: Failure, parse: Parse): Failure {
  if (text.trim() === '') return bad('the date is empty');
  if (text.length > LONGEST) return bad('this is too long to be a date');
  if (looksHijri(text))
    return bad('this looks like a Solar Hijri or lunar year: write the Gregorian date, in digits 0–9');
  if (isAmbiguous(text)) return bad('day and month cannot be told apart: write year-month-day');
  const { message, outcome, text: repaired } = applyRepairs(text, failure, parse);
  return outcome.ok ? bad(message, repaired) : bad(outcome.message);
}

interface Attempt {
  readonly text: string;
  readonly message: string;
  readonly outcome: Outcome<EventDate>;
}

function applyRepairs(text: string, failure: Failure, parse: Parse): Attempt {
  let attempt: Attempt = { text, message: failure.message, outcome: failure };
  for (let step = 0; step < MOST_REPAIRS && !attempt.outcome.ok; step += 1) {
    const next = repairOnce(attempt.text, attempt.outcome);
    if (next === null) break;
    const message = step === 0 ? next.message : attempt.message;
    attempt = { text: next.text, message, outcome: parse(next.text) };
  }
  return attempt;
}

function repairOnce(text: string, failure: Failure): { text: string; message: string } | null {
  for (const { message, apply } of REPAIRS) {
    const repaired = apply(text);
    if (repaired !== null && repaired !== text) return { text: repaired, message };
  }
  const { suggestion, message } = failure;
  return suggestion === null || suggestion === text ? null : { text: suggestion, message };
}
