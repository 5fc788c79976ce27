import { noteOf, type CitedPage } from './page.ts';

/** An event page as a BibLaTeX entry `@online`, in UTF-8: Cyrillic and Persian stay as they are. */
export function toBiblatex(page: CitedPage): string {
  const fields: readonly (readonly [string, string])[] = [
    // The second pair of braces keeps the capitals of names.
    ['title', `{${escapeTex(page.title)}}`],
    ['organization', escapeTex(page.publisher)],
    ['titleaddon', escapeTex(page.site)],
    ['date', page.published],
    ['version', escapeTex(page.version)],
    ['url', page.url ?? ''],
    ['langid', page.language === 'en' ? 'english' : ''],
    ['note', escapeTex(noteOf(page))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${page.id},\n${lines.join('\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
