import { strToU8, zipSync, type Zippable } from 'fflate';
import { lastDayOfAll } from '../model/last-day.ts';
import type { Timeline } from '../model/timeline.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { QUOTATION_RIGHTS, type FormatOptions } from './head.ts';

/** Texts of the project that belong to any copy of the data. */
export interface ArchiveTexts {
  /** LICENSE-DATA */
  readonly licence: string;
  /** CITATION.cff */
  readonly citation: string;
}

/**
 * All of `/data/v1/` but the single events in one zip file, byte for byte as served, with licence, citation and a
 * sentence on each. Entries are sorted and dated with the last change of the record, so the same record gives the same
 * bytes.
 */
export function toArchive(timeline: Timeline, texts: ArchiveTexts, options: FormatOptions): Uint8Array {
  const files = dataFiles(timeline, options);
  const entries: Record<string, string> = {
    'README.txt': readmeOf(timeline, files, options),
    'LICENSE-DATA': texts.licence,
    'CITATION.cff': texts.citation,
    ...Object.fromEntries(files.map(({ name, text }) => [name, text()])),
  };
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(sorted.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(zippable, { level: 9, mtime: noonOf(lastDayOfAll(timeline.events) ?? FIRST_DAY) });
}

/** The first day a zip file can hold. */
const FIRST_DAY = '1980-01-01';

/** A zip file has days and hours of no time zone: noon wherever it is made. */
function noonOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, 12);
}

function readmeOf(
  { site, version }: Timeline,
  files: readonly DataFile[],
  { siteUrl }: FormatOptions,
): string {
  const widest = Math.max(...files.map(({ name }) => name.length));
  return [
    `${site.title}: ${site.subtitle}`,
    '',
    `Version ${version}, record to ${site.record_through}.${siteUrl === null ? '' : ` ${siteUrl}`}`,
    '',
    ...files.map(({ name, what }) => `${name.padEnd(widest)}  ${what}`),
    '',
    'datapackage.json says what each column of the tables means; timeline.schema.json, each field of timeline.json.',
    ...(siteUrl === null ? [] : [`Documentation with examples: ${siteUrl}data/`]),
    '',
    `Licence: ${site.licences.data}, see LICENSE-DATA. ${QUOTATION_RIGHTS}`,
    'How to cite: see CITATION.cff.',
    '',
  ].join('\n');
}
