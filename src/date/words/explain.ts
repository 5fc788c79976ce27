import { earliestOf, knownSpan, knownSpans, latestOf } from '../bounds.ts';
import { dayOf, monthName, startOf } from '../calendar.ts';
import { isQualified } from '../order.ts';
import type { DateSpan, EventDate, Ms, Precision } from '../types.ts';
import { markWords } from './note.ts';
import { formatDay } from './instant.ts';
import { noEndRecorded } from './record-end.ts';

/** From this day Russia too used the Gregorian calendar, so that a day needs no word on its style. */
const ONE_STYLE_SINCE = startOf(1918, 2, 14);

/**
 * How exactly a date is known, in one or two plain sentences for its page: `The start is approximate: it may lie before
 * or after the month named. No end is recorded to January 2025.`
 */
export function explanation(date: EventDate, recordEnd?: Ms): string {
  if (date.shape === 'set') return explainSet(date);
  if (date.shape === 'single') return knownSpans(date).map(explainSingle).join('');
  return explainInterval(date, recordEnd).join(' ');
}

function explainSingle(span: DateSpan): string {
  if (isQualified(span)) return explainMarks('date', span);
  const sentences: Readonly<Record<Precision, string>> = {
    day: `The exact day is known${span.start < ONE_STYLE_SINCE ? '; it is given in the new style (Gregorian)' : ''}.`,
    month: 'The month is known, the day is not.',
    season: `The season is known (${monthsOf(span)}), the day is not.`,
    year: 'The year is known, the date within it is not.',
    decade: `The decade is known (${span.year} to ${span.year + 9}), the year is not.`,
    century: `The century is known (${span.year} to ${span.year + 99}), the year is not.`,
  };
  return sentences[span.precision];
}

function explainMarks(what: 'date' | 'start' | 'end', span: DateSpan): string {
  return `The ${what} is ${markWords(span)}: ${doubts(span, 'it', `the ${span.precision} named`)}.`;
}

function doubts(span: DateSpan, it: string, named: string): string {
  if (!span.approximate) return `${named} may be wrong`;
  return `${it} may lie before or after ${named}${span.uncertain ? ', which may itself be wrong' : ''}`;
}

function explainInterval(date: EventDate, recordEnd?: Ms): string[] {
  const start = knownSpan(date.start);
  const end = knownSpan(date.end);
  if (start && end && alike(start, end)) return [explainBoth(start)];
  return [
    start ? explainEnd('start', start) : explainMissingStart(date),
    end ? explainEnd('end', end) : explainMissingEnd(date, recordEnd),
  ];
}

function alike(start: DateSpan, end: DateSpan): boolean {
  return start.precision === end.precision && markWords(start) === markWords(end);
}

function explainBoth(start: DateSpan): string {
  if (!isQualified(start)) return `Start and end are known to the ${start.precision}.`;
  const named = `the ${start.precision} named for each`;
  return `Start and end are ${markWords(start)}: ${doubts(start, 'they', named)}.`;
}

function explainEnd(side: 'start' | 'end', span: DateSpan): string {
  return isQualified(span) ? explainMarks(side, span) : `The ${side} is known to the ${span.precision}.`;
}

function explainMissingStart({ start }: EventDate): string {
  return start.state === 'open' ? 'No start is recorded.' : 'When it began is not known.';
}

function explainMissingEnd({ start, end }: EventDate, recordEnd?: Ms): string {
  if (end.state === 'unknown') return 'It has ended, but when is not known.';
  return `${noEndRecorded(knownSpan(start)?.start ?? -Infinity, recordEnd).replace('no end', 'No end is')}.`;
}

function explainSet(date: EventDate): string {
  const earliest = earliestOf(date);
  const latest = latestOf(date);
  const marks = knownSpans(date).filter(isQualified);
  const bounds = marks.length > 0 ? ` The bounds are ${markWords(...marks)}.` : '';
  if (earliest !== null && latest !== null) {
    return `It happened on one day from ${formatDay(earliest)} to ${formatDay(latest - 1)}; which one is not known.${bounds}`;
  }
  if (earliest !== null)
    return `It happened on ${formatDay(earliest)} or later; the day is not known.${bounds}`;
  return `It happened on ${formatDay((latest ?? 0) - 1)} or earlier; the day is not known.${bounds}`;
}

function monthsOf({ start, end }: DateSpan): string {
  const first = dayOf(start);
  const last = dayOf(end - 1);
  const firstYear = first.year === last.year ? '' : ` ${first.year}`;
  return `${monthName(first.month)}${firstYear} to ${monthName(last.month)} ${last.year}`;
}
