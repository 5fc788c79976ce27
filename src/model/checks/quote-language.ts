import type { Content, ContentFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { EventFrontmatter } from '../schema/event.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { missedScript } from './helpers/scripts.ts';
import { allSpans } from './helpers/spans.ts';
import { worksById } from './helpers/works.ts';

const id = 'quote-language';

export const quoteLanguageCheck: Check = {
  id,
  rule: 'The words of a quote are in the script of its language, and a language is given only where there are words.',
  run: (content) => [...wrongScripts(content), ...content.events.flatMap(languagesWithoutQuote)],
};

function wrongScripts(content: Content): Problem[] {
  const works = worksById(content);
  return allSpans(content).flatMap((span) => {
    const language = span.lang ?? works.get(span.source)?.work.language;
    const script = language === undefined ? null : missedScript(span.text, language);
    if (script === null) return [];
    const message = `the words are not in ${script} letters, but their language is given as “${language}”`;
    const remedy = 'give the language of the words as lang:, such as en, ru or fa';
    return [fieldProblem(id, span.event, [...span.path, 'lang'], { message, remedy })];
  });
}

function languagesWithoutQuote(event: ContentFile<EventFrontmatter>): Problem[] {
  return (event.data.disagreements ?? []).flatMap(({ positions }, outer) =>
    positions.flatMap((position, inner) => {
      if (position.lang === undefined || position.quote !== undefined) return [];
      const path = ['disagreements', outer, 'positions', inner, 'lang'];
      const message = 'there is a language but no quote it could be the language of';
      return [fieldProblem(id, event, path, { message, remedy: 'add quote:, or remove lang:' })];
    }),
  );
}
