import { parseDate, type EventDate } from '../../date/index.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { dateFields, type DateNeed } from './helpers/date-fields.ts';

const id = 'dates';

const EXAMPLES: Readonly<Record<DateNeed, string>> = {
  any: 'write a year, month or day such as "1828", "1828-02" or "1828-02-22", or a span such as "1804/1813"',
  single: 'write one year, month or day such as "1828", "1828-02" or "1828-02-22"',
  day: 'write the day, such as "2026-11-21"',
  plain: 'write a year, month or day without ?, ~, % or X, such as "1828", "1828-02" or "1828-02-22"',
  year: 'write a year, such as "1828"',
};

const NEEDS: Readonly<Record<DateNeed, string>> = {
  any: 'any date',
  single: 'one single date',
  day: 'an exact day',
  plain: 'a plain year, month or day',
  year: 'a plain year',
};

export const datesCheck: Check = {
  id,
  rule: 'Every date is EDTF of the profile, as exact as its field needs, and ends no earlier than it starts.',
  run: (content) =>
    dateFields(content).flatMap(({ file, path, text, need }) => {
      const words = wordsFor(text, need);
      return words ? [fieldProblem(id, file, path, words)] : [];
    }),
};

function wordsFor(text: string, need: DateNeed): Words | null {
  const parsed = parseDate(text);
  if (parsed.ok) return meets(parsed.date, need) ? null : unmet(text, need);
  const remedy = parsed.suggestion === null ? EXAMPLES[need] : `write "${parsed.suggestion}"`;
  return { message: parsed.message, remedy };
}

function unmet(text: string, need: DateNeed): Words {
  return { message: `"${text}" cannot stand here: this field needs ${NEEDS[need]}`, remedy: EXAMPLES[need] };
}

function meets(date: EventDate, need: DateNeed): boolean {
  if (need === 'any') return true;
  if (date.shape !== 'single' || date.start.state !== 'known') return false;
  const { precision, approximate, uncertain } = date.start.span;
  if (need === 'single') return true;
  if (approximate || uncertain) return false;
  if (need === 'plain') return precision === 'year' || precision === 'month' || precision === 'day';
  return precision === need;
}
