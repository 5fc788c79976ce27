import { monthName, SEASON_NAMES } from '../calendar.ts';
import type { DateSpan } from '../types.ts';

/**
 * One date in running text, its marks in words: `22 February 1828`, `about 1840`, `1899, uncertain`, `summer 2015`,
 * `the 1990s`, `the 19th century`.
 */
export function spanInSentence(span: DateSpan): string {
  return withMarks(span, article(span) + plainWords(span));
}

/** The same as a heading: `About 1840`, `Summer 2015`, `1990s`. */
export function spanAsHeading(span: DateSpan): string {
  return capitalise(span.approximate ? spanInSentence(span) : withMarks(span, plainWords(span)));
}

/** First letter large, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withMarks({ approximate, uncertain }: DateSpan, words: string): string {
  return `${approximate ? 'about ' : ''}${words}${uncertain ? ', uncertain' : ''}`;
}

function article({ precision }: DateSpan): string {
  return precision === 'decade' || precision === 'century' ? 'the ' : '';
}

function plainWords({ year, month, day, season, precision }: DateSpan): string {
  if (season !== null) return `${SEASON_NAMES[season]} ${season === 24 ? winterYears(year) : year}`;
  if (precision === 'decade') return year % 100 === 0 ? `years ${year} to ${year + 9}` : `${year}s`;
  if (precision === 'century') return `${ordinal(year / 100 + 1)} century`;
  if (month === null) return String(year);
  return `${day === null ? '' : `${day} `}${monthName(month)} ${year}`;
}

/** A winter runs over the turn of the year: `2015–16`, `1999–2000`. */
function winterYears(year: number): string {
  const next = year + 1;
  return `${year}–${next % 100 === 0 ? next : String(next % 100).padStart(2, '0')}`;
}

function ordinal(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
