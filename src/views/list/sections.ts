import { positionOf } from '../../date/index.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/** Entries under one heading of the list. */
export interface Section {
  /** "1820s", "2015", "March 2022" or "2014, month not known". */
  readonly heading: string;
  /** For the heading's anchor: `1820s`, `2015`, `2022-03`, `2014-coarse`. */
  readonly id: string;
  readonly entries: readonly SectionEntry[];
}

export interface SectionEntry {
  readonly event: TimelineEvent;
  /** Whole years without an entry before this one, where more than five; else 0. */
  readonly gapYears: number;
}

const DENSE = 12;
const LONG_GAP_YEARS = 5;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Groups events under headings by density (design §6): by decade where a decade holds under 12 entries, by year above
 * that, by month above 12 in a year; dates coarser than a month then stand first in their year.
 *
 * @param events in the total order; the order inside and of the sections is theirs, but for coarse dates.
 */
export function toSections(events: readonly TimelineEvent[]): Section[] {
  const placed = events.map(place);
  const gaps = gapsBefore(placed);
  const counts: Counts = {
    decade: countBy(placed, ({ year }) => decadeOf(year)),
    year: countBy(placed, ({ year }) => year),
  };
  const sections = new Map<string, { heading: string; entries: SectionEntry[] }>();
  for (const one of coarseFirst(placed, counts)) {
    const { id, heading } = headingOf(one, counts);
    const section = sections.get(id) ?? { heading, entries: [] };
    section.entries.push({ event: one.event, gapYears: gaps.get(one.event.id) ?? 0 });
    sections.set(id, section);
  }
  return [...sections].map(([id, section]) => ({ id, ...section }));
}

interface Placed {
  readonly event: TimelineEvent;
  /** Year its glyph stands in, so that years never interleave in the total order. */
  readonly year: number;
  /** 1–12, or null where the date is coarser than a month. */
  readonly month: number | null;
}

interface Counts {
  readonly decade: ReadonlyMap<number, number>;
  readonly year: ReadonlyMap<number, number>;
}

function place(event: TimelineEvent): Placed {
  const at = new Date(positionOf(event.date));
  const { start, end, shape } = event.date;
  const filedBy = start.state === 'known' ? start : end;
  const knowsMonth = shape !== 'set' && filedBy.state === 'known' && filedBy.span.month !== null;
  return { event, year: at.getUTCFullYear(), month: knowsMonth ? at.getUTCMonth() + 1 : null };
}

const decadeOf = (year: number) => Math.floor(year / 10) * 10;
const inDecade = (year: number, counts: Counts) => counts.decade.get(decadeOf(year)) ?? 0;
const inYear = (year: number, counts: Counts) => counts.year.get(year) ?? 0;

/** In years that are split by month, coarse dates come before all others; elsewhere the order stands. */
function coarseFirst(placed: readonly Placed[], counts: Counts): Placed[] {
  const isCoarse = (one: Placed) => inYear(one.year, counts) > DENSE && one.month === null;
  return [...placed].sort((a, b) => a.year - b.year || Number(isCoarse(b)) - Number(isCoarse(a)));
}

function headingOf({ year, month }: Placed, counts: Counts): { id: string; heading: string } {
  if (inDecade(year, counts) < DENSE) return { id: `${decadeOf(year)}s`, heading: `${decadeOf(year)}s` };
  if (inYear(year, counts) <= DENSE) return { id: String(year), heading: String(year) };
  if (month === null) return { id: `${year}-coarse`, heading: `${year}, month not known` };
  return { id: `${year}-${String(month).padStart(2, '0')}`, heading: `${MONTHS[month - 1]} ${year}` };
}

/** Whole years between the latest end so far and the next start. */
function gapsBefore(placed: readonly Placed[]): Map<string, number> {
  const gaps = new Map<string, number>();
  let latest: number | null = null;
  for (const { event, year } of placed) {
    const years = latest === null ? 0 : year - latest - 1;
    if (years > LONG_GAP_YEARS) gaps.set(event.id, years);
    const end = event.date.end.state === 'known' ? event.date.end.span.year : year;
    latest = Math.max(latest ?? end, end);
  }
  return gaps;
}

function countBy<T>(list: readonly T[], keyOf: (item: T) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
