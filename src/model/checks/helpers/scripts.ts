interface Script {
  readonly name: string;
  readonly letters: RegExp;
}

const LATIN: Script = { name: 'Latin', letters: /\p{Script=Latin}/gu };
const CYRILLIC: Script = { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu };
const ARABIC: Script = { name: 'Arabic', letters: /\p{Script=Arabic}/gu };

/** Languages whose mix-up would hide in a quote; others are left alone. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  en: LATIN,
  fr: LATIN,
  de: LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC,
  fa: ARABIC,
  ar: ARABIC,
};

/**
 * The script the words should be in and mostly are not, or null where nothing is amiss. A romanised text says so in
 * its language: `fa-Latn`.
 *
 * @example missedScript('Мы не поставляли', 'en') // 'Latin'
 */
export function missedScript(text: string, language: string): string | null {
  const script = /-Latn\b/.test(language) ? LATIN : SCRIPTS[language.split('-')[0] ?? ''];
  if (!script) return null;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(script.letters)?.length ?? 0) * 2 >= all ? null : script.name;
}
