import { noteOf, type CitedPage } from './page.ts';

/**
 * An event page in RIS: type ELEC, which Zotero and EndNote take for a web page. One tag a line, lines end in CR LF.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function toRis(page: CitedPage): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', page.id],
    ['TI', page.title],
    ['T2', page.site],
    ['PB', page.publisher],
    ['PY', page.published.slice(0, 4)],
    ['DA', page.published.replaceAll('-', '/')],
    ['ET', page.version],
    ['LA', page.language],
    ['UR', page.url ?? ''],
    ['N1', noteOf(page)],
  ];
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}
