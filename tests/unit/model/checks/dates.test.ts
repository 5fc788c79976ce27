import { describe } from 'vitest';
import { testCases, type Case, type Draft } from './support.ts';

const TREATY = 'content/events/treaty.md';

/** A date set in one field, and the message that field gives; null where the date may stand. */
type Row = readonly [
  title: string,
  set: (record: Draft) => void,
  field: string,
  message: string | RegExp | null,
];

const rows: readonly Row[] = [
  [
    'refuses a month that does not exist',
    ({ events }) => (events['treaty']!.data.date = '1828-13'),
    'date',
    /./,
  ],
  [
    'refuses an end before its start',
    ({ events }) => (events['treaty']!.data.date = '1829/1828'),
    'date',
    /./,
  ],
  [
    'takes an approximate range for an event',
    ({ events }) => (events['treaty']!.data.date = '1826~/1828-02-22'),
    'date',
    null,
  ],
  [
    'wants an exact day for added',
    ({ events }) => (events['treaty']!.data.added = '2026-11'),
    'added',
    '"2026-11" cannot stand here: this field needs an exact day',
  ],
  [
    'wants an exact day for a change',
    ({ events }) => (events['treaty']!.data.changes = [{ date: '2026-12-01?', note: 'Mended.' }]),
    'changes[0].date',
    '"2026-12-01?" cannot stand here: this field needs an exact day',
  ],
  [
    'wants one date for a statement',
    ({ events }) => setStatement(events, '2007/2008'),
    'quotes[0].on',
    '"2007/2008" cannot stand here: this field needs one single date',
  ],
  [
    'takes a month for a statement, where the source gives no day',
    ({ events }) => setStatement(events, '2007-12'),
    'quotes[0].on',
    null,
  ],
  [
    'wants one date for the issue of a work',
    ({ sources }) => (sources['shared-report']!.issued = '[2007,2008]'),
    'issued',
    /./,
  ],
  [
    'wants an exact day for reading a work',
    ({ events }) => (events['treaty']!.data.works!['treaty-text']!.accessed = '2026'),
    'works.treaty-text.accessed',
    '"2026" cannot stand here: this field needs an exact day',
  ],
  [
    'reads the date of a stage',
    ({ transfers }) => (transfers['goods']!.stages[0]!.date = '2007-12-32'),
    'stages[0].date',
    /./,
  ],
  [
    'wants plain dates for the window of a thread',
    ({ threads }) => (threads['story']!.data.window = { from: '1828~', to: '2007' }),
    'window.from',
    '"1828~" cannot stand here: this field needs a plain year, month or day',
  ],
  [
    'wants plain dates in the view of a lesson',
    ({ lessons }) => (lessons['lesson']!.data.steps[0]!.view = 'from=1828&to=183X'),
    'steps[0].view',
    '"183X" cannot stand here: this field needs a plain year, month or day',
  ],
  [
    'wants years for the ticks of an era',
    ({ eras }) => (eras.eras[0]!.ticks = ['1700-01']),
    'eras[0].ticks[0]',
    '"1700-01" cannot stand here: this field needs a plain year',
  ],
  [
    'wants an exact day in a ledger',
    ({ ledgers }) => (ledgers['shared-report']!.quotes[0]!.read = '2026-11'),
    'quotes[0].read',
    '"2026-11" cannot stand here: this field needs an exact day',
  ],
];

function setStatement(events: Draft['events'], on: string): void {
  Object.assign(events['sale']!.data.quotes![0]!, { by: 'russian-federation', on, stance: 'announces' });
}

describe('dates', () => {
  testCases(
    rows.map(([title, change, field, message]): Case => {
      if (message === null) return { title, change, problem: null };
      return {
        title,
        change,
        problem: { check: 'dates', field, ...(typeof message === 'string' && { message }) },
      };
    }),
  );

  testCases([
    {
      title: 'offers the corrected form as the remedy',
      change: ({ events }) => (events['treaty']!.data.date = '22 February 1828'),
      problem: { check: 'dates', file: TREATY, field: 'date', remedy: 'write "1828-02-22"' },
    },
    {
      title: 'shows an example where nothing can be guessed',
      change: ({ events }) => (events['treaty']!.data.date = 'long ago'),
      problem: {
        field: 'date',
        remedy:
          'write a year, month or day such as "1828", "1828-02" or "1828-02-22", or a span such as "1804/1813"',
      },
    },
  ]);
});

