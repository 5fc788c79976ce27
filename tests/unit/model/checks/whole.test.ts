import { describe } from 'vitest';
import { event, testCases, type Draft } from './support.ts';

describe('century-level', () => {
  const century =
    (count: number) =>
    ({ events }: Draft) => {
      for (let index = 1; index <= count; index++) {
        const added = index === 3 ? '2027-01-01' : '2026-12-01';
        events[`event-${index}`] = {
          data: event({ title: `Event ${index}`, level: 'century', added }),
          body: 'Words.',
        };
      }
    };
  testCases([
    { title: 'takes sixteen events', change: century(16), problem: null },
    {
      title: 'refuses a seventeenth, at the event added last, and names the others',
      change: century(17),
      problem: {
        check: 'century-level',
        file: 'content/events/event-3.md',
        field: 'level',
        message: '17 events are at level century; at most 16 fit on the widest view',
        remedy: `write level: decade here, or in one of the others: ${[1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((index) => `event-${index}`).join(', ')}`,
      },
    },
  ]);
});

describe('thread-home', () => {
  const STORY = 'content/threads/story.md';
  testCases([
    {
      title: 'wants a window where a thread has a place on the home page',
      change: ({ threads }) => {
        delete threads['story']!.data.window;
      },
      problem: {
        check: 'thread-home',
        file: STORY,
        field: 'window',
        message: 'the thread has home: 1 but no window for its way in to open',
        remedy: 'add window: { from: "2007", to: "2016" } with the years the thread spans',
      },
    },
    {
      title: 'takes a thread with neither',
      change: ({ threads }) => {
        threads['story']!.data = { title: 'A story', events: ['sale'] };
      },
      problem: null,
    },
    {
      title: 'refuses a place that is taken',
      change: ({ threads }) => (threads['tale'] = structuredClone(threads['story']!)),
      problem: {
        check: 'thread-home',
        file: 'content/threads/tale.md',
        field: 'home',
        message: 'home: 1 is taken already, in content/threads/story.md',
        remedy: 'take another number from 1 to 5, or remove home',
      },
    },
    {
      title: 'refuses a window that ends before it starts',
      change: ({ threads }) => (threads['story']!.data.window = { from: '2007-03', to: '2007-02' }),
      problem: {
        check: 'thread-home',
        field: 'window',
        message: 'the window ends, "2007-02", before it starts, "2007-03"',
        remedy: 'swap or correct the two dates',
      },
    },
    {
      title: 'takes a window of one day',
      change: ({ threads }) => (threads['story']!.data.window = { from: '2007-03-01', to: '2007-03-01' }),
      problem: null,
    },
  ]);
});

describe('lesson-views', () => {
  const viewed = (view: string) => (record: Draft) => {
    record.lessons['lesson']!.data.steps[0]!.view = view;
  };
  testCases([
    {
      title: 'takes every key of an address',
      change: viewed(
        'from=1828&to=1829-02&lane=force&dir=to-iran&has=exact&q=tanks&scale=even&asof=2024-02-01',
      ),
      problem: null,
    },
    {
      title: 'refuses a key that is misspelt',
      change: viewed('form=1828'),
      problem: {
        check: 'lesson-views',
        file: 'content/lessons/lesson.md',
        field: 'steps[0].view',
        message: 'the view has the key “form”, which no address knows',
        remedy: 'write from',
      },
    },
  ]);
});

describe('kinds', () => {
  testCases([
    {
      title: 'refuses a kind more, and shows what the lane holds',
      change: ({ kinds }) =>
        kinds.lanes[2]!.kinds.push({ id: 'space', name: 'Space', definition: 'Rockets.' }),
      problem: {
        check: 'kinds',
        file: 'content/kinds.yaml',
        field: 'lanes[2]',
        message:
          'lane 3 holds “arms: arms-transfer, nuclear, space”, where the published kinds are “arms: arms-transfer, nuclear”',
        remedy: 'restore the lane, its kinds and their order',
      },
    },
    {
      title: 'refuses a lane renamed',
      change: ({ kinds }) => (kinds.lanes[0]!.id = 'wars'),
      problem: { check: 'kinds', field: 'lanes[0]' },
    },
  ]);
});

describe('eras', () => {
  const FILE = 'content/eras.yaml';
  testCases([
    {
      title: 'refuses a gap',
      change: ({ eras }) => (eras.eras[1]!.from = '1799'),
      problem: {
        check: 'eras',
        file: FILE,
        field: 'eras[1].from',
        message: 'the era ‘qajar-imperial’ starts in 1799, but the one before it ends in 1800',
        remedy: 'write from: "1800"',
      },
    },
    {
      title: 'refuses an era that ends where it starts',
      change: ({ eras }) => {
        eras.eras.splice(1, 0, {
          id: 'none',
          name: 'None',
          from: '1800',
          to: '1800',
          share: 0.001,
          ticks: [],
        });
      },
      problem: {
        check: 'eras',
        field: 'eras[1].to',
        message: 'the era ‘none’ ends in 1800, which is not after its start, 1800',
        remedy: 'correct from or to',
      },
    },
    {
      title: 'refuses shares that do not add up',
      change: ({ eras }) => (eras.eras[0]!.share += 0.01),
      problem: {
        check: 'eras',
        field: 'eras',
        message: 'the shares of the eras add up to 1.010',
        remedy: 'change them so that they add up to 1',
      },
    },
    {
      title: 'takes shares within a half per cent',
      change: ({ eras }) => (eras.eras[0]!.share += 0.004),
      problem: null,
    },
    {
      title: 'refuses a tick outside its era',
      change: ({ eras }) => eras.eras[0]!.ticks.push('1801'),
      problem: {
        check: 'eras',
        field: 'eras[0].ticks[2]',
        message: 'the tick 1801 lies outside the era ‘safavid-to-zand’, 1651 to 1800',
        remedy: 'move it to its era, or remove it',
      },
    },
    {
      title: 'refuses a record that starts before the first era',
      change: ({ site }) => (site.record_from = '1640'),
      problem: {
        check: 'eras',
        field: 'eras[0].from',
        message: 'the first era starts in 1651, after the record, which starts with 1640',
        remedy: 'start it with the record',
      },
    },
    {
      title: 'refuses a record that goes beyond the last era',
      change: ({ site }) => (site.record_through = '2026-01'),
      problem: {
        check: 'eras',
        field: 'eras[5].to',
        message: 'the last era ends in 2025, before the record, which goes to 2026-01',
        remedy: 'end it with the record',
      },
    },
    {
      title: 'refuses two eras of one id',
      change: ({ eras }) => (eras.eras[1]!.id = 'cold-war'),
      problem: {
        check: 'unique-ids',
        file: FILE,
        field: 'eras[3].id',
        message: 'the era id ‘cold-war’ is taken already, in content/eras.yaml',
        remedy: 'give each era an id of its own',
      },
    },
  ]);
});
