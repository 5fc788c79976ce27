import { Feed } from 'feed';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { QUOTATION_RIGHTS } from './head.ts';

/** Newest entries a feed holds. */
const FEED_LENGTH = 100;

interface Entry {
  readonly event: TimelineEvent;
  /** `YYYY-MM-DD`: the day of publication or correction, never the event's. */
  readonly day: string;
  readonly title: string;
  readonly address: string;
  readonly summary: string;
}

/**
 * New and corrected events, newest first; `atom1()` and `json1()` of the result write it. Each correction is an entry
 * of its own, with what was changed. Nothing in it depends on today.
 *
 * @param siteUrl absolute address of the home page: ids of a feed must be absolute.
 */
export function toFeed(timeline: Timeline, siteUrl: string): Feed {
  const { site } = timeline;
  const entries = newestFirst(timeline.events.flatMap((event) => entriesOf(event, siteUrl)));
  const newest = entries[0]?.day;
  const feed = new Feed({
    id: siteUrl,
    title: `${site.title}: ${site.subtitle}`,
    description: `New and corrected entries. ${site.description}`,
    link: siteUrl,
    language: site.language,
    copyright: `${site.licences.data}. ${QUOTATION_RIGHTS}`,
    generator: false,
    feedLinks: { atom: `${siteUrl}feed.xml`, json: `${siteUrl}feed.json` },
    ...(newest === undefined ? {} : { updated: midnight(newest) }),
    // Atom asks for an author; where no publisher is named yet, that is the site.
    author: { name: site.publisher || `${site.title}: ${site.subtitle}` },
  });
  for (const { day, title, address, summary } of entries.slice(0, FEED_LENGTH)) {
    const date = midnight(day);
    feed.addItem({ id: address, link: address, title, description: summary, date, published: date });
  }
  return feed;
}

function entriesOf(event: TimelineEvent, siteUrl: string): Entry[] {
  const address = `${siteUrl}events/${event.id}/`;
  const { title, summary, added, changes } = event;
  return [
    { event, day: added, title, address, summary },
    ...changes.map(({ date, note }, index) => ({
      ...{ event, day: date, title: `Changed: ${title}` },
      // A reader's program shows an entry once for each id.
      address: `${address}#change-${index + 1}`,
      summary: note,
    })),
  ];
}

/** Entries of one day keep the order of the record. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
