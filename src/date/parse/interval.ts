import { pad, SEASON_FIRST_MONTH } from '../calendar.ts';
import type { DateSpan, Endpoint, EventDate } from '../types.ts';
import { bad, good, within, type Failure, type Outcome } from './outcome.ts';
import { parseSpan } from './span.ts';

/** Reads something that lasted: `1826-07/1828-02`, `2022-08/..`, `../1813`, `2001/`, `/2001`. */
export function parseInterval(text: string): Outcome<EventDate> {
  const [startText = '', endText = '', ...more] = text.split('/');
  if (more.length > 0) return bad('a range has one slash, between its start and its end');
  const seasonless = withoutSeasons(startText, endText);
  if (seasonless !== null)
    return bad('a season cannot be the start or end of a range: give its months', seasonless);
  const start = parseEndpoint(startText);
  if (!start.ok) return within(start, (part) => `${part}/${endText}`);
  const end = parseEndpoint(endText);
  if (!end.ok) return within(end, (part) => `${startText}/${part}`);
  const problem = checkEnds(start.value, end.value, `${endText}/${startText}`);
  return problem ?? good({ edtf: text, shape: 'interval', start: start.value, end: end.value });
}

function parseEndpoint(text: string): Outcome<Endpoint> {
  if (text === '') return good({ state: 'unknown' });
  if (text === '..') return good({ state: 'open' });
  const span = parseSpan(text);
  return span.ok ? good({ state: 'known', span: span.value }) : span;
}

function checkEnds(start: Endpoint, end: Endpoint, swapped: string): Failure | null {
  if (start.state !== 'known' && end.state !== 'known') {
    return bad('a range needs a known start or a known end');
  }
  return isReversed(start, end) ? bad('the range ends before it starts', swapped) : null;
}

/** Whether the end is wholly over before the start can begin; `1978-05-21/1978` is not. */
export function isReversed(start: Endpoint, end: Endpoint): boolean {
  return start.state === 'known' && end.state === 'known' && end.span.end <= start.span.start;
}

function withoutSeasons(startText: string, endText: string): string | null {
  const start = seasonOf(startText);
  const end = seasonOf(endText);
  if (start === null && end === null) return null;
  return `${start ? monthOfSeason(start, 0) : startText}/${end ? monthOfSeason(end, 2) : endText}`;
}

/** The season a text names, or null. */
export function seasonOf(text: string): DateSpan | null {
  const span = parseSpan(text);
  return span.ok && span.value.precision === 'season' ? span.value : null;
}

/** EDTF of the first (0), second (1) or third (2) month of a season, with its qualifier. */
export function monthOfSeason(span: DateSpan, index: 0 | 1 | 2): string {
  const first = span.season === null ? 1 : SEASON_FIRST_MONTH[span.season];
  const month = first + index;
  const year = span.year + (month > 12 ? 1 : 0);
  return `${year}-${pad(((month - 1) % 12) + 1, 2)}${span.edtf.slice('2015-22'.length)}`;
}
