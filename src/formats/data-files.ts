import { toChartIndex } from '../timeline/chart-index.ts';
import type { Timeline } from '../model/timeline.ts';
import { toDataPackage } from './data-package.ts';
import { dataAddress, type FormatOptions } from './head.ts';
import { dataTables, toCsv } from './tables/index.ts';
import { toTimelineJson } from './timeline-json.ts';
import { toTimelineSchema } from './timeline-schema.ts';
import { timelineJsTable, toTimelineJs } from './timelinejs.ts';

/** One file of `/data/v1/` about the whole record. */
export interface DataFile {
  /** Name with its ending, below `/data/v1/`. */
  readonly name: string;
  readonly mediaType: 'application/json' | 'text/csv';
  /** What is in it, for the page that documents it: no capital, no full stop. */
  readonly what: string;
  /** The content, written when asked for. */
  readonly text: () => string;
}

/** Every file about the whole record. The same list serves the routes, the archive, the page and the catalogue of data. */
export function dataFiles(timeline: Timeline, options: FormatOptions): DataFile[] {
  const json = (name: string, what: string, content: () => unknown): DataFile => ({
    ...{ name: `${name}.json`, mediaType: 'application/json', what },
    text: () => JSON.stringify(content()),
  });
  const { siteUrl } = options;
  const schemaAddress = siteUrl && dataAddress('timeline.schema.json', options);
  const sheet = timelineJsTable(timeline, options);
  return [
    json('timeline', 'the whole record: events, quotations, sources, actors, transfers, threads', () =>
      toTimelineJson(timeline, options),
    ),
    json('timeline.schema', 'the JSON Schema of that file, with a sentence on every field', () =>
      toTimelineSchema(schemaAddress),
    ),
    json('index', 'what the chart reads: one short row an event', () =>
      toChartIndex(timeline, timeline.version),
    ),
    ...dataTables(timeline).map((table): DataFile => ({
      ...{ name: `${table.name}.csv`, mediaType: 'text/csv', what: lowered(table.description) },
      text: () => toCsv(table),
    })),
    json('datapackage', 'the Data Package of the tables: every column with its type and meaning', () =>
      toDataPackage(timeline, options),
    ),
    json('timelinejs', 'the record for TimelineJS', () => toTimelineJs(timeline, options)),
    {
      ...{ name: 'timelinejs.csv', mediaType: 'text/csv', what: 'the same as a sheet for TimelineJS' },
      text: () => toCsv(sheet),
    },
  ];
}

/** A sentence as the second half of one. */
const lowered = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
