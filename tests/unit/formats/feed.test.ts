import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toFeed } from '../../../src/formats/feed.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { timeline } from './support.ts';

const SITE = 'https://example.org/base/';
const bare = timeline.events[1]!;
const event = (id: string, added: string, fields: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...bare,
  ...{ id, title: `Title <of> ${id} & Договор`, added },
  ...fields,
});
const feedOf = (events: readonly TimelineEvent[]) => toFeed({ ...timeline, events }, SITE);
const events = [
  event('old', '2026-11-20'),
  event('corrected', '2026-11-20', {
    changes: [{ date: '2026-12-01', note: 'The day, after a second source.', was: 'x' }],
  }),
  event('new', '2026-11-25'),
];

describe('feeds, read by another parser', () => {
  test('list what is new or changed, newest first, and never the day of the event', () => {
    const { entries, updated } = parseAtomFeed(feedOf(events).atom1());
    expect(entries?.map(({ id, published }) => [id, published?.slice(0, 10)])).toEqual([
      [`${SITE}events/corrected/#change-1`, '2026-12-01'],
      [`${SITE}events/new/`, '2026-11-25'],
      [`${SITE}events/old/`, '2026-11-20'],
      [`${SITE}events/corrected/`, '2026-11-20'],
    ]);
    expect(updated?.slice(0, 10)).toBe('2026-12-01');
  });

  test('say what was changed, and keep every sign of a title', () => {
    const { entries } = parseAtomFeed(feedOf(events).atom1());
    expect(entries?.[0]).toMatchObject({
      title: { value: 'Changed: Title <of> corrected & Договор' },
      summary: { value: 'The day, after a second source.' },
    });
  });

  test('are the same as Atom and as JSON', () => {
    const feed = feedOf(events);
    const json = parseJsonFeed(feed.json1());
    expect(json.items?.map(({ id }) => id)).toEqual(parseAtomFeed(feed.atom1()).entries?.map(({ id }) => id));
    expect(json).toMatchObject({ home_page_url: SITE, feed_url: `${SITE}feed.json` });
  });

  test('hold the newest hundred', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      event(`e-${at}`, `2026-11-${String(1 + (at % 28)).padStart(2, '0')}`),
    );
    expect(parseJsonFeed(feedOf(many).json1()).items).toHaveLength(100);
  });

  test('are byte for byte the same each time', () => {
    expect(feedOf(events).atom1()).toBe(feedOf(events).atom1());
  });
});
