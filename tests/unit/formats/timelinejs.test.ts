import { describe, expect, test } from 'vitest';
import { toTimelineJs } from '../../../src/formats/timelinejs.ts';
import { timeline } from './support.ts';

const OPTIONS = { siteUrl: 'https://example.org/base/' };
const { events } = toTimelineJs(timeline, OPTIONS);
const slide = (edtf: string) => events[timeline.events.findIndex(({ date }) => date.edtf === edtf)]!;

describe('the record for TimelineJS', () => {
  test('never fills in a day or month that is not known', () => {
    expect(slide('1702')).toMatchObject({ start_date: { year: 1702, display_date: '1702' } });
    expect(slide('1702').start_date).not.toHaveProperty('month');
    expect(slide('1708-06?').start_date).toMatchObject({ year: 1708, month: 6 });
    expect(slide('1708-06?').start_date).not.toHaveProperty('day');
  });

  test('prints our words for every date, also where it has one bound', () => {
    expect(slide('1705~').display_date).toBe('About 1705');
    expect(slide('/1750')).toMatchObject({ start_date: { year: 1750 } });
    expect(slide('/1750')).not.toHaveProperty('end_date');
    expect(slide('1730/..')).not.toHaveProperty('end_date');
    expect(slide('1720/1723')).toMatchObject({ start_date: { year: 1720 }, end_date: { year: 1723 } });
  });

  test('has an id a slide, the lane as its group, and a link to the sources', () => {
    expect(events.map(({ unique_id }) => unique_id)).toEqual(timeline.events.map(({ id }) => id));
    expect(events[0]).toMatchObject({ group: 'Talks' });
    expect(events[0]!.text.text).toContain('href="https://example.org/base/events/pact-of-lume-1700/"');
  });

  test('lets no text of the record become markup', () => {
    const hostile = { ...timeline.events[0]!, title: '<img src=x onerror=alert(1)>', summary: '"><script>' };
    const [one] = toTimelineJs({ ...timeline, events: [hostile] }, OPTIONS).events;
    expect(one!.text.headline).toBe('&lt;img src=x onerror=alert(1)&gt;');
    expect(one!.text.text).toMatch(
      /^<p>&quot;&gt;&lt;script&gt;<\/p><p><a href="[^"]+">Sources and quotations<\/a><\/p>$/,
    );
  });
});
