import type { DateSpan, Endpoint, EventDate } from '../types.ts';
import { isReversed, monthOfSeason, seasonOf } from './interval.ts';
import { bad, good, within, type Outcome } from './outcome.ts';
import { parseSpan } from './span.ts';

/** Reads one moment of several: `[2014-03..2014-11]`, `[..1760-12-03]`, `[1760-12..]`. */
export function parseSet(text: string): Outcome<EventDate> {
  if (!text.endsWith(']')) return bad('the set is not closed with ]', `${text}]`);
  const inner = text.slice(1, -1);
  if (inner.includes(','))
    return bad('a set is written with two dots between its bounds, not as a list', listBounds(inner));
  const [startText = '', endText, ...more] = inner.split('..');
  if (endText === undefined || more.length > 0) {
    return bad(
      'a set has two dots between its earliest and its latest date',
      endText === undefined ? inner : null,
    );
  }
  return parseBounds(text, startText, endText);
}

function parseBounds(text: string, startText: string, endText: string): Outcome<EventDate> {
  const start = parseBound(startText, 0);
  if (!start.ok) return within(start, (part) => `[${part}..${endText}]`);
  const end = parseBound(endText, 2);
  if (!end.ok) return within(end, (part) => `[${startText}..${part}]`);
  if (startText === '' && endText === '') return bad('a set needs an earliest or a latest date');
  if (isReversed(start.value, end.value)) {
    return bad('the latest date of the set comes before the earliest', `[${endText}..${startText}]`);
  }
  if (startText === endText) return bad('both bounds of the set are the same date', startText);
  return good({ edtf: text, shape: 'set', start: start.value, end: end.value });
}

function parseBound(text: string, monthInSeason: 0 | 2): Outcome<Endpoint> {
  if (text === '') return good({ state: 'open' });
  const season = seasonOf(text);
  if (season)
    return bad('a season cannot bound a set: give its months', monthOfSeason(season, monthInSeason));
  const span = parseSpan(text);
  if (!span.ok) return span;
  if (text.includes('X'))
    return bad('a year with X cannot bound a set: give a plain year', plainYear(span.value, monthInSeason));
  return good({ state: 'known', span: span.value });
}

function plainYear(mask: DateSpan, monthInSeason: 0 | 2): string {
  const last = mask.precision === 'century' ? 99 : 9;
  return String(mask.year + (monthInSeason === 0 ? 0 : last));
}

function listBounds(inner: string): string {
  const parts = inner.split(/,|\.\./).map((part) => part.trim());
  return `[${parts.at(0) ?? ''}..${parts.at(-1) ?? ''}]`;
}
