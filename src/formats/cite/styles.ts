import { dateInWords } from '../../model/credit.ts';
import type { CitedPage } from './page.ts';

/** A piece of a formatted citation. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

export type CitationStyle = (page: CitedPage) => readonly Run[];

/**
 * APA 7, §10.16: a page on a website without an author begins with its title, in italics; the name of the site
 * stands in roman, with the version in brackets after it.
 */
export const apa: CitationStyle = (page) => {
  const [year, month, day] = partsOf(page.published);
  return [
    { text: page.title, italic: true },
    { text: `${/[.?!]$/.test(page.title) ? '' : '.'} (${year}, ${month} ${day}). ${page.site} ` },
    {
      text: `(Version ${page.version}; record to ${page.recordTo}).${publisher(page, ' ', '.')}${link(page)}`,
    },
  ];
};

/** Chicago 18, 14.104: a bibliography entry for a page of a website; titles in headline style are not ours to make. */
export const chicago: CitationStyle = (page) => {
  const [year, month, day] = partsOf(page.published);
  return [
    { text: `“${quoted(page.title)}.” ${page.site}. Version ${page.version}, record to ${page.recordTo}. ` },
    { text: `${publisher(page, '', '. ')}${month} ${day}, ${year}.${link(page)}` },
  ];
};

/** MLA 9: title in quotation marks, container in italics, then version, publisher, date and place. */
export const mla: CitationStyle = (page) => {
  const [year, month, day] = partsOf(page.published);
  return [
    { text: `“${quoted(page.title)}.” ` },
    { text: page.site, italic: true },
    { text: `, version ${page.version}, ${publisher(page, '', ', ')}${day} ${shortMonth(month)} ${year}` },
    { text: `${page.url ? `, ${bare(page.url)}` : ''}. Record to ${page.recordTo}.` },
  ];
};

/** The style of this site: what its own footer and its handouts print. */
export const house: CitationStyle = (page) => [
  { text: `“${quoted(page.title)}.” ` },
  { text: page.site, italic: true },
  { text: `. Version ${page.version}. Record to ${page.recordTo}. ` },
  { text: `Published ${dateInWords(page.published)}.${link(page)}` },
];

/** The styles of the page, in the order of its tabs. */
export const STYLES: readonly {
  readonly id: string;
  readonly name: string;
  readonly write: CitationStyle;
}[] = [
  { id: 'house', name: 'This site', write: house },
  { id: 'apa', name: 'APA 7', write: apa },
  { id: 'chicago', name: 'Chicago 18', write: chicago },
  { id: 'mla', name: 'MLA 9', write: mla },
];

/** The words of a citation without their italics. */
export const plainCitation = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** "21 November 2026" apart. */
function partsOf(date: string): [year: string, month: string, day: string] {
  const [day = '', month = '', year = ''] = dateInWords(date).split(' ');
  return [year, month, day];
}

/** Quotation marks inside quotation marks are single. */
const quoted = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

const publisher = (page: CitedPage, before: string, after: string): string =>
  page.publisher === '' ? '' : `${before}${page.publisher}${after}`;

const link = ({ url }: CitedPage): string => (url === null ? '' : ` ${url}`);

/** MLA leaves out the scheme. */
const bare = (url: string): string => url.replace(/^https?:\/\//, '');

/** MLA shortens all months but May, June and July. */
const shortMonth = (month: string): string =>
  month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;
