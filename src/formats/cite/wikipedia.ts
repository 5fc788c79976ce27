import { dateInWords } from '../../model/credit.ts';
import type { CitedPage } from './page.ts';

/** An event page as the template {{cite web}} of Wikipedia. The day it was read is left to whoever pastes it. */
export function toWikipedia(page: CitedPage): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', page.title],
    ['url', page.url ?? ''],
    ['website', page.site],
    ['publisher', page.publisher],
    ['date', dateInWords(page.published)],
    ['type', `Version ${page.version}, record to ${page.recordTo}`],
  ];
  const written = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `|${name}=${escapeWiki(value)}`);
  return `{{cite web ${written.join(' ')}}}`;
}

const escapeWiki = (text: string): string =>
  text.replace(/[|[\]{}<>]/g, (sign) => (sign === '|' ? '{{!}}' : `&#${sign.codePointAt(0)};`));
