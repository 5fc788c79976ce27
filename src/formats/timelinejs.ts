import { formatDate, isoReduced, type EventDate, type ReducedDate } from '../date/index.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { FormatOptions } from './head.ts';
import { toTable, type DataTable } from './tables/table.ts';
import { columnsOf } from './tables/column.ts';

/** A date as TimelineJS reads it: what is not known is left out, and our own words are what it prints. */
interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

export interface TimelineJsSlide {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
}

/**
 * The record for TimelineJS 3. It has no uncertain dates, so each slide prints our wording, with the finest date that
 * is no invention. Text is HTML there: titles and summaries are escaped.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function toTimelineJs(timeline: Timeline, options: FormatOptions) {
  const { site, events } = timeline;
  return {
    title: {
      text: { headline: escapeHtml(`${site.title}: ${site.subtitle}`), text: escapeHtml(site.description) },
    },
    events: events.map((event) => toSlide(event, timeline, options)),
  };
}

function toSlide(event: TimelineEvent, timeline: Timeline, { siteUrl }: FormatOptions): TimelineJsSlide {
  const { start, end } = datesOf(event.date);
  const words = formatDate(event.date, { recordEnd: timeline.recordEnd });
  const address = siteUrl === null ? null : `${siteUrl}events/${event.id}/`;
  const link = address === null ? '' : `<p><a href="${escapeHtml(address)}">Sources and quotations</a></p>`;
  return {
    unique_id: event.id,
    start_date: { ...start, display_date: words },
    // TimelineJS would print both dates of a range in its own words.
    ...(end === null ? {} : { end_date: { ...end, display_date: ' ' } }),
    display_date: words,
    text: { headline: escapeHtml(event.title), text: `<p>${escapeHtml(event.summary)}</p>${link}` },
    group: timeline.lanes.find(({ id }) => id === event.lane)?.name ?? event.lane,
  };
}

/** First date, and a last one only where something lasted or lies between two months or years. */
function datesOf(date: EventDate): { start: TimelineJsDate; end: TimelineJsDate | null } {
  const { first, last } = isoReduced(date);
  const start = first ?? last;
  if (start === null) throw new Error(`‘${date.edtf}’ has neither a first nor a last day.`);
  const isOneDate = first === null || last === null || first.iso === last.iso;
  return { start: parts(start), end: isOneDate ? null : parts(last) };
}

function parts({ year, month, day }: ReducedDate): TimelineJsDate {
  return { year, ...(month === null ? {} : { month }), ...(day === null ? {} : { day }) };
}

/** The same as a sheet, with the columns that TimelineJS looks for by name. */
export function timelineJsTable(timeline: Timeline, options: FormatOptions): DataTable {
  const { key, text, integer } = columnsOf<TimelineJsSlide>();
  const part = (which: 'start_date' | 'end_date', of: 'year' | 'month' | 'day') => (slide: TimelineJsSlide) =>
    slide[which]?.[of] ?? null;
  const nothing = () => null;
  const columns = [
    integer('Year', 'Year of the start.', part('start_date', 'year')),
    integer('Month', 'Month of the start, where known.', part('start_date', 'month')),
    integer('Day', 'Day of the start, where known.', part('start_date', 'day')),
    text('Time', 'Not used.', nothing),
    integer('End Year', 'Year of the end.', part('end_date', 'year')),
    integer('End Month', 'Month of the end, where known.', part('end_date', 'month')),
    integer('End Day', 'Day of the end, where known.', part('end_date', 'day')),
    text('End Time', 'Not used.', nothing),
    key('Display Date', 'The date in words.', ({ display_date }) => display_date),
    key('Headline', 'Title of the event.', ({ text: { headline } }) => headline),
    key('Text', 'Summary, HTML.', (slide) => slide.text.text),
    text('Media', 'Not used.', nothing),
    text('Media Credit', 'Not used.', nothing),
    text('Media Caption', 'Not used.', nothing),
    text('Media Thumbnail', 'Not used.', nothing),
    text('Type', 'Empty for events.', nothing),
    key('Group', 'Lane.', ({ group }) => group),
    text('Background', 'Not used.', nothing),
  ];
  const slides = timeline.events.map((event) => toSlide(event, timeline, options));
  const head = { name: 'timelinejs', title: 'For TimelineJS', primaryKey: [], foreignKeys: [] };
  return toTable(
    { ...head, description: 'One row for each event, in the columns of TimelineJS.' },
    columns,
    slides,
  );
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);
