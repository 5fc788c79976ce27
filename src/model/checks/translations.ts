import type { QuoteFrontmatter } from '../schema/event.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { missedScript } from './helpers/scripts.ts';
import { worksById } from './helpers/works.ts';

const id = 'translations';

interface Fault extends Words {
  readonly field: 'translation' | 'translator';
}

export const translationsCheck: Check = {
  id,
  rule: 'A quote that is not in English has an English translation, and a translation says who made it.',
  run(content) {
    const works = worksById(content);
    return content.events.flatMap((event) =>
      (event.data.quotes ?? []).flatMap((quote, index) => {
        const language = quote.lang ?? works.get(quote.source)?.work.language;
        const fault = language === undefined ? null : faultOf(quote, language);
        if (!fault) return [];
        const { field, message, remedy } = fault;
        return [fieldProblem(id, event, ['quotes', index, field], { message, remedy })];
      }),
    );
  },
};

function faultOf(quote: QuoteFrontmatter, language: string): Fault | null {
  const { text, translation, translator } = quote;
  // Which language it is comes first; `quote-language` asks for it.
  if (missedScript(text, language) !== null) return null;
  const english = /^en(?:-|$)/.test(language);
  if (!english && translation === undefined) return missing(language);
  if (english && translation !== undefined) return NEEDLESS;
  if (translation !== undefined && translator === undefined) return UNSIGNED;
  return translation === undefined && translator !== undefined ? EMPTY : null;
}

function missing(language: string): Fault {
  const message = `the quote is in the language “${language}” and has no translation`;
  return {
    field: 'translation',
    message,
    remedy: 'add translation: in English, and translator: for who made it',
  };
}

const NEEDLESS: Fault = {
  field: 'translation',
  message: 'the quote is in English and needs no translation',
  remedy: 'remove translation and translator, or give the language of the words as lang:',
};

const UNSIGNED: Fault = {
  field: 'translator',
  message: 'the translation does not say who made it',
  remedy: 'add translator: a name, a published work, or editors',
};

const EMPTY: Fault = {
  field: 'translator',
  message: 'there is a translator but no translation',
  remedy: 'add translation:, or remove translator:',
};
