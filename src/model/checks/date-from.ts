import { eventReferences } from './helpers/references.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { worksById } from './helpers/works.ts';

const id = 'date-from';
const ABOUT_A_DATE = /\b(?:date|when|day|month|year)\b/i;

export const dateFromCheck: Check = {
  id,
  rule: 'Where sources differ on the date, date_from says which of the sources of the event its date follows.',
  run(content) {
    const works = worksById(content);
    return content.events.flatMap((event) => {
      const { date_from: followed, disagreements = [] } = event.data;
      const question = disagreements.find((disagreement) => ABOUT_A_DATE.test(disagreement.question));
      if (followed === undefined) {
        if (!question) return [];
        const message = `the question “${question.question}” is about the date, and date_from does not say which source the date follows`;
        return [
          fieldProblem(id, event, ['date_from'], { message, remedy: 'add date_from: the id of that source' }),
        ];
      }
      const own = eventReferences(event).filter(
        (reference) => reference.target === 'source' && reference.uses,
      );
      if (own.some((reference) => reference.id === followed) || !works.has(followed)) return [];
      const message = `the date follows ‘${followed}’, which this event neither quotes nor cites`;
      const remedy = 'name one of the sources of this event, or cite that one under sources';
      return [fieldProblem(id, event, ['date_from'], { message, remedy })];
    });
  },
};
