import { knownSpan, knownSpans } from '../bounds.ts';
import { isQualified } from '../order.ts';
import type { DateSpan, Endpoint, EventDate, Ms, Precision } from '../types.ts';
import { noEndRecorded } from './record-end.ts';

/** What a single date of each precision leaves open. */
const LEFT_OPEN: Readonly<Record<Precision, string>> = {
  day: '',
  month: 'day unknown',
  season: 'season known',
  year: 'date within the year unknown',
  decade: 'year unknown',
  century: 'year unknown',
};

const PLURAL: Readonly<Record<Precision, string>> = {
  day: 'days',
  month: 'months',
  season: 'seasons',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

/**
 * What is not known of a date, as a short note: empty where every end is an exact day, else `day unknown`,
 * `season known`, `year approximate`, `months known`, `start approximate, no end recorded to January 2025` …
 */
export function precisionNote(date: EventDate, recordEnd?: Ms): string {
  if (date.shape === 'single') return knownSpans(date).map(singleNote).join('');
  if (date.shape === 'set') return setNote(date);
  return intervalNote(date, recordEnd);
}

/** The heading already says "uncertain"; only a day would be left with nothing to note. */
function singleNote(span: DateSpan): string {
  if (span.approximate) return `${span.precision} approximate`;
  return LEFT_OPEN[span.precision] || (span.uncertain ? 'day uncertain' : '');
}

function setNote(date: EventDate): string {
  const marks = knownSpans(date).filter(isQualified);
  return ['day unknown', ...(marks.length > 0 ? [`bounds ${markWords(...marks)}`] : [])].join(', ');
}

function intervalNote(date: EventDate, recordEnd?: Ms): string {
  const start = knownSpan(date.start);
  const end = knownSpan(date.end);
  if (start && end) return closedNote(start, end);
  return start ? endlessNote(start, date.end, recordEnd) : startlessNote(date.start, end);
}

/** Headings say `end unknown` and `start unknown` themselves; then the note is on the end that is known. */
function endlessNote(start: DateSpan, end: Endpoint, recordEnd?: Ms): string {
  if (end.state === 'unknown') return endNote('start', start) || 'start known to the day';
  const marks = isQualified(start) ? [endNote('start', start)] : [];
  return [...marks, noEndRecorded(start.start, recordEnd)].join(', ');
}

function startlessNote(start: Endpoint, end: DateSpan | null): string {
  if (start.state === 'unknown') return endNote('end', end) || 'end known to the day';
  const marks = end && isQualified(end) ? [endNote('end', end)] : [];
  return ['no start recorded', ...marks].join(', ');
}

function closedNote(start: DateSpan, end: DateSpan): string {
  if (start.edtf === end.edtf) return singleNote(start);
  if (markWords(start) !== '' && markWords(start) === markWords(end))
    return `start and end ${markWords(start)}`;
  if (!isQualified(start) && !isQualified(end) && start.precision === end.precision) {
    return start.precision === 'day' ? '' : `${PLURAL[start.precision]} known`;
  }
  return [endNote('start', start), endNote('end', end)].filter((note) => note !== '').join(', ');
}

/** A known end says how well it is known; an exact day needs no words. */
function endNote(side: 'start' | 'end', span: DateSpan | null): string {
  if (!span) return '';
  if (isQualified(span)) return `${side} ${markWords(span)}`;
  return span.precision === 'day' ? '' : `${side} known to the ${span.precision}`;
}

/** `approximate`, `uncertain`, `approximate and uncertain`, or nothing. */
export function markWords(...spans: readonly DateSpan[]): string {
  const marks = [
    spans.some(({ approximate }) => approximate) ? 'approximate' : '',
    spans.some(({ uncertain }) => uncertain) ? 'uncertain' : '',
  ];
  return marks.filter((mark) => mark !== '').join(' and ');
}
