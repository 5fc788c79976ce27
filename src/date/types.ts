/** UTC milliseconds since 1970; may be negative. */
export type Ms = number;

/** How exactly a date is written, finest first. A masked year is a decade (`199X`) or a century (`18XX`). */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date as written: a day, month, season, year or masked year. */
export interface DateSpan {
  /** The EDTF text of this date alone, with its qualifier. */
  readonly edtf: string;
  /** Half-open bounds `[start, end)` in UTC. A qualifier never widens them. */
  readonly start: Ms;
  readonly end: Ms;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Proleptic Gregorian year; the first year of a mask. */
  readonly year: number;
  /** 1–12, only where the date is a month or a day. */
  readonly month: number | null;
  /** 1–31, only where the date is a day. */
  readonly day: number | null;
  /** EDTF season code, only where the date is a season. */
  readonly season: Season | null;
}

/** 21 spring, 22 summer, 23 autumn, 24 winter; northern, by meteorological months. */
export type Season = 21 | 22 | 23 | 24;

/** *Open* has not ended (or has no earlier limit); *unknown* means nobody knows. Never treat one as the other. */
export type Endpoint =
  | { readonly state: 'known'; readonly span: DateSpan }
  | { readonly state: 'open' }
  | { readonly state: 'unknown' };

/**
 * A date of the profile (contract §1).
 * - `single`: start and end hold the same span.
 * - `interval`: something that lasted from start to end.
 * - `set`: one moment, somewhere between start and end ("one of"); its ends are known or open.
 */
export interface EventDate {
  readonly edtf: string;
  readonly shape: 'single' | 'interval' | 'set';
  readonly start: Endpoint;
  readonly end: Endpoint;
}

export type DateParseResult =
  | { readonly ok: true; readonly date: EventDate }
  | {
      readonly ok: false;
      /** What is wrong, in words an editor knows; never ends in a full stop. */
      readonly message: string;
      /** A corrected form that parses, where one can be guessed. */
      readonly suggestion: string | null;
    };
