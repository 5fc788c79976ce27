import type { Report } from '../report.ts';
import { countryName, eventLink, percent, workLink, workLinks } from './cells.ts';
import type { ReportTable } from './table.ts';

/** Quotations by country of the publisher. */
export function byCountry({ byCountry: countries }: Report): ReportTable {
  return {
    id: 'quotations-by-country',
    title: 'Quotations not yet checked, by country of the publisher',
    rule: 'A quotation is checked where its words were matched, in order, against the whole text of the source.',
    columns: ['Country', 'Not yet checked', 'Quotations'],
    rows: countries.map(({ country, quotes, unverified: open }) => [countryName(country), open, quotes]),
    none: 'Nothing is quoted.',
  };
}

/** Works whose quotations are not checked. */
export function unverified({ unverified: works }: Report): ReportTable {
  return {
    id: 'unchecked-works',
    title: 'Works with quotations not yet checked',
    rule: 'Nobody has matched their words against the whole text yet.',
    columns: ['Work', 'Country', 'Not yet checked', 'Quoted for'],
    rows: works.map(({ source, unverified: open, events }) => [
      workLink(source),
      countryName(source.country ?? null),
      open,
      events.map(eventLink),
    ]),
    none: 'Every quotation is checked.',
  };
}

/** How much of each work is quoted. */
export function shares({ shares: works, sources }: Report): ReportTable {
  return {
    id: 'shares',
    title: 'How much of a work is quoted',
    rule: 'All its quotations together, each word once, wherever its words are counted. The limit is 30 %.',
    columns: ['Work', 'Share quoted', 'Words'],
    rows: works.map(({ source, share, words }) => [workLinks([source], sources), percent(share), words]),
    none: 'No text was counted.',
  };
}

/** Works on the web without an archived copy. */
export function unarchived({ unarchived: works }: Report): ReportTable {
  return {
    id: 'archive-links',
    title: 'Works on the web without an archived copy',
    rule: 'If the page goes, the reader has nothing to look at.',
    columns: ['Work', 'Publisher', 'Country'],
    rows: works.map((source) => [workLink(source), source.publisher, countryName(source.country ?? null)]),
    none: 'None.',
  };
}