describe('old-style', () => {
  testCases([
    {
      title: 'takes the Julian day of the date',
      change: ({ events }) => (events['treaty']!.data.old_style = '1828-02-10'),
      problem: null,
    },
    {
      title: 'gives the right Julian day where another stands',
      change: ({ events }) => (events['treaty']!.data.old_style = '1828-02-11'),
      problem: {
        check: 'old-style',
        file: TREATY,
        field: 'old_style',
        message: 'old_style "1828-02-11" is not the Julian day of "1828-02-22", which is "1828-02-10"',
        remedy: 'write old_style: "1828-02-10", or correct date: if the source prints "1828-02-11"',
      },
    },
    {
      title: 'refuses Old Style beside a month',
      change: ({ events }) => {
        Object.assign(events['treaty']!.data, { date: '1828-02', old_style: '1828-02-10' });
      },
      problem: {
        check: 'old-style',
        message: 'old_style stands beside "1828-02", which is not an exact day before 14 February 1918',
        remedy: 'remove old_style, or give date: as the exact day',
      },
    },
    {
      title: 'refuses Old Style on the first day of the new calendar',
      change: ({ events }) => {
        Object.assign(events['treaty']!.data, { date: '1918-02-14', old_style: '1918-02-01' });
      },
      problem: { check: 'old-style', field: 'old_style' },
    },
  ]);
});

describe('record-span', () => {
  testCases([
    {
      title: 'refuses an event after the record',
      change: ({ events }) => (events['treaty']!.data.date = '2025-02-01'),
      problem: {
        check: 'record-span',
        file: TREATY,
        field: 'date',
        message: 'the date of the event, "2025-02-01", is after the record, which ends with 2025-01',
        remedy: 'correct the date, or move record_through in content/site.yaml',
      },
    },
    {
      title: 'takes the last day of the record',
      change: ({ events }) => (events['treaty']!.data.date = '2025-01-31'),
      problem: null,
    },
    {
      title: 'refuses an event before the record',
      change: ({ events }) => (events['treaty']!.data.date = '1640/1650-12-31'),
      problem: {
        check: 'record-span',
        message: 'the date of the event, "1640/1650-12-31", is before the record, which starts with 1651',
        remedy: 'correct the date, or move record_from in content/site.yaml',
      },
    },
    {
      title: 'takes an event that reaches into the record',
      change: ({ events }) => (events['treaty']!.data.date = '1640/1651'),
      problem: null,
    },
    {
      title: 'refuses a statement after the record',
      change: ({ events }) => setStatement(events, '2025-03'),
      problem: { check: 'record-span', file: 'content/events/sale.md', field: 'quotes[0].on' },
    },
  ]);
});

describe('changes', () => {
  const changes = (...days: string[]) => days.map((date) => ({ date, note: 'Mended.' }));
  testCases([
    {
      title: 'takes changes in order, two of one day among them',
      change: ({ events }) =>
        (events['treaty']!.data.changes = changes('2026-11-21', '2026-12-01', '2026-12-01')),
      problem: null,
    },
    {
      title: 'refuses a change before the event was added',
      change: ({ events }) => (events['treaty']!.data.changes = changes('2026-11-20')),
      problem: {
        check: 'changes',
        file: TREATY,
        field: 'changes[0].date',
        message: 'the change of "2026-11-20" is earlier than the day the event was added, "2026-11-21"',
        remedy: 'correct the day, or put the changes in order, oldest first',
      },
    },
    {
      title: 'refuses a change before the one above it',
      change: ({ events }) => (events['treaty']!.data.changes = changes('2026-12-02', '2026-12-01')),
      problem: {
        field: 'changes[1].date',
        message: 'the change of "2026-12-01" is earlier than the change before it, "2026-12-02"',
      },
    },
  ]);
});

describe('date-from', () => {
  const asks = (question: string) => [
    {
      question,
      positions: [
        { says: 'one', source: 'treaty-text' },
        { says: 'another', source: 'shared-report' },
      ],
    },
  ];
  testCases([
    {
      title: 'asks which source the date follows where a question is about the date',
      change: ({ events }) => (events['treaty']!.data.disagreements = asks('On which day was it signed?')),
      problem: {
        check: 'date-from',
        file: TREATY,
        field: 'date_from',
        message:
          'the question “On which day was it signed?” is about the date, and date_from does not say which source the date follows',
        remedy: 'add date_from: the id of that source',
      },
    },
    {
      title: 'takes the answer',
      change: ({ events }) => {
        Object.assign(events['treaty']!.data, { disagreements: asks('When?'), date_from: 'shared-report' });
      },
      problem: null,
    },
    {
      title: 'asks nothing where a question is about something else',
      change: ({ events }) => (events['treaty']!.data.disagreements = asks('How many?')),
      problem: null,
    },
    {
      title: 'refuses a source that the event does not use',
      change: ({ events }) => (events['treaty']!.data.date_from = 'shared-report'),
      problem: {
        check: 'date-from',
        field: 'date_from',
        message: 'the date follows ‘shared-report’, which this event neither quotes nor cites',
        remedy: 'name one of the sources of this event, or cite that one under sources',
      },
    },
    {
      title: 'takes a source cited in the body alone',
      change: ({ events }) => {
        events['treaty']!.data.date_from = 'shared-report';
        events['treaty']!.body += '\nSo [@shared-report, p. 2].\n';
      },
      problem: null,
    },
  ]);
});
