import { noteOf, type CitedPage } from './page.ts';

/**
 * CSL-JSON of an event page: a list of one item, as reference managers expect.
 *
 * @see https://github.com/citation-style-language/schema
 */
export function toCslJson(page: CitedPage) {
  const [year, month, day] = page.published.split('-').map(Number);
  return [
    {
      id: page.id,
      type: 'webpage',
      title: page.title,
      'container-title': page.site,
      ...(page.publisher ? { publisher: page.publisher } : {}),
      issued: { 'date-parts': [[year, month, day]] },
      version: page.version,
      ...(page.url ? { URL: page.url } : {}),
      language: page.language,
      note: noteOf(page),
    },
  ];
}
