import { dateInWords } from '../../model/credit.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { FormatOptions } from '../head.ts';

/** What every citation of an event page is made of. It cites the page, never the event: its date is the page's. */
export interface CitedPage {
  /** Id of the event; also the key of the entry in BibLaTeX and CSL-JSON. */
  readonly id: string;
  readonly title: string;
  /** "Russia and Iran: A documented timeline" */
  readonly site: string;
  /** Empty where it is not yet named. */
  readonly publisher: string;
  /** Day the page was published, `YYYY-MM-DD`. */
  readonly published: string;
  /** "1.0.0", or "1.0.0 (preview)" where the site has no address yet. */
  readonly version: string;
  /** "January 2025": what the record covers. */
  readonly recordTo: string;
  /** Absolute; null in a preview. */
  readonly url: string | null;
  readonly language: string;
  /** First twelve digits of the hash of the text that is cited. */
  readonly text: string;
}

/** Collects what citations say, once for all formats. */
export function toCitedPage(timeline: Timeline, event: TimelineEvent, { siteUrl }: FormatOptions): CitedPage {
  const { site, version } = timeline;
  return {
    id: event.id,
    title: event.title,
    site: `${site.title}: ${site.subtitle}`,
    publisher: site.publisher,
    published: event.added,
    version: siteUrl === null ? `${version} (preview)` : version,
    recordTo: dateInWords(site.record_through),
    url: siteUrl === null ? null : `${siteUrl.replace(/\/?$/, '/')}events/${event.id}/`,
    language: site.language,
    text: event.hash.slice(0, 12),
  };
}

/** "Version 1.0.0. Record to January 2025. Text 0123456789ab." for formats with a field for notes. */
export function noteOf({ version, recordTo, text }: CitedPage): string {
  return `Version ${version}. Record to ${recordTo}. Text ${text}.`;
}
