import { earliestOf, latestOf } from './bounds.ts';
import { startOf } from './calendar.ts';
import { precisionOf } from './order.ts';
import type { EventDate, Ms } from './types.ts';

/** How the Solar Hijri dates are reckoned, for pages that show them. */
export const SOLAR_HIJRI_ARITHMETIC =
  'Solar Hijri dates are computed with the 33-year cycle of leap years, as in Unicode’s ICU library. Other methods can differ by a day.';

/** Iran's official calendar from this day on; earlier Solar Hijri dates would be anachronisms. */
const OFFICIAL_SINCE = startOf(1925, 3, 31);

/** Solar Hijri wording in Latin letters and in Persian with Persian digits. */
export interface SolarHijri {
  readonly en: string;
  readonly fa: string;
}

/** Words of one language; `from` and `orLater` take finished dates. */
interface Language {
  readonly format: Intl.DateTimeFormat;
  readonly from: (date: string) => string;
  readonly orLater: (date: string) => string;
}

const ENGLISH: Language = {
  format: hijriFormat('en-u-ca-persian-nu-latn'),
  from: (date) => `From ${date}`,
  orLater: (date) => `${date} or later`,
};
const PERSIAN: Language = {
  format: hijriFormat('fa-u-ca-persian-nu-arabext'),
  from: (date) => `از ${date}`,
  orLater: (date) => `${date} یا پس از آن`,
};

type Unit = 'day' | 'month' | 'year';

/** A day of the Solar Hijri calendar, in the words and digits of a language. */
type HijriDay = Readonly<Record<Unit, string>>;

/**
 * The date in the Solar Hijri calendar, as exactly as the Gregorian date says and no more: a day as a day, a month or
 * season as the months it touches (`Mordad–Shahrivar 1401`), anything coarser as years. Null unless the whole date lies
 * on or after 31 March 1925. An end that is open or unknown gives `From …`, for a set `… or later`.
 */
export function solarHijriOf(date: EventDate): SolarHijri | null {
  const earliest = earliestOf(date);
  if (earliest === null || earliest < OFFICIAL_SINCE) return null;
  return { en: inLanguage(date, earliest, ENGLISH), fa: inLanguage(date, earliest, PERSIAN) };
}

function inLanguage(date: EventDate, earliest: Ms, language: Language): string {
  const latest = latestOf(date);
  const end = latest ?? (date.start.state === 'known' ? date.start.span.end : earliest + 1);
  const unit = unitOf(date);
  const words = joinDays(dayParts(earliest, language), dayParts(end - 1, language), unit);
  if (latest !== null) return words;
  return date.shape === 'set' ? language.orLater(words) : language.from(words);
}

function unitOf(date: EventDate): Unit {
  const precision = precisionOf(date);
  if (precision === 'day') return 'day';
  return precision === 'month' || precision === 'season' ? 'month' : 'year';
}

function joinDays(first: HijriDay, last: HijriDay, unit: Unit): string {
  if (inWords(first, unit) === inWords(last, unit)) return inWords(last, unit);
  if (unit === 'year') return `${first.year}–${last.year}`;
  if (first.year !== last.year) return `${inWords(first, unit)} – ${inWords(last, unit)}`;
  if (unit === 'month') return `${first.month}–${inWords(last, unit)}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${inWords(last, unit)}`;
  return `${first.day}–${inWords(last, unit)}`;
}

function inWords({ day, month, year }: HijriDay, unit: Unit): string {
  if (unit === 'year') return year;
  return unit === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`;
}

function dayParts(instant: Ms, { format }: Language): HijriDay {
  const parts = format.formatToParts(instant);
  const value = (unit: Unit): string => parts.find(({ type }) => type === unit)?.value ?? '';
  return { day: value('day'), month: value('month'), year: value('year') };
}

function hijriFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
}
