import type { Timeline } from '../model/timeline.ts';
import { isoReduced } from '../date/index.ts';
import { eventsTable } from './tables/events.ts';

/** The year the worked example asks about. */
export const EXAMPLE_YEAR = 2022;

/** One way to answer the question of the worked example. */
export interface DataExample {
  readonly id: 'spreadsheet' | 'python' | 'r' | 'jq';
  readonly tool: string;
  /** What to do before, in a sentence or two. */
  readonly before: string;
  readonly code: string;
}

/**
 * How many events of each kind began in the year or later, the most frequent kind first. An event whose start is open or
 * unknown is not counted: nobody knows whether it belongs.
 */
export function exampleAnswer({ events }: Timeline): { readonly kind: string; readonly events: number }[] {
  const counts = new Map<string, number>();
  for (const { date, kind } of events) {
    const year = isoReduced(date).first?.year ?? null;
    if (year !== null && year >= EXAMPLE_YEAR) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, number]) => ({ kind, events: number }))
    .sort((a, b) => b.events - a.events || (a.kind < b.kind ? -1 : 1));
}

/** The same question in four tools. Tests run those that are installed, and look up every column they name. */
export function dataExamples(timeline: Timeline): DataExample[] {
  const names = eventsTable(timeline).columns.map(({ name }) => name);
  const letters = (name: string): string => {
    const letter = columnLetters(names.indexOf(name));
    return `${letter}:${letter}`;
  };
  const [kind] = exampleAnswer(timeline);
  return [
    {
      ...{ id: 'spreadsheet', tool: 'Spreadsheet' },
      before:
        'Import events.csv as UTF-8 with the comma as separator, and the column date as text: a spreadsheet would read some dates as days that nobody recorded. The counts of one kind:',
      code: `=COUNTIFS(${letters('kind')},"${kind?.kind ?? ''}",${letters('start_year')},">=${EXAMPLE_YEAR}")`,
    },
    {
      ...{ id: 'python', tool: 'Python' },
      before: 'Nothing but Python 3 is needed. An empty start_year means that the start is open or unknown.',
      code: `import csv
from collections import Counter

with open("events.csv", encoding="utf-8", newline="") as file:
    events = list(csv.DictReader(file))

recent = [e for e in events if e["start_year"] and int(e["start_year"]) >= ${EXAMPLE_YEAR}]
for kind, number in Counter(e["kind"] for e in recent).most_common():
    print(kind, number)`,
    },
    {
      ...{ id: 'r', tool: 'R' },
      before: 'Empty cells are read as missing, and a comparison with them is left out.',
      code: `events <- read.csv("events.csv", encoding = "UTF-8", na.strings = "")
recent <- subset(events, start_year >= ${EXAMPLE_YEAR})
sort(table(recent$kind), decreasing = TRUE)`,
    },
    {
      ...{ id: 'jq', tool: 'Command line' },
      before: 'With jq, from the canonical file. Bounds are milliseconds since 1970 in UTC.',
      code: `jq -r '[.events[]
  | select(.date.start_state == "known")
  | select(.date.start >= ("${EXAMPLE_YEAR}-01-01T00:00:00Z" | fromdate) * 1000)
  | .kind]
  | group_by(.) | sort_by(-length) | .[] | "\\(.[0]) \\(length)"' timeline.json`,
    },
  ];
}

/** Name of a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const before = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}
